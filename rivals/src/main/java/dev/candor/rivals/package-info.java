/** Candor beside what people would use instead, on the same texts and in the same run. */
@NullMarked
package dev.candor.rivals;

import org.jspecify.annotations.NullMarked;
