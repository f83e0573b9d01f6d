/** Text made comparable without losing the caller's offsets. */
@NullMarked
package dev.candor.internal.text;

import org.jspecify.annotations.NullMarked;
