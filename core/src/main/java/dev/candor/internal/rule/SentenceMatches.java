package dev.candor.internal.rule;

import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All matches in one sentence of a draft, counted from its beginning, and what the conditions that look beyond it were
 * answered: as long as the answers stay, so do the matches. Immutable.
 *
 * @param found the matches, by rule and pattern
 * @param asked what was asked
 */
record SentenceMatches(List<Placed> found, List<Asked> asked) {

    /** A match of a rule, which is told by its number. */
    record Placed(int rule, Match match) {}

    /** A condition that looks beyond the sentence, and whether it held. */
    record Asked(Condition condition, boolean answer) {}

    SentenceMatches {
        found = List.copyOf(found);
        asked = List.copyOf(asked);
    }

    /** What was found in a sentence and stands in the lists. */
    static SentenceMatches of(List<Placed> open, Sentence sentence, List<Asked> asked) {
        List<Placed> found = new ArrayList<>(open.size());
        for (Placed placed : open) {
            found.add(new Placed(
                    placed.rule(),
                    placed.match().moved(-placed.match().sentence(), -sentence.start(), -sentence.hitFrom())));
        }
        return new SentenceMatches(found, asked);
    }

    /** Whether the matches are those of a sentence of this text. */
    boolean stand(Reading reading, int index, Memory memory) {
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i).condition().holdsAround(reading, index, memory)
                    != asked.get(i).answer()) {
                return false;
            }
        }
        return true;
    }

    /** Adds the matches that are wanted to the lists, as those of a sentence. */
    void addTo(MatchLists lists, Sentence sentence, int index, @Nullable Match[] ofDocument, boolean firstOnly) {
        for (int i = 0; i < found.size(); i++) {
            int rule = found.get(i).rule();
            Match match = found.get(i).match();
            boolean wanted = ofDocument[rule] == null && !(firstOnly && lists.isShown(rule, match.vague()));
            if (wanted) {
                lists.add(rule, match.moved(index, sentence.start(), sentence.hitFrom()));
            }
        }
    }
}
