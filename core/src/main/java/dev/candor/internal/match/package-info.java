/** Phrases of a language and the one pass that finds them all. */
@NullMarked
package dev.candor.internal.match;

import org.jspecify.annotations.NullMarked;
