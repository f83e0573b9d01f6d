package dev.candor.internal.opinion;

import dev.candor.Aspect;
import dev.candor.Dimension;
import dev.candor.Disclosure;
import dev.candor.Estimate;
import dev.candor.Impression;
import dev.candor.Severity;
import dev.candor.Span;
import dev.candor.Strength;
import dev.candor.card.Card;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.match.Lexicon;
import dev.candor.internal.match.SentenceMemory;
import dev.candor.internal.rule.Match;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Lets the model speak beside the rules. Where it is sure and no rule has spoken, its own card does; where a rule has
 * spoken and it disagrees strongly, the finding becomes a hint and the strength is left out; where a rule only hints and it
 * agrees, the hint becomes a finding. Where it is sure that a text shows a disclosure, the clearest sentence does; where it is
 * sure that it does not, what the rules found only pretends to. It estimates what readers would give the whole text. Immutable
 * and thread-safe.
 */
public final class SecondOpinion {

    /** The logit of the least likelihood that leaves an impression. */
    private static final float LEAST = logit(Impression.LEAST);
    /** The least likelihood, as a logit, with which a hint is shown: of 245 hints at blame below 0.05 readers called none blame. */
    private static final float HINT_AT_LEAST = logit(0.02);
    /** Where so much is estimated a text does well: of 228 corpus texts without an apology one was minded for its attitude. */
    private static final double DOES_WELL = 70;

    private final SentenceModel model;
    private final Kinds kinds;
    private final StackedModel stacked;
    private final DisclosureModel disclosures;
    private final Features features;
    private final Context.Cards contextCards;
    /** By target, kinds of faults among them, the card that speaks for the model. */
    private final @Nullable Card[] cards;
    /** By target the dimension or the strength that it is, when some card speaks of it. */
    private final @Nullable Aspect[] aspects;
    /** The targets that may speak or leave an impression. */
    private final int[] heeded;
    /** By card, each for itself, the target that its matches are judged by. */
    private final IdentityHashMap<Card, Integer> targets = new IdentityHashMap<>();
    /** The targets of the sentence model that the stacked model hears of, and those that are judged by them. */
    private final int[] heard;

    private final int[] judgedAgain;
    /** By disclosure the target of the sentence model that it is, and a card that stands for it. */
    private final int[] itemTargets;

    private final Card[] itemCards;
    private final WholeText text;
    private final TellingClauses telling;

    /** The opinion of a model; of the cards of dimensions and strengths those speak for it that say {@code find: opinion}. */
    public SecondOpinion(OpinionModel opinion, Lexicon lexicon, List<Card> all) {
        this.model = opinion.sentences();
        this.kinds = new Kinds(model.targets());
        this.stacked = opinion.stacked();
        this.disclosures = opinion.disclosures();
        this.features = new Features(lexicon, opinion.vocabulary());
        this.contextCards = new Context.Cards(all, opinion.vocabulary());
        this.cards = new Card[model.targets().size()];
        this.aspects = new Aspect[cards.length];
        for (int t = 0; t < cards.length; t++) {
            for (Card card : all) {
                if (isDisclosure(card)) {
                    continue;
                }
                String id = model.targets().get(t).id();
                if (card.criterion().id().equals(id)) {
                    targets.putIfAbsent(card, t);
                    aspects[t] = Aspect.of(id);
                }
                if (card.isOpinion() && spokenOf(card).equals(id)) {
                    cards[t] = card;
                }
            }
        }
        this.heeded = IntStream.range(0, cards.length)
                .filter(t -> aspects[t] != null || model.targets().get(t).assertThreshold() < Float.POSITIVE_INFINITY)
                .toArray();
        this.heard = stacked.heard().stream().mapToInt(this::target).toArray();
        this.judgedAgain = stacked.judged().stream().mapToInt(this::target).toArray();
        this.itemTargets = disclosures.items().stream().mapToInt(this::target).toArray();
        this.itemCards =
                disclosures.items().stream().map(item -> cardOf(item, all)).toArray(Card[]::new);
        this.telling = new TellingClauses(model, features);
        this.text = new WholeText(opinion.texts(), cards.length, this::target, disclosures.items());
    }

