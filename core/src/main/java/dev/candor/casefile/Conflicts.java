package dev.candor.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All differences in a case, one of a slot for every two texts. Immutable and thread-safe. */
final class Conflicts {

    private final List<ConflictFinder> finders;
    private final ClaimConflicts claims;

    Conflicts(CaseWords words) {
        this.finders = List.of(
                new NumberConflicts(),
                new MomentConflicts(words),
                new CauseConflicts(words),
                new DutyConflicts(),
                new LeakConflicts(words),
                new DenialConflicts(words),
                new TotalConflicts(words),
                new OrderConflicts(words));
        this.claims = new ClaimConflicts(words);
    }

    /** Two texts and what they differ about. */
    private record Pair(String earlier, String later, Slot slot) {}

    /** The differences, by the place of the later words. */
    List<Conflict> find(List<ReadStatement> statements, List<ReadStatement> promotions) {
        List<Conflict> found = new ArrayList<>();
        for (ConflictFinder finder : finders) {
            finder.find(statements, found);
        }
        for (ReadStatement promotion : promotions) {
            claims.find(promotion, statements, found);
        }
        found.sort(Comparator.comparing(Conflict::kind)
                .thenComparing(conflict -> conflict.later().statement().index())
                .thenComparing(conflict -> conflict.later().start()));
        List<Conflict> distinct = new ArrayList<>();
        Set<Pair> seen = new HashSet<>();
        for (Conflict conflict : found) {
            String earlier = conflict.earlier().statement().id();
            String later = conflict.later().statement().id();
            boolean told = distinct.stream().anyMatch(conflict::isToldBy);
            if (!told && seen.add(new Pair(earlier, later, conflict.slot()))) {
                distinct.add(conflict);
            }
        }
        distinct.sort(Comparator.comparing(
                        (Conflict conflict) -> conflict.later().statement().index())
                .thenComparing(conflict -> conflict.later().start()));
        return distinct;
    }
}
