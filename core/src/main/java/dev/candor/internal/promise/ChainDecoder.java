package dev.candor.internal.promise;

import dev.candor.internal.promise.ChainModel.Cut;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Chooses the promises of a text. Readers draw the same promise a little longer or shorter; so not the one likeliest way to cut
 * the whole text is taken, but those stretches of clauses for which it is likely enough that readers draw one with which they
 * share half of both or more (how promises are compared), none over another. Of two that are shared alike the likelier is taken,
 * of two ways to cut that are worth the same the one whose last stretch begins first. How likely a stretch is follows from all
 * ways to cut the text that have it, weighed by the model: forward and backward over the chain of clauses (Rabiner 1989).
 * Remembers nothing but its room. One thread.
 */
public final class ChainDecoder {

    private static final Cut[] VALUES = Cut.values();
    private static final int CUTS = VALUES.length;

    @SuppressWarnings("EnumOrdinal")
    private static final int BEGINS = Cut.BEGINS.ordinal();

    @SuppressWarnings("EnumOrdinal")
    private static final int GOES_ON = Cut.GOES_ON.ordinal();

    @SuppressWarnings("EnumOrdinal")
    private static final int NONE = Cut.NONE.ordinal();

    /** Stretches less likely than this are not looked at. */
    private static final double UNLIKELY = 0.02;
    /** Clauses of the longest stretches that are looked at, so that the cost is linear; readers drew none of more than nine. */
    private static final int LONGEST = 16;
    /** What speaks by so much less for a cut of a clause than for another one counts no less. */
    private static final double LEAST_SAID = -200;
    /** What it is worth that readers draw just this stretch, beside that they draw one that shares half with it. */
    private static final double ITSELF = 0.05;
    /** More than all stretches of a text are worth together. */
    private static final double MISSED = 1e9;

    private final double[] leads = new double[CUTS * CUTS];
    /** By clause its start and end; then by clause three values, by cut. */
    private int[] borders = {};

    private double[] says = {};
    private double[] forward = {};
    private double[] backward = {};
    private double[] scale = {};
    /** By clause what all before it are worth at best, and the stretch that ends there, or -1. */
    private double[] best = {0};

    private int[] chosen = {-1};

    private int stretches;
    private int[] first = new int[64];
    private int[] last = new int[64];
    private double[] likely = new double[64];
    private double[] shared = new double[64];

    /** Makes room for a text of so many clauses, of which the borders and what speaks for their cuts are to be told. */
    public void begin(int clauses) {
        if (clauses > scale.length) {
            int room = Math.max(clauses, 2 * scale.length);
            borders = new int[2 * room];
            says = new double[CUTS * room];
            forward = new double[CUTS * room];
            backward = new double[CUTS * room];
            scale = new double[room];
            best = new double[room + 1];
            chosen = new int[room + 1];
        }
    }

    /** Tells where a clause stands and how much speaks for its beginning a promise and for its going on with one. */
    public void tell(int clause, int start, int end, double begins, double goesOn) {
        borders[2 * clause] = start;
        borders[2 * clause + 1] = end;
        says[CUTS * clause + BEGINS] = begins;
        says[CUTS * clause + GOES_ON] = goesOn;
        says[CUTS * clause + NONE] = 0;
    }

    /**
     * The cuts of the first {@code count} clauses.
     *
     * @param certain clauses that are in a promise whatever speaks against it
     * @param never clauses, none of them certain, that are in none
     */
    public Cut[] cuts(int count, ChainModel model, BitSet certain, BitSet never) {
        Cut[] cuts = new Cut[count];
        Arrays.fill(cuts, Cut.NONE);
        weigh(count, model, certain, never);
        find(count, certain);
        share();
        choose(count, model.leastShared(), certain);
        for (int clause = count; clause > 0; ) {
            int stretch = chosen[clause];
            clause = stretch < 0 ? clause - 1 : first[stretch];
            if (stretch >= 0) {
                Arrays.fill(cuts, clause, last[stretch] + 1, Cut.GOES_ON);
                cuts[clause] = Cut.BEGINS;
            }
        }
        return cuts;
    }

    /** Forward and backward: how likely each cut of each clause is; what stood before the first one nobody knows. */
    @SuppressWarnings("EnumOrdinal")
    private void weigh(int count, ChainModel model, BitSet certain, BitSet never) {
        for (Cut cut : VALUES) {
            for (Cut next : VALUES) {
                leads[pair(cut.ordinal(), next.ordinal())] = model.leads(cut, next);
            }
        }
        for (int clause = 0; clause < count; clause++) {
            raise(clause, certain.get(clause), never.get(clause));
            forward(clause);
        }
        for (int clause = count - 1; clause >= 0; clause--) {
            for (int cut = 0; cut < CUTS; cut++) {
                boolean ends = clause == count - 1;
                backward[CUTS * clause + cut] =
                        ends ? 1 : step(clause, cut, BEGINS) + step(clause, cut, GOES_ON) + step(clause, cut, NONE);
            }
        }
    }

