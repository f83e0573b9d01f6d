package dev.candor.internal.promise;

import dev.candor.Voice;
import dev.candor.internal.clause.Agent;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.clause.Source;
import dev.candor.internal.clause.Speaker;
import dev.candor.internal.clause.Time;
import dev.candor.internal.match.SentenceMemory;
import dev.candor.internal.promise.ChainModel.Cut;
import java.util.BitSet;

/** Cuts a text into promises by what its clauses say for the cuts of themselves and of one another. Immutable and thread-safe. */
final class PromiseSegmenter {

    private final ChainModel model;
    private final Potentials potentials;

    PromiseSegmenter(ChainFeatures features, ChainModel model) {
        this.model = model;
        this.potentials = new Potentials(features, model);
    }

    /** What is seen of the clauses of a text, each by itself; of sentences that are known from the last time, what was then. */
    TextPotentials see(PartReader parts, BitSet vague, PromiseMemory memory) {
        Reading reading = parts.reading();
        TextPotentials seen = memory.seen();
        Potentials.Accumulator accumulator = potentials.of(reading, memory);
        SentenceMemory<PromiseMemory.Line> known = memory.lines();
        for (Sentence sentence : reading.sentences()) {
            if (known == null) {
                see(sentence, vague, parts, accumulator, seen);
                continue;
            }
            BitSet own = vague.get(sentence.clauseFrom(), sentence.clauseTo());
            PromiseMemory.Line line = known.get(sentence.groups());
            if (line != null && line.isOf(reading.voice(), parts.day(), own)) {
                seen.add(line.seen(), sentence.hitFrom());
            } else {
                see(sentence, vague, parts, accumulator, seen);
                TextPotentials alone = seen.copy(sentence.clauseFrom(), sentence.hitFrom());
                known.put(sentence.groups(), new PromiseMemory.Line(reading.voice(), parts.day(), own, alone));
            }
        }
        return seen;
    }

    /** Rules have no say in what the model sees, as they had none where it learnt: what they find vague only changes the part. */
    private static void see(
            Sentence sentence,
            BitSet vague,
            PartReader parts,
            Potentials.Accumulator accumulator,
            TextPotentials seen) {
        for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
            Part read = parts.read(sentence, c);
            int at = seen.begin(vague.get(c) ? parts.readVague(sentence, c, read) : read);
            accumulator.clause(sentence, c, read, parts.facts(c), seen.sums(), at);
        }
    }

    /**
     * The cut of every clause. What announces a list, and what others say, is in no promise; what an authority will do begins none.
     *
     * @param headings by clause the one that it stands under, or -1
     * @param certain clauses that are in a promise whatever the model says
     */
    Cut[] cut(Reading reading, TextPotentials seen, int[] headings, BitSet certain, PromiseMemory memory) {
        int count = reading.clauses().size();
        int[] sums = sums(reading, seen, headings, memory);
        ChainDecoder decoder = memory.decoder();
        decoder.begin(count);
        BitSet never = new BitSet();
        for (int c = 0; c < count; c++) {
            Clause clause = reading.clauses().get(c);
            int at = ChainModel.WEIGHTS * c;
            boolean ofAnAuthority = isOfAnAuthority(reading, clause, seen.part(c)) && !certain.get(c);
            double begins = ofAnAuthority ? Double.NEGATIVE_INFINITY : model.step() * sums[at];
            decoder.tell(c, clause.start(), clause.end(), begins, model.step() * sums[at + 1]);
            boolean out = seen.part(c).role() == Part.Role.LEAD || clause.speaker() == Speaker.REPORTED;
            never.set(c, out && !certain.get(c));
        }
        return decoder.cuts(count, model, certain, never);
    }

    /** Whether a clause opens with an authority that will do something of its own: 法院将于6月3日开庭. */
    private static boolean isOfAnAuthority(Reading reading, Clause clause, Part part) {
        return clause.agent() == Agent.AUTHORITY
                && reading.voice() != Voice.AUTHORITY
                && clause.source() == Source.EXPLICIT
                && clause.time() == Time.FUTURE
                && ClauseFeatures.opensWithAgent(reading.hits(), clause)
                && part.role() == Part.Role.NONE;
    }

    /**
     * By clause what speaks for its beginning and for its going on, in steps: its own potentials and those of the clauses around and
     * above it; with room behind.
     */
    int[] sums(Reading reading, TextPotentials seen, int[] headings, PromiseMemory memory) {
        Potentials.Accumulator accumulator = potentials.of(reading, memory);
        int[] sums = memory.sums().of(ChainModel.WEIGHTS * seen.size());
        for (int number = 0; number < reading.sentences().size(); number++) {
            Sentence sentence = reading.sentences().get(number);
            for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
                int at = ChainModel.WEIGHTS * c;
                sums[at] = seen.sum(c, headings[c], 0);
                sums[at + 1] = seen.sum(c, headings[c], 1);
                accumulator.standing(number, c, sums, at);
            }
        }
        return sums;
    }
}
