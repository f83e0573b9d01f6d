package dev.candor.internal.clause;

import dev.candor.Mask;

/**
 * Personal data in normalised offsets.
 *
 * @param kind what it is
 * @param start the first normalised character
 * @param end one past the last
 */
public record PersonalDatum(Mask.Kind kind, int start, int end) {}
