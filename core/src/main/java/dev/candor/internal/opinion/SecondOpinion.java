package dev.candor.internal.opinion;

import dev.candor.Severity;
import dev.candor.card.Card;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.rule.Match;
import java.util.ArrayList;
import java.util.BitSet;
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

    /** The opinion of a model; of the cards those count that say {@code find: opinion}. */
    public SecondOpinion(SentenceModel model, Features features, List<Card> all) {
        this.model = model;
        this.features = features;
        this.cards = new Card[model.targets().size()];
        for (int t = 0; t < cards.length; t++) {
            for (Card card : all) {
                if (card.isOpinion()
                        && card.target().id().equals(model.targets().get(t).id())) {
                    cards[t] = card;
                }
            }
        }
    }

    /** The matches of the rules as the model sees them, with its own behind them. */
    public List<Match> review(Reading reading, List<Match> matches) {
        int targets = cards.length;
        float[][] says = new float[reading.sentences().size()][];
        for (int s = 0; s < says.length; s++) {
            Sentence sentence = reading.sentences().get(s);
            says[s] = sentence.kind() == Sentence.Kind.BODY ? model.judge(features, reading, sentence) : new float[0];
        }
        BitSet spoken = new BitSet();
        List<Match> reviewed = new ArrayList<>(matches.size());
        for (Match match : matches) {
            int target = target(match);
            if (match.isDocument() || target < 0 || says[match.sentence()].length == 0) {
                reviewed.add(match);
                continue;
            }
            Match seen = review(
                    match, says[match.sentence()][target], model.targets().get(target));
            if (seen != null) {
                reviewed.add(seen);
                if (isStrength(seen) || seen.severity() != Severity.INFO) {
                    spoken.set(match.sentence() * targets + target);
                }
            }
        }
        for (int s = 0; s < says.length; s++) {
            for (int t = 0; t < says[s].length; t++) {
                Card card = cards[t];
                if (card != null && says[s][t] > model.targets().get(t).believed() && !spoken.get(s * targets + t)) {
                    reviewed.add(speak(card, reading, s, t));
                }
            }
        }
        return reviewed;
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

    private int target(Match match) {
        for (int t = 0; t < cards.length; t++) {
            if (model.targets().get(t).id().equals(match.card().target().id())) {
                return t;
            }
        }
        return -1;
    }

    private static boolean isStrength(Match match) {
        return match.card().target().kind() == Card.Target.Kind.STRENGTH;
    }

    /** Marks the clauses from the first to the last that add at least half of what the weightiest adds. */
    private Match speak(Card card, Reading reading, int index, int target) {
        Sentence sentence = reading.sentences().get(index);
        float[] shares = model.shares(features, reading, sentence, target);
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
