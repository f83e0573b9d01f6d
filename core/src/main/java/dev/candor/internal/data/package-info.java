/** Reading the data files that a language ships, with file and line in every problem. */
@NullMarked
package dev.candor.internal.data;

import org.jspecify.annotations.NullMarked;
