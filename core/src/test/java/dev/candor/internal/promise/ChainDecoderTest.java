package dev.candor.internal.promise;

import static dev.candor.internal.promise.ChainModel.Cut.BEGINS;
import static dev.candor.internal.promise.ChainModel.Cut.GOES_ON;
import static dev.candor.internal.promise.ChainModel.Cut.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.internal.feature.Vocabulary;
import dev.candor.internal.promise.ChainModel.Cut;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Clauses of these tests are ten characters long, with a mark behind each. */
class ChainDecoderTest {

    private static final int LENGTH = 10;
    private static final float[] ANYHOW = new float[9];

    private final ChainDecoder choice = new ChainDecoder();

    @Test
    void whatClausesSayIsDone() {
        assertThat(cuts(says(-5, -5, 5, -5, -5, 5, -5, -5), ANYHOW, 0.3f)).containsExactly(NONE, BEGINS, GOES_ON, NONE);
        assertThat(cuts(says(5, -5, 5, -5), ANYHOW, 0.3f)).containsExactly(BEGINS, BEGINS);
        assertThat(cuts(says(), ANYHOW, 0.3f)).isEmpty();
    }

    @Test
    void nothingGoesOnBehindNone() {
        assertThat(cuts(says(-9, 3, -9, 3), ANYHOW, 0.3f)).containsExactly(NONE, NONE);
    }

    /** That the first clause is a promise by itself is the likeliest; but it is likelier that one goes on in some way. */
    @Test
    void aStretchIsWorthAllThatShareHalfWithIt() {
        double[] says = says(9, -9, -9, -0.2, -9, 0);

        assertThat(cuts(says, ANYHOW, 0.3f).subList(0, 2)).containsExactly(BEGINS, GOES_ON);
    }

    /** Two clauses that are in a promise and all three share half with one another, so both stretches are shared as much. */
    @Test
    void ofThoseSharedAlikeTheLikelierIsTaken() {
        assertThat(cuts(says(9, -9, -9, 9, -9, 0.1), ANYHOW, 0.3f)).containsExactly(BEGINS, GOES_ON, GOES_ON);
        assertThat(cuts(says(9, -9, -9, 9, -9, -0.1), ANYHOW, 0.3f)).containsExactly(BEGINS, GOES_ON, NONE);
    }

    @Test
    void whatIsLessLikelyThanAskedIsLeftOut() {
        double[] says = says(-0.5, -9);

        assertThat(cuts(says, ANYHOW, 0.3f)).containsExactly(BEGINS);
        assertThat(cuts(says, ANYHOW, 0.5f)).containsExactly(NONE);
    }

    @Test
    void certainClausesAreInAPromiseAndOthersNever() {
        double[] says = says(-300, -300, 300, 300, -300, -300);

        BitSet certain = BitSet.valueOf(new long[] {0b101});
        BitSet never = BitSet.valueOf(new long[] {0b010});

        assertThat(cuts(says, ANYHOW, 0.9f, certain, never)).containsExactly(BEGINS, NONE, BEGINS);
    }

    /** What is added up forward and backward is what all ways to cut a text say one by one. */
    @Test
    void stretchesAreAsLikelyAsAllWaysToCutThatHaveThem() {
        Random random = new Random(20261121);
        for (int text = 0; text < 200; text++) {
            int count = 1 + random.nextInt(5);
            double[] says = random.doubles(2L * count, -2, 2).toArray();
            float[] follows = new float[9];
            for (int i = 0; i < follows.length; i++) {
                follows[i] = random.nextFloat() - 0.5f;
            }
            float least = 0.2f + 0.5f * random.nextFloat();

            List<Cut> chosen = cuts(says, follows, least);

            double best = everyWay(count).stream()
                    .mapToDouble(way -> worth(way, says, follows, least))
                    .max()
                    .orElseThrow();
            assertThat(worth(chosen, says, follows, least)).isGreaterThan(best - 0.1);
        }
    }

    /** By how much the stretches of some cuts are likelier to share half with one of a reader than asked. */
    @SuppressWarnings("EnumOrdinal")
    private static double worth(List<Cut> cuts, double[] says, float[] follows, float least) {
        double all = 0;
        double shared = 0;
        for (List<Cut> way : everyWay(cuts.size())) {
            double likely = 0;
            for (int c = 0; c < way.size(); c++) {
                likely += way.get(c) == NONE ? 0 : says[2 * c + way.get(c).ordinal()];
                likely += c == 0
                        ? opens(follows, way.get(c))
                        : follows[3 * way.get(c - 1).ordinal() + way.get(c).ordinal()];
            }
            all += Math.exp(likely);
            shared += Math.exp(likely) * common(cuts, way);
        }
        return shared / all - least * stretches(cuts).size();
    }

    /** What speaks for a cut of the first clause, whatever stood before. */
    @SuppressWarnings("EnumOrdinal")
    private static double opens(float[] follows, Cut cut) {
        double all = 0;
        for (Cut before : Cut.values()) {
            all += Math.exp(follows[3 * before.ordinal() + cut.ordinal()]);
        }
        return Math.log(all);
    }

    /** How many pairs of stretches of two ways to cut share half or more. */
    private static int common(List<Cut> cuts, List<Cut> others) {
        int common = 0;
        for (int[] one : stretches(cuts)) {
            for (int[] other : stretches(others)) {
                int together = (LENGTH + 1) * (Math.max(one[1], other[1]) - Math.min(one[0], other[0])) + LENGTH;
                int both = (LENGTH + 1) * (Math.min(one[1], other[1]) - Math.max(one[0], other[0])) + LENGTH;
                common += 2 * both >= together ? 1 : 0;
            }
        }
        return common;
    }

    private static List<int[]> stretches(List<Cut> cuts) {
        List<int[]> stretches = new ArrayList<>();
        for (int c = 0; c < cuts.size(); c++) {
            if (cuts.get(c) == BEGINS) {
                int last = c;
                while (last + 1 < cuts.size() && cuts.get(last + 1) == GOES_ON) {
                    last++;
                }
                stretches.add(new int[] {c, last});
            }
        }
        return stretches;
    }

    private static List<List<Cut>> everyWay(int count) {
        List<List<Cut>> ways = List.of(List.of());
        for (int c = 0; c < count; c++) {
            List<List<Cut>> longer = new ArrayList<>();
            for (List<Cut> way : ways) {
                for (Cut cut : Cut.values()) {
                    if (cut != GOES_ON || (c > 0 && way.get(c - 1) != NONE)) {
                        List<Cut> more = new ArrayList<>(way);
                        more.add(cut);
                        longer.add(more);
                    }
                }
            }
            ways = longer;
        }
        return ways;
    }

    private static double[] says(double... says) {
        return says;
    }

    private List<Cut> cuts(double[] says, float[] follows, float least) {
        return cuts(says, follows, least, new BitSet(), new BitSet());
    }

    private List<Cut> cuts(double[] says, float[] follows, float least, BitSet certain, BitSet never) {
        int count = says.length / 2;
        choice.begin(count);
        for (int c = 0; c < count; c++) {
            int start = (LENGTH + 1) * c;
            choice.tell(c, start, start + LENGTH, says[2 * c], says[2 * c + 1]);
        }
        return Arrays.asList(choice.cuts(count, model(follows, least), certain, never));
    }

    private static ChainModel model(float[] follows, float least) {
        return ChainModel.of(Vocabulary.of(new long[0]), new float[ChainModel.WEIGHTS], follows, least);
    }
}
