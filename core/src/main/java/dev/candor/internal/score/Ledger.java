package dev.candor.internal.score;

import dev.candor.LedgerLine;
import dev.candor.Score;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/** The lines of one score as it comes about; their points, in hundredths, add up to it. Not thread-safe. */
public final class Ledger {

    private final String of;
    private final List<LedgerLine> lines = new ArrayList<>();
    private long hundredths;

    /** An empty ledger of a dimension or of {@code overall}. */
    public Ledger(String of) {
        this.of = of;
    }

    /** Adds a line, with its points rounded to hundredths. */
    public void add(String kind, double points, String subject) {
        add(kind, points, OptionalInt.empty(), subject);
    }

    /** Adds a line that a finding, told by its index, is the reason of. */
    public void add(String kind, double points, int finding, String subject) {
        add(kind, points, OptionalInt.of(finding), subject);
    }

    private void add(String kind, double points, OptionalInt finding, String subject) {
        long rounded = Math.round(points * 100);
        lines.add(new LedgerLine(of, kind, rounded / 100.0, finding, subject));
        hundredths += rounded;
    }

    /** What the lines add up to. */
    public double sum() {
        return hundredths / 100.0;
    }

    /** Brings the sum to 0 when it is below. */
    public void floor() {
        if (hundredths < 0) {
            add("floor", -sum(), "");
        }
    }

    /** Brings the sum to the most that is allowed when it is above. */
    public void cap(int most, OptionalInt finding, String subject) {
        if (sum() > most) {
            add("cap", most - sum(), finding, subject);
        }
    }

    /** Brings the sum to a whole score from 0 to 100, which is the result. */
    public Score close() {
        floor();
        int score = (int) Math.round(Math.min(100, sum()));
        if (100L * score != hundredths) {
            add("rounding", score - sum(), "");
        }
        return new Score(score);
    }

    /** The lines so far; a view. */
    public List<LedgerLine> lines() {
        return Collections.unmodifiableList(lines);
    }
}
