package dev.candor.internal.opinion;

import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.feature.FeatureIndex;
import dev.candor.internal.feature.FeatureKey;
import dev.candor.internal.match.Hits;
import dev.candor.internal.match.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which words of roles and relations follow on which in a clause: who, by whom, not, ought, broke, refused. What a
 * sentence blames lies less in its words than in their order. Immutable and thread-safe.
 */
final class Relations {

    /** The families of groups that tell roles, acts and how they hang together; things and numbers tell nothing here. */
    private static final Set<String> FAMILIES = Set.of(
            "act",
            "agent",
            "agentless",
            "belong",
            "cause",
            "circ",
            "concede",
            "critic",
            "denial",
            "diffuse",
            "event",
            "fact",
            "hearsay",
            "influence",
            "insinuation",
            "lapse",
            "lecture",
            "legacy",
            "limit",
            "mark",
            "misread",
            "modal",
            "neg",
            "normal",
            "notice",
            "pron",
            "proof",
            "quantity",
            "ratio",
            "report",
            "self",
            "shift",
            "shrink",
            "staff",
            "strain",
            "suspicion",
            "system",
            "talk",
            "terms",
            "threat",
            "time",
            "timing",
            "trade",
            "turn",
            "user",
            "verb",
            "wish");

    private static final int[] NONE = {};

    /** By kind of phrase the numbers of its most special groups of these families. */
    private final int[][] groups;
    /** By the number of one group, then by that of another the place of the relation in which the second follows on the first. */
    private final int[][] places;
    /** One past the last place. */
    private final int end;

    /** The relations in texts that are read with this lexicon, at these places. */
    Relations(Lexicon lexicon, FeatureIndex index) {
        List<String> names = lexicon.groups().stream()
                .filter(name -> FAMILIES.contains(family(name)))
                .toList();
        Map<String, Integer> numbers = new HashMap<>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        this.groups = new int[lexicon.kinds()][];
        String[] all = lexicon.groups().toArray(String[]::new);
        for (int kind = 0; kind < groups.length; kind++) {
            groups[kind] = mostSpecial(lexicon, kind, all).stream()
                    .mapToInt(numbers::get)
                    .toArray();
        }
        this.places = new int[names.size()][names.size()];
        int last = FeatureIndex.UNKNOWN;
        for (int first = 0; first < places.length; first++) {
            for (int second = 0; second < places.length; second++) {
                places[first][second] = index.place(FeatureKey.pair(names.get(first), names.get(second)));
                last = Math.max(last, places[first][second]);
            }
        }
        this.end = last + 1;
    }

    private static List<String> mostSpecial(Lexicon lexicon, int kind, String[] names) {
        List<String> own = new ArrayList<>();
        for (int i = 0; i < lexicon.memberCount(kind); i++) {
            String name = names[lexicon.member(kind, i)];
            if (FAMILIES.contains(family(name))) {
                own.add(name);
            }
        }
        return own.stream()
                .filter(name -> own.stream().noneMatch(other -> other.startsWith(name + ".")))
                .toList();
    }

    private static String family(String group) {
        int dot = group.indexOf('.');
        return dot < 0 ? group : group.substring(0, dot);
    }

    /** Adds every pair of groups once of which the second follows on the first in a clause, in the order of places. */
    void of(Reading reading, Sentence sentence, FeatureRow row) {
        Hits hits = reading.hits();
        PlaceSet found = row.relationsFound(end);
        for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
            Clause clause = reading.clauses().get(c);
            int[] before = NONE;
            for (int hit = clause.hitFrom(); hit < clause.hitTo(); hit++) {
                int[] now = groups[hits.kind(hit)];
                if (now.length > 0) {
                    for (int first : before) {
                        for (int second : now) {
                            found.add(places[first][second]);
                        }
                    }
                    before = now;
                }
            }
        }
        found.moveTo(row);
    }
}
