/** What a language brings: folding, lexicons, cards, sentences, facts. */
@NullMarked
package dev.candor.internal.language;

import org.jspecify.annotations.NullMarked;
