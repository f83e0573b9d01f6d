/** The features of learnt models: their keys, and where each has its weights. */
@NullMarked
package dev.candor.internal.feature;

import org.jspecify.annotations.NullMarked;
