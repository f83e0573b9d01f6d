package dev.candor;

import dev.candor.internal.data.DataNode;
import dev.candor.internal.data.Problems;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which disclosures, checks and strengths nobody would expect of a crisis, a stage and a voice. Immutable. */
final class Expectations {

    private static final List<Strength.Kind> STRENGTHS = List.of(Strength.Kind.values());

    private final Map<Crisis, Set<Criterion>> crises;
    private final Map<Stage, Set<Criterion>> stages;
    private final Map<Voice, Set<Criterion>> voices;

    private Expectations(DataNode file) {
        Problems problems = new Problems();
        file.allowKeys(Set.of("crises", "stages", "voices"), problems);
        this.crises = table(file, "crises", Crisis.class, problems);
        this.stages = table(file, "stages", Stage.class, problems);
        this.voices = table(file, "voices", Voice.class, problems);
        problems.throwIfAny();
    }

    private static <E extends Enum<E> & Named> Map<E, Set<Criterion>> table(
            DataNode file, String key, Class<E> type, Problems problems) {
        DataNode node = file.get(key).orElse(file);
        node.allowKeys(Arrays.stream(type.getEnumConstants()).map(Named::id).collect(Collectors.toSet()), problems);
        Map<E, Set<Criterion>> table = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            Set<Criterion> named = new HashSet<>();
            for (DataNode item : node.items(constant.id())) {
                try {
                    named.add(Criterion.of(item.text()));
                } catch (IllegalArgumentException e) {
                    problems.add(item, String.valueOf(e.getMessage()));
                }
            }
            table.put(constant, Set.copyOf(named));
        }
        return table;
    }

    /** The tables that ship with Candor. */
    static Expectations standard() {
        return new Expectations(DataNode.resource(Expectations.class, "expectations.yaml"));
    }

    boolean expects(Occasion occasion, Criterion criterion) {
        return !names(crises, occasion.crisis(), criterion)
                && !names(voices, occasion.voice(), criterion)
                && (occasion.stage().isEmpty()
                        || !names(stages, occasion.stage().get(), criterion));
    }

    private static <E> boolean names(Map<E, Set<Criterion>> table, E key, Criterion criterion) {
        Set<Criterion> named = table.get(key);
        return named != null && named.contains(criterion);
    }

    /** The strengths that an occasion asks for. */
    Set<Strength.Kind> strengths(Occasion occasion) {
        Set<Strength.Kind> asked = EnumSet.noneOf(Strength.Kind.class);
        for (Strength.Kind kind : STRENGTHS) {
            if (expects(occasion, kind)) {
                asked.add(kind);
            }
        }
        return asked;
    }
}