    /** From what speaks for the cuts of a clause to factors, the greatest of them 1. */
    private void raise(int clause, boolean certain, boolean never) {
        int at = CUTS * clause;
        double most = Math.max(0, Math.max(says[at + BEGINS], says[at + GOES_ON]));
        for (int cut = 0; cut < CUTS; cut++) {
            boolean possible = cut == NONE ? !certain : !never;
            double less = says[at + cut] - most;
            double factor = less == 0 ? 1 : Math.exp(Math.max(less, LEAST_SAID));
            says[at + cut] = possible ? factor : 0;
        }
    }

    private void forward(int clause) {
        int at = CUTS * clause;
        scale[clause] = 0;
        for (int cut = 0; cut < CUTS; cut++) {
            double led = 0;
            for (int before = 0; before < CUTS; before++) {
                double known = clause > 0 ? forward[at - CUTS + before] : cut == GOES_ON ? 0 : 1;
                led += known * leads[pair(before, cut)];
            }
            forward[at + cut] = led * says[at + cut];
            scale[clause] += forward[at + cut];
        }
        for (int cut = 0; cut < CUTS; cut++) {
            forward[at + cut] /= scale[clause];
        }
    }

    /** How likely the next clause has some cut when this one has another. */
    private double step(int clause, int cut, int next) {
        int at = CUTS * (clause + 1) + next;
        return leads[pair(cut, next)] * says[at] * backward[at] / scale[clause + 1];
    }

    private static int pair(int cut, int next) {
        return cut * CUTS + next;
    }

    /** The stretches that are likely at all, by their first clauses; a clause that must be in one is one in any case. */
    private void find(int count, BitSet certain) {
        stretches = 0;
        for (int from = 0; from < count; from++) {
            double so = forward[CUTS * from + BEGINS];
            int cut = BEGINS;
            int to = from;
            int limit = Math.min(count, from + LONGEST);
            while (to < limit && (so * backward[CUTS * to + cut] >= UNLIKELY || (to == from && certain.get(from)))) {
                boolean ends = to == count - 1;
                add(from, to, ends ? so : so * (step(to, cut, BEGINS) + step(to, cut, NONE)));
                to++;
                so *= ends ? 0 : leads[pair(cut, GOES_ON)] * says[CUTS * to + GOES_ON] / scale[to];
                cut = GOES_ON;
            }
        }
    }

    private void add(int from, int to, double likelihood) {
        if (stretches == first.length) {
            first = Arrays.copyOf(first, 2 * stretches);
            last = Arrays.copyOf(last, 2 * stretches);
            likely = Arrays.copyOf(likely, 2 * stretches);
            shared = Arrays.copyOf(shared, 2 * stretches);
        }
        first[stretches] = from;
        last[stretches] = to;
        likely[stretches] = likelihood;
        shared[stretches] = likelihood;
        stretches++;
    }

    /** Adds to what each stretch is likely by what those are that share half or more with it. */
    private void share() {
        for (int one = 0; one < stretches; one++) {
            for (int other = one + 1; other < stretches && first[other] <= last[one]; other++) {
                if (sharesHalf(one, other)) {
                    shared[one] += likely[other];
                    shared[other] += likely[one];
                }
            }
        }
    }

    /** Whether what two stretches have in common is half or more of what they cover together. */
    private boolean sharesHalf(int one, int other) {
        int common = Math.min(end(one), end(other)) - Math.max(start(one), start(other));
        int together = Math.max(end(one), end(other)) - Math.min(start(one), start(other));
        return 2 * common >= together;
    }

    private int start(int stretch) {
        return borders[2 * first[stretch]];
    }

    private int end(int stretch) {
        return borders[2 * last[stretch] + 1];
    }

    /** Chooses stretches that are together worth most, each by what it is shared more than {@code least}. */
    private void choose(int count, double least, BitSet certain) {
        Arrays.fill(best, 0, count + 1, Double.NEGATIVE_INFINITY);
        best[0] = 0;
        int stretch = 0;
        for (int clause = 0; clause < count; clause++) {
            reach(clause + 1, best[clause] - (certain.get(clause) ? MISSED : 0), -1);
            for (; stretch < stretches && first[stretch] == clause; stretch++) {
                double worth = shared[stretch] + ITSELF * likely[stretch] - least;
                reach(last[stretch] + 1, best[clause] + worth, stretch);
            }
        }
    }

    /** All clauses before one were dealt with, last of all with a stretch, or -1, and are worth so much. */
    private void reach(int clause, double worth, int stretch) {
        if (worth > best[clause]) {
            best[clause] = worth;
            chosen[clause] = stretch;
        }
    }
}
