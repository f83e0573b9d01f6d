package dev.candor.examples;

import dev.candor.Dimension;
import dev.candor.Outcome;
import dev.candor.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What grading a statement came to, as far as two results are compared.
 *
 * @param id its id
 * @param score the overall score; absent when there is none
 * @param dimensions the scores of the dimensions by their ids, in their order
 * @param faults what was found
 */
record Assessment(Optional<String> id, OptionalInt score, Map<String, Integer> dimensions, List<Fault> faults) {

    /** Copies the faults. */
    Assessment {
        faults = List.copyOf(faults);
    }

    static Assessment of(Optional<String> id, Outcome outcome, Locale ui) {
        if (!(outcome instanceof Report report)) {
            return new Assessment(id, OptionalInt.empty(), Map.of(), List.of());
        }
        Map<String, Integer> dimensions = new LinkedHashMap<>();
        Arrays.stream(Dimension.values())
                .forEach(dimension ->
                        dimensions.put(dimension.id(), report.score(dimension).value()));
        List<Fault> faults = new ArrayList<>();
        report.findings().forEach(finding -> faults.add(Fault.of(finding, ui)));
        return new Assessment(id, OptionalInt.of(report.overall().value()), dimensions, faults);
    }
}
