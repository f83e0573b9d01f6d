package dev.candor;

import dev.candor.internal.data.DataNode;
import dev.candor.internal.data.Problems;
import dev.candor.internal.score.Evidence;
import dev.candor.internal.score.ImpressionsByPlace;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which disclosures, checks and strengths nobody would expect of a crisis, a stage and a voice. Immutable. */
final class Expectations {

    private static final Set<String> ITEMS = Stream.of(
                    Arrays.stream(Disclosure.Item.values()).map(Disclosure.Item::id),
                    Arrays.stream(Check.Item.values()).map(Check.Item::id),
                    Arrays.stream(Strength.Kind.values()).map(Strength.Kind::id))
            .flatMap(ids -> ids)
            .collect(Collectors.toUnmodifiableSet());

    private static final List<Strength.Kind> STRENGTHS = List.of(Strength.Kind.values());

    private final Map<Crisis, Set<String>> crises;
    private final Map<Stage, Set<String>> stages;
    private final Map<Voice, Set<String>> voices;

    private Expectations(DataNode file) {
        Problems problems = new Problems();
        file.allowKeys(Set.of("crises", "stages", "voices"), problems);
        this.crises = table(file, "crises", Crisis.class, problems);
        this.stages = table(file, "stages", Stage.class, problems);
        this.voices = table(file, "voices", Voice.class, problems);
        problems.throwIfAny();
    }

    private static <E extends Enum<E> & Named> Map<E, Set<String>> table(
            DataNode file, String key, Class<E> type, Problems problems) {
        DataNode node = file.get(key).orElse(file);
        node.allowKeys(Arrays.stream(type.getEnumConstants()).map(Named::id).collect(Collectors.toSet()), problems);
        Map<E, Set<String>> table = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            Set<String> named = new HashSet<>();
            for (DataNode item : node.items(constant.id())) {
                if (!ITEMS.contains(item.text())) {
                    problems.add(item, "unknown disclosure, check or strength '" + item.text() + "'");
                }
                named.add(item.text());
            }
            table.put(constant, Set.copyOf(named));
        }
        return table;
    }

    /** The tables that ship with Candor. */
    static Expectations standard() {
        return new Expectations(DataNode.resource(Expectations.class, "expectations.yaml"));
    }

    boolean expects(Occasion occasion, String item) {
        return !names(crises, occasion.crisis(), item)
                && !names(voices, occasion.voice(), item)
                && (occasion.stage().isEmpty()
                        || !names(stages, occasion.stage().get(), item));
    }

    private static <E> boolean names(Map<E, Set<String>> table, E key, String item) {
        Set<String> named = table.get(key);
        return named != null && named.contains(item);
    }

    /** What the scores of a statement are made of. */
    Evidence evidence(
            Occasion occasion,
            List<Finding> findings,
            List<Impression> impressions,
            List<Estimate> estimates,
            List<Disclosure> disclosures,
            List<Strength> strengths) {
        return new Evidence(
                findings, impressions, estimates, disclosures, asked(occasion), shown(impressions, strengths));
    }

    /** What the scores of a report are made of. */
    Evidence evidence(Report report) {
        return evidence(
                report.occasion(),
                report.findings(),
                report.impressions(),
                report.estimates(),
                report.disclosures(),
                report.strengths());
    }

    /** The strengths that an occasion asks for. */
    private Set<Strength.Kind> asked(Occasion occasion) {
        Set<Strength.Kind> asked = EnumSet.noneOf(Strength.Kind.class);
        for (Strength.Kind kind : STRENGTHS) {
            if (expects(occasion, kind.id())) {
                asked.add(kind);
            }
        }
        return asked;
    }

    /** How many sentences are likely to show each strength; one that leaves no impression counts in full. */
    private static Map<Strength.Kind, Double> shown(List<Impression> impressions, List<Strength> found) {
        Map<Strength.Kind, Double> shown = new EnumMap<>(Strength.Kind.class);
        ImpressionsByPlace byPlace = new ImpressionsByPlace(impressions);
        for (Strength.Kind kind : STRENGTHS) {
            double sum = 0;
            for (int i = 0; i < impressions.size(); i++) {
                Impression impression = impressions.get(i);
                sum += impression.of() == kind ? impression.likelihood() : 0;
            }
            for (int i = 0; i < found.size(); i++) {
                Strength strength = found.get(i);
                sum += strength.kind() == kind && !byPlace.hasOf(strength) ? 1 : 0;
            }
            shown.put(kind, sum);
        }
        return shown;
    }
}
