/** The second opinion: a linear model of sentences that was trained on labelled statements. */
@NullMarked
package dev.candor.internal.opinion;

import org.jspecify.annotations.NullMarked;
