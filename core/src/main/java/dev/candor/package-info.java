/** The door: build a {@link Grader} once, grade many statements, read the {@link Report}. */
@NullMarked
package dev.candor;

import org.jspecify.annotations.NullMarked;
