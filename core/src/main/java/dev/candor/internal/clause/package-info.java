/** Who did what: the reading of every clause, made once and shared by all rules. */
@NullMarked
package dev.candor.internal.clause;

import org.jspecify.annotations.NullMarked;
