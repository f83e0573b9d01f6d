package dev.candor.internal.opinion;

import dev.candor.card.Card;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.match.SentenceMemory;
import dev.candor.internal.rule.Match;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Judges the sentences of a text: each by itself, in the context of what rules found, and once all were heard again by what was
 * said around them. Immutable and thread-safe.
 */
final class SentenceJudge {

    private final SentenceModel model;
    private final StackedModel stacked;
    private final Features features;
    private final Context.Cards cards;
    private final int targets;
    /** The targets that the stacked model hears of, and those that it judges again. */
    private final int[] heard;

    private final int[] judgedAgain;

    SentenceJudge(OpinionModel opinion, Features features, List<Card> cards) {
        this.model = opinion.sentences();
        this.stacked = opinion.stacked();
        this.features = features;
        this.cards = new Context.Cards(cards, opinion.vocabulary());
        this.targets = model.targets().size();
        this.heard = stacked.heard().stream().mapToInt(model::target).toArray();
        this.judgedAgain = stacked.judged().stream().mapToInt(model::target).toArray();
    }

    /**
     * What the model says of every sentence, where these are the matches of the rules. Outside the body only disclosures are asked
     * for, and these have no context.
     */
    Logits judge(Reading reading, List<Match> matches, OpinionMemory memory) {
        Context context = new Context(reading, matches, cards);
        List<Sentence> sentences = reading.sentences();
        float[] says = memory.says().of(sentences.size() * targets);
        int[] body = new int[sentences.size()];
        int[] found = new int[body.length];
        float[] logits = memory.logits().of(body.length * heard.length);
        float[] likelihoods = memory.likelihoods().of(body.length * heard.length);
        int count = 0;
        SentenceMemory<OpinionMemory.Said> known = memory.next();
        for (int s = 0; s < body.length; s++) {
            Sentence sentence = sentences.get(s);
            int at = s * targets;
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
        return new Logits(says, targets);
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
            System.arraycopy(said.alone(), 0, says, at, targets);
            return said;
        }
        features.of(reading, sentence, memory.row());
        model.judge(memory.row(), says, at);
        if (known == null) {
            return null;
        }
        OpinionMemory.Said fresh = new OpinionMemory.Said(reading.voice(), Arrays.copyOfRange(says, at, at + targets));
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
            System.arraycopy(said.inContext(), 0, says, at, targets);
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
                    Arrays.copyOfRange(says, at, at + targets),
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
}