    /** Throws {@link IllegalArgumentException} when one of these cards speaks of what the model does not judge. */
    public void requireJudged(List<Card> speakers) {
        List<String> judged =
                model.targets().stream().map(SentenceModel.Target::id).toList();
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

    private int target(String id) {
        for (int t = 0; t < model.targets().size(); t++) {
            if (model.targets().get(t).id().equals(id)) {
                return t;
            }
        }
        throw new IllegalArgumentException("the model needs '" + id + "' of sentences, but does not judge it");
    }

    private static Card cardOf(String item, List<Card> all) {
        return all.stream()
                .filter(card -> isDisclosure(card) && card.criterion().id().equals(item))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no card finds the disclosure '" + item + "'"));
    }

    private static boolean isDisclosure(Card card) {
        return card.criterion() instanceof Disclosure.Item;
    }

    /** The matches of the rules as the model sees them, with its own behind them, and what else it suspects. */
    public Review review(Reading reading, List<Match> matches, OpinionMemory memory) {
        int width = cards.length;
        List<Sentence> sentences = reading.sentences();
        float[] says = judge(reading, new Context(reading, matches, contextCards), memory);
        float[] whole = text.says(says, sentences.size());
        List<Estimate> estimates = text.estimates(whole);
        BitSet spoken = memory.spoken();
        List<Match> reviewed = new ArrayList<>(matches.size() + 8);
        for (Match match : matches) {
            if (match.isDocument()) {
                if (!isDoubted(match, estimates)) {
                    reviewed.add(match);
                }
                continue;
            }
            Integer target = targets.get(match.card());
            if (target == null || sentences.get(match.sentence()).kind() != Sentence.Kind.BODY) {
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
        List<Impression> impressions = new ArrayList<>(2 * sentences.size());
        for (int s = 0; s < sentences.size(); s++) {
            if (sentences.get(s).kind() != Sentence.Kind.BODY) {
                continue;
            }
            Span span = null;
            for (int t : heeded) {
                int at = s * width + t;
                SentenceModel.Target target = model.targets().get(t);
                if (says[at] > target.assertThreshold() && !spoken.get(at)) {
                    int kind = kinds.telling(t, says, s * width);
                    int teller = cards[kind] == null ? t : kind;
                    Card card = cards[teller];
                    if (card != null) {
                        reviewed.add(telling.mark(card, reading, s, teller, memory));
                    }
                }
                Aspect aspect = aspects[t];
                if (aspect != null && says[at] >= LEAST) {
                    span = span != null ? span : span(reading, sentences.get(s));
                    impressions.add(new Impression(aspect, span, rounded(SentenceModel.likelihood(says[at]))));
                }
            }
        }
        disclose(reading, says, whole, reviewed, memory);
        return new Review(reviewed, List.copyOf(impressions), estimates);
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

    /**
     * What the model says of every sentence, by sentence, then by target, with room behind. Outside the body only
     * disclosures are asked for, and these have no context.
     */
    private float[] judge(Reading reading, Context context, OpinionMemory memory) {
        int width = cards.length;
        List<Sentence> sentences = reading.sentences();
        float[] says = memory.says().of(sentences.size() * width);
        int[] body = new int[sentences.size()];
        int[] found = new int[body.length];
        float[] logits = memory.logits().of(body.length * heard.length);
        float[] likelihoods = memory.likelihoods().of(body.length * heard.length);
        int count = 0;
        SentenceMemory<OpinionMemory.Said> known = memory.next();
        for (int s = 0; s < body.length; s++) {
            Sentence sentence = sentences.get(s);
            int at = s * width;
            OpinionMemory.Said said = judgeAlone(reading, sentence, says, at, memory, known);
            if (sentence.kind() == Sentence.Kind.BODY) {
                memory.row().begin();
                context.of(s, memory.row());
                judgeInContext(memory.row(), said, says, at, likelihoods, count * heard.length);
                for (int t = 0; t < heard.length; t++) {
                    logits[count * heard.length + t] = says[at + heard[t]];
                }
                found[count] = context.found(s);
                body[count++] = at;
            }
        }
        float[] room = memory.stacked().of(StackedFeatures.size(heard.length) * count);
        StackedFeatures around = new StackedFeatures(count, heard.length, logits, likelihoods, found, room);
        judgeAgain(body, count, around, memory.units(), says);
        return says;
    }

    /** What the model says of a sentence apart from its context, into {@code says}; of a draft also what it said before. */
    private OpinionMemory.@Nullable Said judgeAlone(
            Reading reading,
            Sentence sentence,
            float[] says,
            int at,
            OpinionMemory memory,
            @Nullable SentenceMemory<OpinionMemory.Said> known) {
        OpinionMemory.Said said = known == null ? null : known.get(sentence.groups());
        if (said != null && said.voice() == reading.voice()) {
            System.arraycopy(said.alone(), 0, says, at, cards.length);
            return said;
        }
        features.of(reading, sentence, memory.row());
        model.judge(memory.row(), says, at);
        if (known == null) {
            return null;
        }
        OpinionMemory.Said fresh =
                new OpinionMemory.Said(reading.voice(), Arrays.copyOfRange(says, at, at + cards.length));
        known.put(sentence.groups(), fresh);
        return fresh;
    }

    /**
     * Adds what the context in a row says to {@code says} from {@code at} on, and puts into {@code likelihoods} from {@code to}
     * on how likely the targets are that the stacked model hears of.
     */
    private void judgeInContext(
            FeatureRow row, OpinionMemory.@Nullable Said said, float[] says, int at, float[] likelihoods, int to) {
        if (said != null && said.isIn(row)) {
            System.arraycopy(said.inContext(), 0, says, at, cards.length);
            System.arraycopy(said.likelihoods(), 0, likelihoods, to, heard.length);
            return;
        }
        model.addContext(row, says, at);
        for (int t = 0; t < heard.length; t++) {
            likelihoods[to + t] = (float) SentenceModel.likelihood(says[at + heard[t]]);
        }
        if (said != null) {
            said.saysIn(
                    row,
                    Arrays.copyOfRange(says, at, at + cards.length),
                    Arrays.copyOfRange(likelihoods, to, to + heard.length));
        }
    }

    /** Judges the sentences of the body again, by what was said of them and around them; {@code body} says where it stands. */
    private void judgeAgain(int[] body, int count, StackedFeatures around, Room room, float[] says) {
        float[] again = new float[judgedAgain.length];
        for (int s = 0; s < count; s++) {
            stacked.says(around, s, room, again);
            for (int t = 0; t < judgedAgain.length; t++) {
                says[body[s] + judgedAgain[t]] = again[t];
            }
        }
    }

    /**
     * Lets the clearest sentence show what the text shows, at the words that a rule found there, else at those that weigh most. Of what
     * it does not show the clearest sentence where a rule found anything pretends to.
     */
    private void disclose(Reading reading, float[] says, float[] whole, List<Match> reviewed, OpinionMemory memory) {
        int width = cards.length;
        DisclosureFeatures heardOf = new DisclosureFeatures(
                disclosures.items(), reviewed, reading.sentences().size());
        for (int item = 0; item < itemTargets.length; item++) {
            for (int s = 0; s < reading.sentences().size(); s++) {
                heardOf.hear(item, s, says[s * width + itemTargets[item]]);
            }
        }
        text.tell(whole, heardOf);
        List<Match> told = new ArrayList<>(itemTargets.length);
        for (int item = 0; item < itemTargets.length; item++) {
            int target = itemTargets[item];
            boolean shows = disclosures.shows(item, heardOf);
            Match clearest = null;
            for (Match match : reviewed) {
                if (heardOf.item(match) == item
                        && !(shows && match.vague())
                        && (clearest == null
                                || says[match.sentence() * width + target]
                                        > says[clearest.sentence() * width + target])) {
                    clearest = match;
                }
            }
            if (!shows) {
                if (clearest != null) {
                    told.add(clearest.asVague());
                }
            } else if (clearest != null && says[clearest.sentence() * width + target] >= heardOf.most(item)) {
                told.add(clearest);
            } else {
                told.add(telling.mark(itemCards[item], reading, heardOf.sentence(item), target, memory));
            }
        }
        reviewed.removeIf(match -> heardOf.item(match) >= 0);
        reviewed.addAll(told);
    }

    /** What remains of a match: nothing of a strength that is doubted, nor of a hint of which next to nothing is heard. */
    private static @Nullable Match review(Match match, float says, SentenceModel.Target target) {
        if (isStrength(match)) {
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

    private static boolean isStrength(Match match) {
        return match.card().criterion() instanceof Strength.Kind;
    }
}
