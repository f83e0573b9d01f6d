/** Grading a text while it is written. */
@NullMarked
package dev.candor.draft;

import org.jspecify.annotations.NullMarked;
