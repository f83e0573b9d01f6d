package dev.candor.internal.language;

import dev.candor.internal.text.NormalizedText;
import dev.candor.internal.text.Stretches;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.util.Span;

/** Tells where sentences begin and end. Thread-safe. */
public interface SentenceCutter {

    /** Adds the sentences of a text to an empty list. */
    void cut(NormalizedText text, Stretches sentences);

    /** Cuts by an OpenNLP detector. */
    static SentenceCutter of(SentenceDetector detector) {
        return (text, sentences) -> {
            for (Span sentence : detector.sentPosDetect(text)) {
                sentences.add(sentence.getStart(), sentence.getEnd());
            }
        };
    }
}
