package dev.candor.internal.rule;

import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.match.SentenceMemory;
import java.util.ArrayList;
import java.util.List;

/** What rules know of the sentences of one draft, from one text to the next. One thread. */
final class KnownSentences {

    private final SentenceMemory<SentenceMatches> memory = new SentenceMemory<>();
    private final List<SentenceMatches> ofText = new ArrayList<>();

    /** Begins another text. */
    void begin(Reading reading) {
        memory.begin();
        ofText.clear();
        for (Sentence sentence : reading.sentences()) {
            SentenceMatches known = memory.get(sentence.groups());
            if (known == null) {
                known = new SentenceMatches();
                memory.put(sentence.groups(), known);
            }
            ofText.add(known);
        }
    }

    /** What is known of a sentence, told by its number. */
    SentenceMatches of(int sentence) {
        return ofText.get(sentence);
    }
}
