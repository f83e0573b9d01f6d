package dev.candor;

import dev.candor.internal.data.DataNode;
import dev.candor.internal.data.Problems;
import dev.candor.internal.score.Evidence;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which disclosures, checks and strengths nobody would expect of a crisis. Immutable. */
final class Expectations {

    private final Map<Crisis, Set<String>> notApplicable = new EnumMap<>(Crisis.class);

    private Expectations(DataNode file) {
        Set<String> items = Stream.of(
                        Arrays.stream(Disclosure.Item.values()).map(Disclosure.Item::id),
                        Arrays.stream(Check.Item.values()).map(Check.Item::id),
                        Arrays.stream(Strength.Kind.values()).map(Strength.Kind::id))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
        Problems problems = new Problems();
        file.allowKeys(Arrays.stream(Crisis.values()).map(Crisis::id).collect(Collectors.toSet()), problems);
        for (Crisis crisis : Crisis.values()) {
            Set<String> named = new HashSet<>();
            for (DataNode item : file.items(crisis.id())) {
                if (!items.contains(item.text())) {
                    problems.add(item, "unknown disclosure, check or strength '" + item.text() + "'");
                }
                named.add(item.text());
            }
            notApplicable.put(crisis, Set.copyOf(named));
        }
        problems.throwIfAny();
    }

    /** The table that ships with Candor. */
    static Expectations standard() {
        String name = "expectations.yaml";
        InputStream in = Objects.requireNonNull(Expectations.class.getResourceAsStream(name), name);
        return new Expectations(DataNode.read(name, in));
    }

    boolean expects(Crisis crisis, String item) {
        Set<String> named = notApplicable.get(crisis);
        return named == null || !named.contains(item);
    }

    /** What the scores of a statement about a crisis are made of. */
    Evidence evidence(Crisis crisis, List<Finding> findings, List<Disclosure> disclosures, List<Strength> strengths) {
        long actions = strengths.stream()
                .filter(strength -> strength.kind() == Strength.Kind.CONCRETE_ACTION)
                .count();
        return new Evidence(findings, disclosures, lacking(crisis, strengths), (int) actions);
    }

    /** What the scores of a report are made of. */
    Evidence evidence(Report report) {
        return evidence(report.crisis(), report.findings(), report.disclosures(), report.strengths());
    }

    /** The strengths that a crisis asks for and that are not among those found. */
    private Set<Strength.Kind> lacking(Crisis crisis, List<Strength> found) {
        Set<Strength.Kind> lacking = EnumSet.noneOf(Strength.Kind.class);
        for (Strength.Kind kind : Strength.Kind.values()) {
            if (expects(crisis, kind.id()) && found.stream().noneMatch(strength -> strength.kind() == kind)) {
                lacking.add(kind);
            }
        }
        return lacking;
    }
}
