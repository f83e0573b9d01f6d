package dev.candor.examples;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What changed between two results on one statement. Findings are the same when they are of one rule and in the same
 * words; several of them are matched in their order.
 *
 * @param before the older result
 * @param after the newer one
 * @param mended findings that are gone
 * @param added findings that are new
 * @param moved findings that stand somewhere else
 * @param kept how many findings stand where they stood
 */
record Comparison(
        Assessment before, Assessment after, List<Fault> mended, List<Fault> added, List<Move> moved, int kept) {

    /**
     * A finding that stands somewhere else.
     *
     * @param from where it stood
     * @param to where it stands
     */
    record Move(Fault from, Fault to) {}

    /** Copies the lists. */
    Comparison {
        mended = List.copyOf(mended);
        added = List.copyOf(added);
        moved = List.copyOf(moved);
    }

    static Comparison of(Assessment before, Assessment after) {
        Map<Fault.Identity, Deque<Fault>> unmatched = new LinkedHashMap<>();
        before.faults()
                .forEach(fault -> unmatched
                        .computeIfAbsent(fault.identity(), identity -> new ArrayDeque<>())
                        .add(fault));
        List<Fault> added = new ArrayList<>();
        List<Move> moved = new ArrayList<>();
        int kept = 0;
        for (Fault fault : after.faults()) {
            Deque<Fault> same = unmatched.getOrDefault(fault.identity(), new ArrayDeque<>());
            if (same.isEmpty()) {
                added.add(fault);
            } else if (same.getFirst().span().equals(fault.span())) {
                same.removeFirst();
                kept++;
            } else {
                moved.add(new Move(same.removeFirst(), fault));
            }
        }
        List<Fault> mended = before.faults().stream()
                .filter(fault -> unmatched
                        .getOrDefault(fault.identity(), new ArrayDeque<>())
                        .contains(fault))
                .toList();
        return new Comparison(before, after, mended, added, moved, kept);
    }

    /** How the overall score moved; absent unless both have one. */
    OptionalInt change() {
        return before.score().isPresent() && after.score().isPresent()
                ? OptionalInt.of(after.score().getAsInt() - before.score().getAsInt())
                : OptionalInt.empty();
    }

    /** Whether the score or a finding is not what it was; a finding that only stands elsewhere is the same. */
    boolean isChange() {
        return !before.score().equals(after.score())
                || !before.dimensions().equals(after.dimensions())
                || !mended.isEmpty()
                || !added.isEmpty();
    }
}
