package dev.candor.benchmarks.quality;

/**
 * How details met.
 *
 * @param spans whether the stretches were found
 * @param values of those found, how many agree in their value
 */
record DetailTally(Tally spans, Share values) {

    static final DetailTally EMPTY = new DetailTally(Tally.EMPTY, Share.EMPTY);

    static DetailTally of(DetailMatch.Pair pair) {
        return new DetailTally(Tally.of(true, true), Share.of(pair.labelled().agrees(pair.found())));
    }

    /** All of a statement. */
    static DetailTally of(DetailMatch match) {
        DetailTally tally = EMPTY;
        for (DetailMatch.Pair pair : match.pairs()) {
            tally = tally.plus(of(pair));
        }
        for (int i = 0; i < match.missed().size(); i++) {
            tally = tally.plus(missed());
        }
        for (int i = 0; i < match.added().size(); i++) {
            tally = tally.plus(added());
        }
        return tally;
    }

    static DetailTally missed() {
        return new DetailTally(Tally.of(true, false), Share.EMPTY);
    }

    static DetailTally added() {
        return new DetailTally(Tally.of(false, true), Share.EMPTY);
    }

    DetailTally plus(DetailTally other) {
        return new DetailTally(spans.plus(other.spans), values.plus(other.values));
    }

    /** Labels, precision, recall, F1, agreement of values. */
    String line(String name) {
        return "%-16s n %4d  precision %s  recall %s  F1 %s  value %s"
                .formatted(
                        name,
                        spans.positive(),
                        Fixed.of(spans.precision(), 3),
                        Fixed.of(spans.recall(), 3),
                        Fixed.of(spans.f1(), 3),
                        Fixed.of(values.value(), 3));
    }
}
