package dev.candor.internal.language;

import dev.candor.Crisis;
import dev.candor.internal.match.Lexicon;
import java.util.List;
import java.util.Map;

/**
 * What a language brings for cases.
 *
 * @param lexicon words of correction and progress, slots and topics
 * @param common characters that say little when two texts share them
 * @param questions what the public asks in every crisis of a kind, in the script of the first and of the second element
 */
public record CaseData(Lexicon lexicon, String common, Map<Crisis, List<Question>> questions) {

    /**
     * A question that every crisis of a kind raises.
     *
     * @param simplified in Simplified Chinese
     * @param traditional in Traditional Chinese
     */
    public record Question(String simplified, String traditional) {}

    /** Copies the map. */
    public CaseData {
        questions = Map.copyOf(questions);
    }
}
