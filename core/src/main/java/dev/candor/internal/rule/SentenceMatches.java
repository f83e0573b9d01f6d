package dev.candor.internal.rule;

import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What rules know of one sentence of a draft: all their matches in it, counted from its beginning, with what the conditions
 * that look beyond it were answered, for as long as the answers stay so do the matches; and which patterns of conditions
 * stand in it. One thread.
 */
final class SentenceMatches {

    /** A match of a rule, which is told by its number. */
    record Placed(int rule, Match match) {}

    /** A condition that looks beyond the sentence, and whether it held. */
    record Asked(Condition.Wide condition, boolean answer) {}

    /** The matches by rule and pattern; null when nobody has looked for them. */
    private @Nullable List<Placed> found;

    private List<Asked> asked = List.of();
    /** The conditions of which is known whether their patterns stand in the sentence, and those of which they do. */
    private final BitSet known = new BitSet();

    private final BitSet standing = new BitSet();

    /** Whether it is known if the pattern of a condition stands in the sentence. */
    boolean knows(int condition) {
        return known.get(condition);
    }

    /** Whether the pattern of a condition of which that is known stands in the sentence. */
    boolean hasStanding(int condition) {
        return standing.get(condition);
    }

    /** Remembers whether the pattern of a condition stands in the sentence. */
    void remember(int condition, boolean stands) {
        known.set(condition);
        standing.set(condition, stands);
    }

    /** Remembers what was found in the sentence and stands in the lists, and what was asked meanwhile. */
    void remember(List<Placed> open, Sentence sentence, List<Asked> questions) {
        found = open.stream()
                .map(placed -> new Placed(
                        placed.rule(),
                        placed.match().moved(-placed.match().sentence(), -sentence.start(), -sentence.hitFrom())))
                .toList();
        asked = questions;
    }

    /** Whether the matches are those of a sentence of this text. */
    boolean stand(Reading reading, int index, Memory memory) {
        for (int i = 0; found != null && i < asked.size(); i++) {
            if (asked.get(i).condition().holdsAround(reading, index, memory)
                    != asked.get(i).answer()) {
                return false;
            }
        }
        return found != null;
    }

    /** Adds the matches that are wanted to the lists, as those of a sentence. */
    void addTo(MatchLists lists, Sentence sentence, int index, @Nullable Match[] ofDocument, boolean forReport) {
        for (Placed placed : found == null ? List.<Placed>of() : found) {
            int rule = placed.rule();
            Match match = placed.match();
            int start = sentence.start() + match.start();
            boolean addsNothing = lists.isShown(rule, match.vague()) || lists.isOutdone(rule, match.vague(), start);
            if (ofDocument[rule] == null && !(forReport && addsNothing)) {
                lists.add(rule, match.moved(index, sentence.start(), sentence.hitFrom()));
            }
        }
    }
}
