package dev.candor.internal.opinion;

import dev.candor.Aspect;
import dev.candor.Dimension;
import dev.candor.Estimate;
import dev.candor.Impression;
import dev.candor.Severity;
import dev.candor.Span;
import dev.candor.card.Card;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.match.Lexicon;
import dev.candor.internal.rule.Match;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Lets the model speak beside the rules. Where it is sure and no rule has spoken, its own card does; where a rule has
 * spoken and it disagrees strongly, the finding becomes a hint and the strength is left out; where a rule only hints and it
 * agrees, the hint becomes a finding. It decides which disclosures a text shows ({@link DisclosureJudge}) and estimates what
 * readers would give the whole text. Immutable and thread-safe.
 */
public final class SecondOpinion {

    /** The logit of the least likelihood that leaves an impression. */
    private static final float LEAST = logit(Impression.LEAST);
    /** The least likelihood, as a logit, with which a hint is shown: of 245 hints at blame below 0.05 readers called none blame. */
    private static final float HINT_AT_LEAST = logit(0.02);
    /** Where so much is estimated a text does well: of 228 corpus texts without an apology one was minded for its attitude. */
    private static final double DOES_WELL = 70;

    private final List<SentenceModel.Target> targets;
    private final Kinds kinds;
    /** By target, kinds of faults among them, the card that speaks for the model. */
    private final @Nullable Card[] cards;
    /** By target the dimension or the strength that it is, when some card speaks of it. */
    private final @Nullable Aspect[] aspects;
    /** The targets that may speak or leave an impression. */
    private final int[] heeded;
    /** By card, each for itself, the target that its matches are judged by. */
    private final IdentityHashMap<Card, Integer> targetsOfCards = new IdentityHashMap<>();

    private final SentenceJudge sentences;
    private final WholeText text;
    private final DisclosureJudge disclosures;
    private final TellingClauses telling;

    /** The opinion of a model; of the cards of dimensions and strengths those speak for it that say {@code find: opinion}. */
    public SecondOpinion(OpinionModel opinion, Lexicon lexicon, List<Card> all) {
        SentenceModel model = opinion.sentences();
        this.targets = model.targets();
        this.kinds = new Kinds(targets);
        this.cards = new Card[targets.size()];
        this.aspects = new Aspect[targets.size()];
        for (Card card : all) {
            if (!card.isDisclosure()) {
                assign(card);
            }
        }
        this.heeded = IntStream.range(0, targets.size())
                .filter(t -> aspects[t] != null || targets.get(t).assertThreshold() < Float.POSITIVE_INFINITY)
                .toArray();
        Features features = new Features(lexicon, opinion.vocabulary());
        this.sentences = new SentenceJudge(opinion, features, all);
        this.text = new WholeText(opinion.texts(), model, opinion.disclosures().items());
        this.telling = new TellingClauses(model, features);
        this.disclosures = new DisclosureJudge(opinion, text, telling, all);
    }

    /** Finds the target by which the matches of a card are judged, and the one for which it speaks. */
    private void assign(Card card) {
        for (int t = 0; t < cards.length; t++) {
            String id = targets.get(t).id();
            if (card.criterion().id().equals(id)) {
                targetsOfCards.putIfAbsent(card, t);
                aspects[t] = Aspect.of(id);
            }
            if (card.isOpinion() && spokenOf(card).equals(id)) {
                cards[t] = card;
            }
        }
    }

    /** Throws {@link IllegalArgumentException} when one of these cards speaks of what the model does not judge. */
    public void requireJudged(List<Card> speakers) {
        List<String> judged = targets.stream().map(SentenceModel.Target::id).toList();
        for (Card card : speakers) {
            if (card.isOpinion() && !judged.contains(spokenOf(card))) {
                throw new IllegalArgumentException(card.place() + ": card '" + card.id() + "' speaks of '"
                        + spokenOf(card) + "', which the model does not judge; it judges " + String.join(", ", judged));
            }
        }
    }

    /** The target that a card speaks of for the model. */
    private static String spokenOf(Card card) {
        String fault = card.criterion().id();
        return card.opinionKind()
                .map(kind -> SentenceModel.Target.idOfKind(fault, kind))
                .orElse(fault);
    }

