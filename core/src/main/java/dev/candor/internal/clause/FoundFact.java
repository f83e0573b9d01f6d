package dev.candor.internal.clause;

import dev.candor.Fact;

/**
 * A checkable value in normalised offsets.
 *
 * @param kind what it is
 * @param start the first normalised character
 * @param end one past the last
 * @param value the normalised value, as {@link Fact#value()}
 */
public record FoundFact(Fact.Kind kind, int start, int end, String value) {}
