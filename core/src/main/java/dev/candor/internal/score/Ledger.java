package dev.candor.internal.score;

import dev.candor.LedgerLine;
import dev.candor.LedgerLine.Kind;
import dev.candor.Named;
import dev.candor.Score;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The lines of one score as it comes about; their points, in hundredths, add up to it. Not thread-safe.
 *
 * @param <D> the dimensions that are scored
 * @param <S> what lines may be about
 */
public final class Ledger<D extends Named, S extends Named> {

    private final Optional<D> dimension;
    private final List<LedgerLine<D, S>> lines;
    private long hundredths;

    private Ledger(Optional<D> dimension, List<LedgerLine<D, S>> lines) {
        this.dimension = dimension;
        this.lines = lines;
    }

    /** The ledger of a dimension, which starts at 100 and adds its lines to those of others. */
    public static <D extends Named, S extends Named> Ledger<D, S> of(D dimension, List<LedgerLine<D, S>> lines) {
        Ledger<D, S> ledger = new Ledger<>(Optional.of(dimension), lines);
        ledger.add(Kind.BASE, 100);
        return ledger;
    }

    /** The empty ledger of the overall score, which adds its lines to those of others. */
    public static <D extends Named, S extends Named> Ledger<D, S> overall(List<LedgerLine<D, S>> lines) {
        return new Ledger<>(Optional.empty(), lines);
    }

    /** The dimension whose score comes about; empty for the overall score. */
    public Optional<D> dimension() {
        return dimension;
    }

    /** Adds a line, with its points rounded to hundredths. */
    public void add(Kind kind, double points) {
        add(kind, points, OptionalInt.empty(), Optional.empty());
    }

    /** Adds a line that something is the reason of. */
    public void add(Kind kind, double points, S subject) {
        add(kind, points, OptionalInt.empty(), Optional.of(subject));
    }

    /** Adds a line that a finding, told by its index, is the reason of. */
    public void add(Kind kind, double points, int finding) {
        add(kind, points, OptionalInt.of(finding), Optional.empty());
    }

    private void add(Kind kind, double points, OptionalInt finding, Optional<S> subject) {
        long rounded = Math.round(points * 100);
        lines.add(new LedgerLine<>(dimension, kind, rounded / 100.0, finding, subject));
        hundredths += rounded;
    }

    /** What the lines add up to. */
    public double sum() {
        return hundredths / 100.0;
    }

    /** Brings the sum to 0 when it is below. */
    public void floor() {
        if (hundredths < 0) {
            add(Kind.FLOOR, -sum());
        }
    }

    /** Brings the sum to the most that something allows when it is above. */
    public void cap(int most, S subject) {
        if (sum() > most) {
            add(Kind.CAP, most - sum(), subject);
        }
    }

    /** Brings the sum to the most that a finding, told by its index, allows when it is above. */
    public void cap(int most, int finding) {
        if (sum() > most) {
            add(Kind.CAP, most - sum(), finding);
        }
    }

    /** Brings the sum to a whole score from 0 to 100, which is the result. */
    public Score close() {
        floor();
        int score = (int) Math.round(Math.min(100, sum()));
        if (100L * score != hundredths) {
            add(Kind.ROUNDING, score - sum());
        }
        return new Score(score);
    }
}
