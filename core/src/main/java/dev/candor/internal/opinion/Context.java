package dev.candor.internal.opinion;

import dev.candor.Dimension;
import dev.candor.Severity;
import dev.candor.Strength;
import dev.candor.card.Card;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.feature.FeatureIndex;
import dev.candor.internal.feature.FeatureKey;
import dev.candor.internal.rule.Match;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What the rules say of a sentence and of the text around it. A sentence among others that shift blame is more likely to
 * shift it too, and one beside a plain admission less: the model learns how much. Of the rules those of dimensions and
 * strengths count. Immutable.
 */
public final class Context {

    /** From so many other sentences on, each step is a feature of its own. */
    private static final int[] ELSEWHERE = {1, 2, 4, 8};

    private static final int PARTS = 4;

    /** What sentences are told apart by: dimensions, then strengths. */
    private static final List<String> TARGETS = targets();

    /** The number of faults and strengths that {@link #found} tells apart. */
    static final int ASPECTS = TARGETS.size();

    /** What is known of a card whatever the text: its target, or -1, and its places as a hint and as a card that counts. */
    private record Known(int target, int hint, int card) {}

    /** What is known of cards, each for itself, and of what they say elsewhere. Immutable and thread-safe. */
    public static final class Cards {

        private final IdentityHashMap<Card, Known> known = new IdentityHashMap<>();

        private final int[][] elsewhere = new int[ASPECTS][ELSEWHERE.length];
        private final int[] before = new int[ASPECTS];
        private final int[] after = new int[ASPECTS];
        private final int[] parts = new int[PARTS];

        /** What is known of these, and where it stands among features. */
        public Cards(List<Card> cards, FeatureIndex index) {
            ToIntFunction<String> place = name -> index.place(FeatureKey.name(name));
            for (Card card : cards) {
                known.put(
                        card,
                        new Known(
                                Context.target(card),
                                place.applyAsInt("hint " + card.id()),
                                place.applyAsInt("card " + card.id())));
            }
            for (int t = 0; t < ASPECTS; t++) {
                for (int step = 0; step < ELSEWHERE.length; step++) {
                    elsewhere[t][step] = place.applyAsInt("elsewhere " + ELSEWHERE[step] + " " + TARGETS.get(t));
                }
                before[t] = place.applyAsInt("before " + TARGETS.get(t));
                after[t] = place.applyAsInt("after " + TARGETS.get(t));
            }
            for (int part = 0; part < PARTS; part++) {
                parts[part] = place.applyAsInt("part " + part);
            }
        }

        private Known of(Card card) {
            Known of = known.get(card);
            if (of == null) {
                throw new IllegalArgumentException("'" + card.id() + "' is none of the cards of this language");
            }
            return of;
        }
    }

    private final Cards cards;
    private final List<Match> matches;
    /** By sentence the last of its matches, -1 without one. */
    private final int[] last;
    /** By match the one before it in its sentence. */
    private final int[] previous;
    /** By sentence the targets that it was found guilty of, or praised for, as bits. */
    private final int[] found;
    /** The targets of any sentence. */
    private int anywhere;
    /** By target the number of sentences. */
    private final int[] counts = new int[ASPECTS];

    /** The context that matches of rules make. */
    public Context(Reading reading, List<Match> matches, Cards cards) {
        this.cards = cards;
        this.matches = matches;
        this.last = new int[reading.sentences().size()];
        this.previous = new int[matches.size()];
        this.found = new int[last.length];
        Arrays.fill(last, -1);
        for (int m = 0; m < previous.length; m++) {
            Match match = matches.get(m);
            int target = match.isDocument() ? -1 : cards.of(match.card()).target();
            if (target >= 0) {
                previous[m] = last[match.sentence()];
                last[match.sentence()] = m;
                if (match.severity() != Severity.INFO || match.card().isStrength()) {
                    found[match.sentence()] |= 1 << target;
                }
            }
        }
        for (int targets : found) {
            anywhere |= targets;
            for (int left = targets; left != 0; left &= left - 1) {
                counts[Integer.numberOfTrailingZeros(left)]++;
            }
        }
    }

    private static List<String> targets() {
        List<String> targets = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            targets.add(dimension.id());
        }
        for (Strength.Kind strength : Strength.Kind.values()) {
            targets.add(strength.id());
        }
        return List.copyOf(targets);
    }

    private static int target(Card card) {
        return TARGETS.indexOf(card.criterion().id());
    }

    /**
     * The faults and strengths that rules found in a sentence, hints apart, as bits: those of the dimensions in their order, then
     * those of the strengths.
     */
    public int found(int sentence) {
        return found[sentence];
    }

    /** Whether the fault or the strength with this id is among what {@link #found} tells. */
    public static boolean isFound(String id, int found) {
        int aspect = TARGETS.indexOf(id);
        return aspect >= 0 && (found >> aspect & 1) == 1;
    }

    /** Adds what the rules say of a sentence to {@code row}, behind what else is there. */
    public void of(int sentence, FeatureRow row) {
        row.ensure(1 + (ELSEWHERE.length + 2) * counts.length);
        row.add(cards.parts[sentence * PARTS / found.length]);
        int before = sentence > 0 ? found[sentence - 1] : 0;
        int after = sentence < found.length - 1 ? found[sentence + 1] : 0;
        for (int left = anywhere; left != 0; left &= left - 1) {
            int t = Integer.numberOfTrailingZeros(left);
            int others = counts[t] - (found[sentence] >> t & 1);
            for (int step = 0; step < ELSEWHERE.length && others >= ELSEWHERE[step]; step++) {
                row.add(cards.elsewhere[t][step]);
            }
            if ((before >> t & 1) == 1) {
                row.add(cards.before[t]);
            }
            if ((after >> t & 1) == 1) {
                row.add(cards.after[t]);
            }
        }
        int from = row.size();
        for (int m = last[sentence]; m >= 0; m = previous[m]) {
            row.ensure(1);
            Match match = matches.get(m);
            Known known = cards.of(match.card());
            row.addOnce(match.severity() == Severity.INFO ? known.hint() : known.card(), from);
        }
    }
}
