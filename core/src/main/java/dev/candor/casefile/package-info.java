/** A crisis over time: statements one after the other, the questions of the public, and what happened around them. */
@NullMarked
package dev.candor.casefile;

import org.jspecify.annotations.NullMarked;
