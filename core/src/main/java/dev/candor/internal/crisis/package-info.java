/** Which kind of crisis a text tells of: learnt from labelled statements, shown by the words that weigh most. */
@NullMarked
package dev.candor.internal.crisis;

import org.jspecify.annotations.NullMarked;
