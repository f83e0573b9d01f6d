package dev.candor.casefile;

import dev.candor.Fact;
import dev.candor.internal.clause.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers, days and times of two statements that differ and may be of one thing. Immutable and thread-safe. */
final class ValuePairs {

    private static final List<Fact.Kind> KINDS =
            List.of(Fact.Kind.BATCH, Fact.Kind.VERSION, Fact.Kind.PLACE, Fact.Kind.DATE, Fact.Kind.ORGANISATION);

    private static final List<String> APART =
            Signs.names("apart.", KINDS.stream().map(Fact.Kind::id).toList());

    private static final String LEFT = "later." + Mark.LEFT.group();
    private static final List<String> ELSE =
            Signs.names("one.", Mark.groups(List.of(Mark.OTHER, Mark.SCOPE, Mark.PART)));

    /** How two values are to one another; 0 when they are of different kinds. */
    private static final int AGREES = 1;

    private static final int DIFFERS = 2;

    private final PairSigns signs;

    ValuePairs(PairSigns signs) {
        this.signs = signs;
        signs.signs()
                .with(List.of("unit", "any-unit", "likest", "alone", "alone-back", "repeated"))
                .with(List.of("repeated-back", "sum", "more", "ratio", "near-values", "same-anchor", "other-anchor"))
                .with(List.of("moved", "open", "silent", "silent-like", "silent-best", "silent-alone"))
                .with(List.of("same-day", "planned-earlier", "planned-later", "percent", "money", "month"))
                .with(APART);
    }

    /** Adds the pairs of two statements. */
    void find(List<Value> before, List<Value> after, List<Candidate> found) {
        int[][] relation = new int[before.size()][after.size()];
        double[][] likeness = new double[before.size()][after.size()];
        Side[] one = sides(before.size());
        Side[] two = sides(after.size());
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < two.length; j++) {
                if (before.get(i).isOfKind(after.get(j))) {
                    boolean agrees = before.get(i).agrees(after.get(j));
                    relation[i][j] = agrees ? AGREES : DIFFERS;
                    likeness[i][j] = before.get(i).likeness(after.get(j));
                    one[i].meets(agrees, likeness[i][j]);
                    two[j].meets(agrees, likeness[i][j]);
                }
            }
        }
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < two.length; j++) {
                if (relation[i][j] == DIFFERS) {
                    Signs.Row row = row(before.get(i), after.get(j), likeness[i][j], one[i], two[j]);
                    found.add(candidate(row, before.get(i), after.get(j), before, after));
                }
            }
        }
    }

    /** What a value meets among those of the other text: how many of its kind, the likest, and whether one agrees. */
    private static final class Side {

        private int count;
        private double most;
        private boolean repeated;

        void meets(boolean agrees, double likeness) {
            count++;
            most = Math.max(most, likeness);
            repeated |= agrees;
        }
    }

    private static Side[] sides(int size) {
        Side[] sides = new Side[size];
        Arrays.setAll(sides, i -> new Side());
        return sides;
    }

    private Signs.Row row(Value earlier, Value later, double likeness, Side one, Side two) {
        Signs.Row row = signs.row(
                earlier.slot(), earlier.mention(), later.mention(), earlier.near(), later.near(), later.due());
        row.set("likest", likeness);
        row.set("pledged", earlier.pledged());
        row.set("best", likeness >= one.most);
        row.set("best-back", likeness >= two.most);
        row.set("alone", one.count == 1);
        row.set("alone-back", two.count == 1);
        row.set("repeated", one.repeated);
        row.set("repeated-back", two.repeated);
        return row;
    }

    private static Candidate candidate(
            Signs.Row row, Value earlier, Value later, List<Value> before, List<Value> after) {
        if (earlier.quantity().isPresent()) {
            numbers(row, earlier.quantity().get(), later.quantity().orElseThrow(), before, after);
        } else {
            moments(row, earlier.moment().orElseThrow(), later.moment().orElseThrow());
        }
        silent(row, later, row.get("likest"));
        Sentence one = sentence(earlier);
        Sentence two = sentence(later);
        for (int i = 0; i < APART.size(); i++) {
            row.set(
                    APART.get(i),
                    PairSigns.differ(
                            earlier.mention().statement(),
                            one.start(),
                            one.end(),
                            later.mention().statement(),
                            two.start(),
                            two.end(),
                            KINDS.get(i)));
        }
        return new Candidate(earlier.slot(), earlier.mention(), later.mention(), row);
    }

    /** Whether nothing is said of why the value changed: it did not move with its time, and was not open before. */
    private static void silent(Signs.Row row, Value later, double likeness) {
        ReadStatement after = later.mention().statement();
        Sentence sentence = sentence(later);
        boolean progress =
                after.has(Mark.PROGRESS, sentence.start(), later.mention().end());
        boolean moved = progress && later.quantity().isPresent() && (row.shows("more") || row.shows(LEFT));
        boolean open = row.shows("preliminary")
                || row.shows("pledged")
                || (row.shows("planned-earlier") && !row.shows("planned-later"))
                || after.has(Mark.SHIFT, sentence.start(), sentence.end());
        boolean other = ELSE.stream().anyMatch(row::shows);
        boolean silent = !moved
                && !open
                && !other
                && !row.shows("corrected")
                && !row.shows("sum")
                && !row.shows("repeated")
                && !row.shows("repeated-back")
                && !row.shows("other-anchor");
        row.set("moved", moved);
        row.set("open", open);
        row.set("silent", silent);
        row.set("silent-like", silent ? likeness : 0);
        row.set("silent-best", silent && row.shows("best") && row.shows("best-back") ? likeness : 0);
        row.set("silent-alone", silent && row.shows("alone") && row.shows("alone-back"));
    }

    private static Sentence sentence(Value value) {
        ReadStatement statement = value.mention().statement();
        return statement.sentences().get(statement.sentenceAt(value.mention().start()));
    }

    private static void numbers(
            Signs.Row row, Quantity earlier, Quantity later, List<Value> before, List<Value> after) {
        row.set("unit", earlier.unit().equals(later.unit()));
        row.set("any-unit", !earlier.unit().equals(later.unit()));
        row.set("percent", earlier.unit().equals("%"));
        row.set("money", earlier.unit().length() == 3);
        row.set("more", later.isMoreThan(earlier));
        double ratio = Math.abs(Math.log((later.least() + 1) / (earlier.least() + 1)));
        row.set("ratio", Math.min(3, ratio));
        row.set("near-values", ratio < 0.7);
        List<Quantity> all = new ArrayList<>();
        before.forEach(value -> value.quantity().ifPresent(all::add));
        after.forEach(value -> value.quantity().ifPresent(all::add));
        row.set("sum", all.stream().anyMatch(part -> later.isSumOf(earlier, part) || earlier.isSumOf(later, part)));
    }

    private static void moments(Signs.Row row, Moment earlier, Moment later) {
        boolean same = earlier.anchors().stream().anyMatch(later.anchors()::contains);
        row.set("same-anchor", same);
        row.set(
                "other-anchor",
                !same && !earlier.anchors().isEmpty() && !later.anchors().isEmpty());
        row.set("same-day", earlier.day().isPresent() && later.day().isPresent());
        row.set("planned-earlier", earlier.planned());
        row.set("planned-later", later.planned());
        row.set("month", earlier.value().length() < 8 || later.value().length() < 8);
    }
}
