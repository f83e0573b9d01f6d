/** Choices among readings by weighed signs. */
@NullMarked
package dev.candor.internal.choice;

import org.jspecify.annotations.NullMarked;
