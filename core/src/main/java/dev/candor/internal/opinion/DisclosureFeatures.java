package dev.candor.internal.opinion;

import dev.candor.Disclosure;
import dev.candor.internal.rule.Match;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What speaks for and against the disclosures of one text: which of them the rules found shown or merely spoken of, and how
 * sure the sentence model is of the sentences that show each most clearly, and the text model of the whole. One thread.
 */
public final class DisclosureFeatures {

    /** What the model says of a text without sentences, in logits. */
    private static final float LEAST = -8;
    /** How far below 0 it matters for the item itself, and for the others. */
    private static final float FLOOR = -3;

    private static final float OTHERS_FLOOR = -4;
    private static final float OTHERS_CEILING = 3;
    private static final float OTHERS = 0.5f;
    /** The logarithm of the number of sentences of a common statement. */
    private static final float COMMON_LENGTH = 2.7f;

    /** The number of features that are about the item itself. */
    private static final int OF_THE_ITEM = 7;

    private final List<String> items;
    private final int sentences;
    private final BitSet shown = new BitSet();
    private final BitSet spokenOf = new BitSet();
    private final float[] most;
    private final float[] second;
    private final float[] whole;
    private final int[] where;
    /** The features of the item that was asked for last. */
    private final float[] features;

    /** What the rules found of these disclosures in a text of so many sentences. */
    public DisclosureFeatures(List<String> items, List<Match> matches, int sentences) {
        this.items = items;
        this.sentences = sentences;
        this.most = new float[items.size()];
        this.second = new float[items.size()];
        this.whole = new float[items.size()];
        this.where = new int[items.size()];
        this.features = new float[size(items.size())];
        Arrays.fill(most, LEAST);
        Arrays.fill(second, LEAST);
        for (Match match : matches) {
            int item = item(match);
            if (item >= 0) {
                (match.vague() ? spokenOf : shown).set(item);
            }
        }
    }

    /** Which of the disclosures a match is of, -1 when of none. */
    int item(Match match) {
        return match.card().criterion() instanceof Disclosure.Item item ? items.indexOf(item.id()) : -1;
    }

    /** Hears what the sentence model says of a sentence, in logits. */
    public void hear(int item, int sentence, double says) {
        if (says > most[item]) {
            second[item] = most[item];
            most[item] = (float) says;
            where[item] = sentence;
        } else if (says > second[item]) {
            second[item] = (float) says;
        }
    }

    /** Hears what the text model says of an item, in logits. */
    public void hearWhole(int item, double says) {
        whole[item] = (float) says;
    }

    /** What the sentence model says of the sentence that shows an item most clearly, in logits. */
    float most(int item) {
        return most[item];
    }

    /** The sentence that shows it most clearly, as far as the model can tell. */
    int sentence(int item) {
        return where[item];
    }

    /** The number of features. */
    static int size(int items) {
        return OF_THE_ITEM + 2 * items;
    }

    /** The features of an item, {@link #size} of them, valid until those of another one are asked for. */
    public float[] features(int item) {
        features[0] = most[item];
        features[1] = Math.max(FLOOR, most[item]);
        features[2] = shown.get(item) ? 1 : 0;
        features[3] = spokenOf.get(item) && !shown.get(item) ? 1 : 0;
        features[4] = (float) Math.log(sentences) - COMMON_LENGTH;
        features[5] = second[item];
        features[6] = whole[item];
        int at = OF_THE_ITEM;
        for (int other = 0; other < most.length; other++) {
            features[at++] = OTHERS * Math.max(OTHERS_FLOOR, Math.min(OTHERS_CEILING, most[other]));
            features[at++] = shown.get(other) ? OTHERS : 0;
        }
        return features;
    }
}
