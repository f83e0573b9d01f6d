package dev.candor.examples;

import dev.candor.Dimension;
import dev.candor.Span;
import dev.candor.Statement;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A statement with what readers say of it.
 *
 * @param line where it stands in the file, counted from 1
 * @param id its id
 * @param statement the statement
 * @param quality how well it serves those concerned, 0 to 100
 * @param severities how grave each fault is, 0 none to 10 ruins the statement; dimensions may be left out
 * @param marks the faulty words that readers marked; empty when they were not asked to
 */
record Labelled(
        long line,
        Optional<String> id,
        Statement statement,
        double quality,
        Map<Dimension, Double> severities,
        Optional<List<SpanMark>> marks) {

    /**
     * Words that readers marked.
     *
     * @param span where they stand
     * @param dimension what is wrong with them
     */
    record SpanMark(Span span, Dimension dimension) {}

    /** Copies the collections. */
    Labelled {
        Map<Dimension, Double> copy = new EnumMap<>(Dimension.class);
        copy.putAll(severities);
        severities = Collections.unmodifiableMap(copy);
        marks = marks.map(List::copyOf);
    }
}
