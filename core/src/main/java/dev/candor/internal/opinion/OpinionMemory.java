package dev.candor.internal.opinion;

import dev.candor.Voice;
import dev.candor.internal.match.SentenceMemory;
import java.nio.FloatBuffer;
import org.jspecify.annotations.Nullable;

/** Where the second opinion works, and of a draft what it said of its sentences. One thread. */
public final class OpinionMemory {

    /**
     * What the model said of a sentence.
     *
     * @param voice who spoke
     * @param logits what it said, by target
     */
    record Said(Voice voice, FloatBuffer logits) {}

    private final FeatureRow row = new FeatureRow();
    private final @Nullable SentenceMemory<Said> sentences;

    private OpinionMemory(@Nullable SentenceMemory<Said> sentences) {
        this.sentences = sentences;
    }

    /** Memory for any texts. */
    public static OpinionMemory ofTexts() {
        return new OpinionMemory(null);
    }

    /** Memory for one draft that is read again and again. */
    public static OpinionMemory ofDraft() {
        return new OpinionMemory(new SentenceMemory<>());
    }

    FeatureRow row() {
        return row;
    }

    /** What was said of the sentences of the draft the last time; null when these are texts of any kind. */
    @Nullable SentenceMemory<Said> sentences() {
        if (sentences != null) {
            sentences.begin();
        }
        return sentences;
    }
}
