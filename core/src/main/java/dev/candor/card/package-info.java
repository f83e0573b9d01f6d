/** Cards: a rule as data, read, checked and tested the same way for Candor's own rules and for yours. */
@NullMarked
package dev.candor.card;

import org.jspecify.annotations.NullMarked;
