package dev.candor.internal.language;

import dev.candor.Crisis;
import dev.candor.internal.choice.Weights;
import dev.candor.internal.match.Lexicon;
import java.util.List;
import java.util.Map;

/**
 * What a language brings for cases.
 *
 * @param lexicon words of correction and progress, slots and topics
 * @param rarity how much words and characters say
 * @param cues groups of the language's lexicon that tell what a clause does, at most 64
 * @param weights by judgement what its signs weigh
 * @param questions what the public asks in every crisis of a kind, in the script of the first and of the second element
 */
public record CaseData(
        Lexicon lexicon,
        Rarity rarity,
        List<String> cues,
        Map<String, Weights> weights,
        Map<Crisis, List<Question>> questions) {

    /**
     * A question that every crisis of a kind raises.
     *
     * @param simplified in Simplified Chinese
     * @param traditional in Traditional Chinese
     */
    public record Question(String simplified, String traditional) {}

    /** Copies lists and maps. */
    public CaseData {
        cues = List.copyOf(cues);
        weights = Map.copyOf(weights);
        questions = Map.copyOf(questions);
    }
}
