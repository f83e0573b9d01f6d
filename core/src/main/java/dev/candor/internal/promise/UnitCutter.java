package dev.candor.internal.promise;

import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.match.SentenceMemory;
import dev.candor.internal.promise.UnitModel.Cut;
import dev.candor.internal.promise.Votes.To;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Cuts a text into promises: of all ways to mark its clauses as beginning one, going on with one or being in none, the one
 * that the model finds most likely (Viterbi). Immutable and thread-safe.
 */
final class UnitCutter {

    /** More than all other weights of a clause together. */
    private static final float CERTAIN = 1000;

    private static final Cut[] CUTS = Cut.values();

    private final UnitFeatures features;
    private final UnitModel model;
    private final Votes votes;

    UnitCutter(UnitFeatures features, UnitModel model) {
        this.features = features;
        this.model = model;
        this.votes = new Votes(features, model);
    }

    /** What is seen of the clauses of a text, each by itself; of sentences that are known from the last time, what was then. */
    TextVotes see(Reading reading, BitSet vague, OwnDay day, PromiseMemory memory) {
        TextVotes seen = memory.seen();
        PartReader parts = new PartReader(features.grammar(), day);
        SentenceMemory<PromiseMemory.Line> known = memory.lines();
        for (Sentence sentence : reading.sentences()) {
            if (known == null) {
                see(reading, sentence, vague, parts, seen, memory.row());
                continue;
            }
            BitSet own = vague.get(sentence.clauseFrom(), sentence.clauseTo());
            PromiseMemory.Line line = known.get(sentence.groups());
            if (line != null && line.isOf(reading.voice(), day, own)) {
                seen.add(line.seen(), sentence.hitFrom());
            } else {
                see(reading, sentence, vague, parts, seen, memory.row());
                TextVotes alone = seen.copy(sentence.clauseFrom(), sentence.hitFrom());
                known.put(sentence.groups(), new PromiseMemory.Line(reading.voice(), day, own, alone));
            }
        }
        return seen;
    }

    private void see(Reading reading, Sentence sentence, BitSet vague, PartReader parts, TextVotes seen, SignRow row) {
        for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
            Part part = parts.read(reading, sentence, reading.clauses().get(c), vague.get(c));
            int at = seen.begin(part);
            votes.of(reading, sentence, c, part, row, seen.sums(), at);
        }
    }

    /**
     * The cut of every clause. What announces a list is in no promise.
     *
     * @param headings by clause the one that it stands under, or -1
     * @param certain clauses that are in a promise whatever the model says
     */
    @SuppressWarnings("EnumOrdinal")
    Cut[] cut(Reading reading, TextVotes seen, int[] headings, BitSet certain, SignRow row) {
        int count = reading.clauses().size();
        byte[] best = new byte[count * CUTS.length];
        float[] before = new float[CUTS.length];
        float[] now = new float[CUTS.length];
        float[] says = new float[CUTS.length];
        int[] heard = hear(reading, seen, headings, row);
        for (int c = 0; c < count; c++) {
            says[Cut.BEGINS.ordinal()] = model.step() * heard[UnitModel.WEIGHTS * c];
            says[Cut.GOES_ON.ordinal()] = model.step() * heard[UnitModel.WEIGHTS * c + 1];
            boolean leads = seen.part(c).role() == Part.Role.LEAD;
            says[Cut.NONE.ordinal()] = certain.get(c) ? -CERTAIN : leads ? CERTAIN : 0;
            for (Cut cut : CUTS) {
                float most = Float.NEGATIVE_INFINITY;
                for (Cut previous : CUTS) {
                    boolean possible = cut != Cut.GOES_ON || (c > 0 && previous != Cut.NONE);
                    float sum = c == 0 ? 0 : before[previous.ordinal()] + model.follows(previous, cut);
                    float all = possible ? sum : sum - 2 * CERTAIN;
                    if (all > most) {
                        most = all;
                        best[c * CUTS.length + cut.ordinal()] = (byte) previous.ordinal();
                    }
                }
                now[cut.ordinal()] = most + says[cut.ordinal()];
            }
            float[] swap = before;
            before = now;
            now = swap;
        }
        return path(best, before);
    }

    /** By clause what it says itself and hears from those around and above it, for beginning and for going on, in steps. */
    int[] hear(Reading reading, TextVotes seen, int[] headings, SignRow row) {
        int[] all = new int[UnitModel.WEIGHTS * seen.size()];
        int[] heading = new int[UnitModel.WEIGHTS];
        int[] heard = new int[UnitModel.WEIGHTS];
        int above = -1;
        for (int number = 0; number < reading.sentences().size(); number++) {
            Sentence sentence = reading.sentences().get(number);
            for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
                if (headings[c] != above) {
                    above = headings[c];
                    hearHeading(reading, seen, above, row, heading);
                }
                System.arraycopy(heading, 0, heard, 0, heard.length);
                seen.hear(c, To.ITSELF, heard);
                if (c > 0) {
                    seen.hear(c - 1, To.NEXT, heard);
                }
                if (c > 1) {
                    seen.hear(c - 2, To.SECOND_NEXT, heard);
                }
                if (c + 1 < seen.size()) {
                    seen.hear(c + 1, To.PREVIOUS, heard);
                }
                if (c + 2 < seen.size()) {
                    seen.hear(c + 2, To.SECOND_PREVIOUS, heard);
                }
                row.clear();
                features.place(reading, number, c, row);
                votes.add(row, heard, 0);
                System.arraycopy(heard, 0, all, UnitModel.WEIGHTS * c, heard.length);
            }
        }
        return all;
    }

    private void hearHeading(Reading reading, TextVotes seen, int clause, SignRow row, int[] heading) {
        Arrays.fill(heading, 0);
        if (clause >= 0) {
            seen.hear(clause, To.ITEMS, heading);
            row.clear();
            features.beside(reading.text(), reading.clauses().get(clause), UnitFeatures.Whose.HEADING, row);
            votes.add(row, heading, 0);
        }
    }

    private static Cut[] path(byte[] best, float[] last) {
        int count = best.length / CUTS.length;
        Cut[] path = new Cut[count];
        int cut = 0;
        for (int other = 1; other < CUTS.length; other++) {
            cut = last[other] > last[cut] ? other : cut;
        }
        for (int c = count - 1; c >= 0; c--) {
            path[c] = CUTS[cut];
            cut = best[c * CUTS.length + cut];
        }
        return path;
    }
}
