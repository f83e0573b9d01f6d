package dev.candor.internal.promise;

import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.promise.ChainFeatures.Whose;

/**
 * What clauses say for the cut of themselves and of the clauses around them, by the weights of the model: everything that
 * can be said of a clause without looking at another one is added up once. Immutable and thread-safe.
 */
final class Potentials {

    /** Whom a clause speaks to; each hears two sums, for beginning and for going on. */
    enum To {
        ITSELF,
        NEXT,
        PREVIOUS,
        SECOND_NEXT,
        SECOND_PREVIOUS,
        /** Those that stand under it. */
        BELOW
    }

    /** The number of sums of a clause. */
    static final int SUMS = ChainModel.WEIGHTS * To.values().length;

    private final ChainFeatures features;
    /** By feature two weights. */
    private final short[] weights;
    /** By the place of a clause in its sentence what its signs say of itself, of the next clause and of the one before. */
    private final PackedWeights inside;

    private final PackedWeights first;
    private final PackedWeights last;
    private final PackedWeights only;
    /** What they say of the clauses two away. */
    private final PackedWeights away;
    /** What they say of those under a heading. */
    private final PackedWeights heading;

    Potentials(ChainFeatures features, ChainModel model) {
        this.features = features;
        this.weights = model.weights();
        this.inside = new PackedWeights(features, weights, Whose.OWN, Whose.BEFORE, Whose.AFTER);
        this.first = new PackedWeights(features, weights, Whose.OWN, Whose.BEFORE, Whose.AFTER_THE_SENTENCE);
        this.last = new PackedWeights(features, weights, Whose.OWN, Whose.BEFORE_THE_SENTENCE, Whose.AFTER);
        this.only =
                new PackedWeights(features, weights, Whose.OWN, Whose.BEFORE_THE_SENTENCE, Whose.AFTER_THE_SENTENCE);
        this.away = new PackedWeights(features, weights, Whose.SECOND_BEFORE, Whose.SECOND_AFTER);
        this.heading = new PackedWeights(features, weights, Whose.HEADING);
    }

    /** Adds up what the clauses of a text say, in this memory. */
    Accumulator of(Reading reading, PromiseMemory memory) {
        return new Accumulator(reading, memory);
    }

    /** Where the sums of a clause begin that are said to some. */
    @SuppressWarnings("EnumOrdinal")
    static int place(int at, To to) {
        return at + ChainModel.WEIGHTS * to.ordinal();
    }

    /** Adds up what the clauses of one text say, one after the other. One thread. */
    final class Accumulator {

        private final Reading reading;
        private final ClauseRow signs;
        private final WeightSum others = new WeightSum(weights);

        private Accumulator(Reading reading, PromiseMemory memory) {
            this.reading = reading;
            this.signs = memory.signs();
        }

        /**
         * Adds what a clause says to {@code sums}, {@link #SUMS} of them from {@code at} on.
         *
         * @param index its number
         * @param facts the kinds of its facts, a bit each
         */
        void clause(Sentence sentence, int index, Part part, int facts, int[] sums, int at) {
            Clause clause = reading.clauses().get(index);
            boolean opens = index == sentence.clauseFrom();
            boolean ends = index == sentence.clauseTo() - 1;
            signs.begin(features.signs().names().size());
            features.signs().readings(reading.hits(), clause, part, facts, signs);
            away.add(signs, sums, place(at, To.SECOND_NEXT));
            features.signs().groups(reading.hits(), clause, signs);
            PackedWeights near = opens ? (ends ? only : first) : ends ? last : inside;
            near.add(signs, sums, place(at, To.ITSELF));

            features.own(reading, sentence, index, others);
            others.moveTo(sums, place(at, To.ITSELF));
            features.beside(reading.text(), clause, ends ? Whose.BEFORE_THE_SENTENCE : Whose.BEFORE, others);
            others.moveTo(sums, place(at, To.NEXT));
            features.beside(reading.text(), clause, opens ? Whose.AFTER_THE_SENTENCE : Whose.AFTER, others);
            others.moveTo(sums, place(at, To.PREVIOUS));
            if (Headings.mayStandAbove(reading, sentence, clause)) {
                heading.add(signs, sums, place(at, To.BELOW));
                features.beside(reading.text(), clause, Whose.HEADING, others);
                others.moveTo(sums, place(at, To.BELOW));
            }
        }

        /** Adds what the place of a clause in the text says; its sentence is given by its number. */
        void standing(int number, int index, int[] sums, int at) {
            features.place(reading, number, index, others);
            others.moveTo(sums, at);
        }
    }
}