    /** The matches of the rules as the model sees them, with its own behind them, and what else it suspects. */
    public Review review(Reading reading, List<Match> matches, OpinionMemory memory) {
        Logits says = sentences.judge(reading, matches, memory);
        float[] whole = text.says(says, reading.sentences().size());
        List<Estimate> estimates = text.estimates(whole);
        BitSet spoken = memory.spoken();
        List<Match> reviewed = new ArrayList<>(matches.size() + 8);
        hear(reading, matches, says, estimates, spoken, reviewed);
        List<Impression> impressions = speak(reading, says, spoken, reviewed, memory);
        disclosures.judge(reading, says, whole, reviewed, memory);
        return new Review(reviewed, List.copyOf(impressions), estimates);
    }

    /** Adds what remains of the matches of rules, and marks in {@code spoken} of which sentences and targets they speak. */
    private void hear(
            Reading reading,
            List<Match> matches,
            Logits says,
            List<Estimate> estimates,
            BitSet spoken,
            List<Match> reviewed) {
        for (Match match : matches) {
            if (match.isDocument()) {
                if (!isDoubted(match, estimates)) {
                    reviewed.add(match);
                }
                continue;
            }
            Integer target = targetsOfCards.get(match.card());
            if (target == null || reading.sentences().get(match.sentence()).kind() != Sentence.Kind.BODY) {
                reviewed.add(match);
                continue;
            }
            Match seen = review(match, says.of(match.sentence(), target), targets.get(target));
            if (seen != null) {
                reviewed.add(seen);
                if (seen.card().isStrength() || seen.severity() != Severity.INFO) {
                    spoken.set(says.place(match.sentence(), target));
                }
            }
        }
    }

    /** Adds what the model finds where no rule has spoken; returns the impressions that sentences leave. */
    private List<Impression> speak(
            Reading reading, Logits says, BitSet spoken, List<Match> reviewed, OpinionMemory memory) {
        List<Sentence> all = reading.sentences();
        List<Impression> impressions = new ArrayList<>(2 * all.size());
        for (int s = 0; s < all.size(); s++) {
            if (all.get(s).kind() != Sentence.Kind.BODY) {
                continue;
            }
            Span span = null;
            for (int t : heeded) {
                float said = says.of(s, t);
                if (said > targets.get(t).assertThreshold() && !spoken.get(says.place(s, t))) {
                    int kind = kinds.telling(t, says, s);
                    int teller = cards[kind] == null ? t : kind;
                    Card card = cards[teller];
                    if (card != null) {
                        reviewed.add(telling.mark(card, reading, s, teller, memory));
                    }
                }
                Aspect aspect = aspects[t];
                if (aspect != null && said >= LEAST) {
                    span = span != null ? span : span(reading, all.get(s));
                    impressions.add(new Impression(aspect, span, rounded(SentenceModel.likelihood(said))));
                }
            }
        }
        return impressions;
    }

    /** Whether a fault of the whole document costs points in a dimension in which the text, heard as a whole, does well. */
    private static boolean isDoubted(Match match, List<Estimate> estimates) {
        return match.card().criterion() instanceof Dimension dimension
                && match.severity() != Severity.INFO
                && estimates.stream()
                        .anyMatch(estimate -> estimate.score() >= DOES_WELL
                                && estimate.dimension()
                                        .filter(dimension::equals)
                                        .isPresent());
    }

    private static Span span(Reading reading, Sentence sentence) {
        return reading.text().toOriginal(sentence.start(), sentence.end());
    }

    private static float logit(double likelihood) {
        return (float) Math.log(likelihood / (1 - likelihood));
    }

    private static double rounded(double likelihood) {
        return Math.round(likelihood * 100) / 100.0;
    }

    /** What remains of a match: nothing of a strength that is doubted, nor of a hint of which next to nothing is heard. */
    private static @Nullable Match review(Match match, float says, SentenceModel.Target target) {
        if (match.card().isStrength()) {
            return says > target.rejectThreshold() ? match : null;
        }
        if (match.severity() != Severity.INFO && says > target.rejectThreshold()) {
            return match;
        }
        if (match.severity() == Severity.INFO && says > target.confirmThreshold()) {
            return match.withSeverity(Severity.MINOR);
        }
        return says >= HINT_AT_LEAST ? match.withSeverity(Severity.INFO) : null;
    }
}
