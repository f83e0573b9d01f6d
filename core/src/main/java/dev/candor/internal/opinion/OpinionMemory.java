package dev.candor.internal.opinion;

import dev.candor.Voice;
import dev.candor.internal.match.SentenceMemory;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Where the second opinion works, and of a draft what it said of its sentences. One thread. */
public final class OpinionMemory {

    /** A stretch of a sentence, counted from its beginning. */
    record Stretch(int start, int end) {}

    /** What the model said of a sentence. */
    static final class Said {

        private final Voice voice;
        private final float[] alone;
        private final @Nullable Stretch[] telling;
        private int[] context = {};
        private float[] inContext;
        private float[] likelihoods = {};

        /**
         * A sentence.
         *
         * @param voice who spoke
         * @param alone what the model said apart from the context, in logits by target
         */
        Said(Voice voice, float[] alone) {
            this.voice = voice;
            this.alone = alone;
            this.telling = new Stretch[alone.length];
            this.inContext = alone;
        }

        Voice voice() {
            return voice;
        }

        /** What the model said apart from the context. */
        float[] alone() {
            return alone;
        }

        /** Whether the context that a row holds is the one that the sentence was seen in last. */
        boolean isIn(FeatureRow row) {
            return row.isContext(context);
        }

        /** What the model said in that context, in logits by target. */
        float[] inContext() {
            return inContext;
        }

        /** How likely the targets were there that the stacked model hears of. */
        float[] likelihoods() {
            return likelihoods;
        }

        /** Remembers what the model says in the context that a row holds. */
        void saysIn(FeatureRow row, float[] logits, float[] likely) {
            context = row.context();
            inContext = logits;
            likelihoods = likely;
        }

        /** What tells a target most, or null when nobody has looked yet. */
        @Nullable Stretch telling(int target) {
            return telling[target];
        }

        void tells(int target, Stretch stretch) {
            telling[target] = stretch;
        }
    }

    private final FeatureRow row = new FeatureRow();
    private final Room says = new Room();
    private final Room logits = new Room();
    private final Room likelihoods = new Room();
    private final Room stacked = new Room();
    private final Room units = new Room();
    private final Room shares = new Room();
    private final BitSet spoken = new BitSet();
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

    /** Room for what the model says, in logits by sentence, then by target. */
    Room says() {
        return says;
    }

    /** Room for the logits of what the stacked model hears of. */
    Room logits() {
        return logits;
    }

    /** Room for how likely that is. */
    Room likelihoods() {
        return likelihoods;
    }

    /** Room for the features of the stacked model. */
    Room stacked() {
        return stacked;
    }

    /** Room for the units of its network. */
    Room units() {
        return units;
    }

    /** Room for how much each character of a sentence says. */
    Room shares() {
        return shares;
    }

    /** Where is marked of which sentences and targets rules have spoken, emptied. */
    BitSet spoken() {
        spoken.clear();
        return spoken;
    }

    /** What was said of the sentences of the draft, ready for another text; null when these are texts of any kind. */
    @Nullable SentenceMemory<Said> next() {
        if (sentences != null) {
            sentences.begin();
        }
        return sentences;
    }

    /** The same while the text is reviewed. */
    @Nullable SentenceMemory<Said> known() {
        return sentences;
    }
}
