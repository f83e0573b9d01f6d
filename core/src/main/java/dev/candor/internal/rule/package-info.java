/** Cards, their pattern language, and running them over a reading. */
@NullMarked
package dev.candor.internal.rule;

import org.jspecify.annotations.NullMarked;
