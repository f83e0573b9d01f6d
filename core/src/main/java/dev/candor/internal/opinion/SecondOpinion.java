package dev.candor.internal.opinion;

import dev.candor.Severity;
import dev.candor.card.Card;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.match.SentenceMemory;
import dev.candor.internal.rule.Match;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets the model speak beside the rules. Where it is sure and no rule has spoken, its own card does; where a rule has
 * spoken and it disagrees strongly, the finding becomes a hint and the strength is left out; where a rule only hints and it
 * agrees, the hint becomes a finding. Immutable and thread-safe.
 */
public final class SecondOpinion {

    private final SentenceModel model;
    private final Features features;
    /** By target the card that speaks for the model. */
    private final @Nullable Card[] cards;
    /** By card, each for itself, the target that its matches are judged by. */
    private final IdentityHashMap<Card, Integer> targets = new IdentityHashMap<>();

    /** The opinion of a model; of the cards those count that say {@code find: opinion}. */
    public SecondOpinion(SentenceModel model, Features features, List<Card> all) {
        this.model = model;
        this.features = features;
        this.cards = new Card[model.targets().size()];
        for (int t = 0; t < cards.length; t++) {
            for (Card card : all) {
                if (card.target().id().equals(model.targets().get(t).id())) {
                    targets.putIfAbsent(card, t);
                    cards[t] = card.isOpinion() ? card : cards[t];
                }
            }
        }
    }

    /** The matches of the rules as the model sees them, with its own behind them. */
    public List<Match> review(Reading reading, List<Match> matches, OpinionMemory memory) {
        int width = cards.length;
        List<Sentence> sentences = reading.sentences();
        float[] says = judge(reading, memory);
        BitSet spoken = new BitSet(says.length);
        List<Match> reviewed = new ArrayList<>(matches.size() + 8);
        for (Match match : matches) {
            Integer target = targets.get(match.card());
            if (target == null
                    || match.isDocument()
                    || sentences.get(match.sentence()).kind() != Sentence.Kind.BODY) {
                reviewed.add(match);
                continue;
            }
            int at = match.sentence() * width + target;
            Match seen = review(match, says[at], model.targets().get(target));
            if (seen != null) {
                reviewed.add(seen);
                if (isStrength(seen) || seen.severity() != Severity.INFO) {
                    spoken.set(at);
                }
            }
        }
        for (int at = 0; at < says.length; at++) {
            Card card = cards[at % width];
            boolean sure =
                    card != null && says[at] > model.targets().get(at % width).believed();
            if (sure && !spoken.get(at) && sentences.get(at / width).kind() == Sentence.Kind.BODY) {
                reviewed.add(speak(card, reading, at / width, at % width, memory.row()));
            }
        }
        return reviewed;
    }

    /** What the model says of every sentence of the body, by sentence, then by target. */
    private float[] judge(Reading reading, OpinionMemory memory) {
        int width = cards.length;
        List<Sentence> sentences = reading.sentences();
        float[] says = new float[sentences.size() * width];
        SentenceMemory<OpinionMemory.Said> known = memory.sentences();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            if (sentence.kind() != Sentence.Kind.BODY) {
                continue;
            }
            OpinionMemory.Said said = known == null ? null : known.get(sentence.groups());
            if (said != null && said.voice() == reading.voice()) {
                said.logits().get(0, says, s * width, width);
                continue;
            }
            features.of(reading, sentence, memory.row());
            model.judge(memory.row(), says, s * width);
            if (known != null) {
                FloatBuffer logits = FloatBuffer.wrap(Arrays.copyOfRange(says, s * width, (s + 1) * width));
                known.put(sentence.groups(), new OpinionMemory.Said(reading.voice(), logits));
            }
        }
        return says;
    }

    private static @Nullable Match review(Match match, float says, SentenceModel.Target target) {
        if (isStrength(match)) {
            return says > target.doubted() ? match : null;
        }
        if (match.severity() == Severity.INFO) {
            return says > target.agreed() ? match.withSeverity(Severity.MINOR) : match;
        }
        return says > target.doubted() ? match : match.withSeverity(Severity.INFO);
    }

    private static boolean isStrength(Match match) {
        return match.card().target().kind() == Card.Target.Kind.STRENGTH;
    }

    /** Marks the clauses from the first to the last that add at least half of what the weightiest adds. */
    private Match speak(Card card, Reading reading, int index, int target, FeatureRow row) {
        Sentence sentence = reading.sentences().get(index);
        features.of(reading, sentence, row);
        float[] shares = model.shares(row, target);
        float most = 0;
        for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
            most = Math.max(most, sum(shares, sentence, reading.clauses().get(c)));
        }
        int start = sentence.end();
        int end = sentence.start();
        for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
            Clause clause = reading.clauses().get(c);
            if (sum(shares, sentence, clause) >= most / 2) {
                start = Math.min(start, clause.start());
                end = Math.max(end, clause.end());
            }
        }
        if (start >= end) {
            start = sentence.start();
            end = sentence.end();
        }
        return new Match(card, index, start, end, -1, false, card.severity());
    }

    private static float sum(float[] shares, Sentence sentence, Clause clause) {
        float sum = 0;
        for (int at = clause.start(); at < clause.end(); at++) {
            sum += shares[at - sentence.start()];
        }
        return sum;
    }
}
