package dev.candor.internal.opinion;

import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.match.Hits;
import dev.candor.internal.match.Lexicon;
import java.util.ArrayList;
import java.util.List;
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

    /** By kind of phrase the hashes of its most special groups of these families. */
    private final int[][] groups;

    /** The relations in texts that are read with this lexicon. */
    Relations(Lexicon lexicon) {
        String[] names = lexicon.groups().toArray(String[]::new);
        this.groups = new int[lexicon.kinds()][];
        for (int kind = 0; kind < groups.length; kind++) {
            groups[kind] = groups(lexicon, kind, names);
        }
    }

    private static int[] groups(Lexicon lexicon, int kind, String[] names) {
        List<String> own = new ArrayList<>();
        for (int i = 0; i < lexicon.memberCount(kind); i++) {
            String name = names[lexicon.member(kind, i)];
            if (FAMILIES.contains(family(name))) {
                own.add(name);
            }
        }
        return own.stream()
                .filter(name -> own.stream().noneMatch(other -> other.startsWith(name + ".")))
                .mapToInt(String::hashCode)
                .toArray();
    }

    private static String family(String group) {
        int dot = group.indexOf('.');
        return dot < 0 ? group : group.substring(0, dot);
    }

    /** Adds every pair of groups once of which the second follows on the first in a clause, in the order of buckets. */
    void of(Reading reading, Sentence sentence, FeatureRow row) {
        Hits hits = reading.hits();
        BucketSet found = row.relationsFound();
        for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
            Clause clause = reading.clauses().get(c);
            int[] before = NONE;
            for (int hit = clause.hitFrom(); hit < clause.hitTo(); hit++) {
                int[] now = groups[hits.kind(hit)];
                if (now.length > 0) {
                    for (int first : before) {
                        for (int second : now) {
                            found.add(Features.relation(first, second));
                        }
                    }
                    before = now;
                }
            }
        }
        found.moveTo(row, Features.RELATION_BUCKETS);
    }
}
