package dev.candor.casefile;

import dev.candor.Fact;
import dev.candor.casefile.TextPair.Stretch;
import dev.candor.internal.clause.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Numbers, days and times of two statements that differ and may be of one thing. Immutable and thread-safe. */
final class ValuePairs {

    private static final List<String> APART =
            Signs.names("apart.", Value.BESIDE.stream().map(Fact.Kind::id).toList());

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
    void find(TextPair pair, Value.Values before, Value.Values after, List<Candidate> found) {
        int[][] relation = new int[before.all().size()][after.all().size()];
        double[][] likeness = new double[before.all().size()][after.all().size()];
        Side[] one = sides(before.all().size());
        Side[] two = sides(after.all().size());
        Gists.Overlap near = before.near().with(after.near());
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < two.length; j++) {
                Value earlier = before.all().get(i);
                Value later = after.all().get(j);
                if (earlier.isOfKind(later)) {
                    boolean agrees = earlier.agrees(later);
                    relation[i][j] = agrees ? AGREES : DIFFERS;
                    likeness[i][j] = likeness(pair, near, earlier, i, later, j);
                    one[i].meets(agrees, likeness[i][j]);
                    two[j].meets(agrees, likeness[i][j]);
                }
            }
        }
        List<Quantity> all = new ArrayList<>(before.quantities());
        all.addAll(after.quantities());
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < two.length; j++) {
                if (relation[i][j] == DIFFERS) {
                    Value earlier = before.all().get(i);
                    Value later = after.all().get(j);
                    Signs.Row row = signs.row(earlier.slot(), pair, earlier.stretch(), later.stretch(), near, i, j);
                    relate(row, earlier, likeness[i][j], one[i], two[j]);
                    found.add(candidate(row, earlier, later, all));
                }
            }
        }
    }

    /** How alike the words around two values are: the mean of words, characters and topics beside them, and of the sentences. */
    private static double likeness(TextPair pair, Gists.Overlap near, Value earlier, int i, Value later, int j) {
        return (near.words().likeness(i, j)
                        + near.characters().likeness(i, j)
                        + near.topics().likeness(i, j)
                        + pair.sentences()
                                .words()
                                .likeness(
                                        earlier.stretch().sentence(),
                                        later.stretch().sentence()))
                / 4;
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

    private static void relate(Signs.Row row, Value earlier, double likeness, Side one, Side two) {
        row.set("likest", likeness);
        row.set("pledged", earlier.pledged());
        row.set("best", likeness >= one.most);
        row.set("best-back", likeness >= two.most);
        row.set("alone", one.count == 1);
        row.set("alone-back", two.count == 1);
        row.set("repeated", one.repeated);
        row.set("repeated-back", two.repeated);
    }

    private static Candidate candidate(Signs.Row row, Value earlier, Value later, List<Quantity> all) {
        if (earlier.quantity().isPresent()) {
            numbers(row, earlier.quantity().get(), later.quantity().orElseThrow(), all);
        } else {
            moments(row, earlier.moment().orElseThrow(), later.moment().orElseThrow());
        }
        silent(row, later, row.get("likest"));
        for (int i = 0; i < APART.size(); i++) {
            Optional<String> one = earlier.beside().get(i);
            Optional<String> two = later.beside().get(i);
            row.set(APART.get(i), one.isPresent() && two.isPresent() && !one.equals(two));
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
        Stretch stretch = value.stretch();
        return stretch.statement().sentences().get(stretch.sentence());
    }

    private static void numbers(Signs.Row row, Quantity earlier, Quantity later, List<Quantity> all) {
        row.set("unit", earlier.unit().equals(later.unit()));
        row.set("any-unit", !earlier.unit().equals(later.unit()));
        row.set("percent", earlier.unit().equals("%"));
        row.set("money", earlier.unit().length() == 3);
        row.set("more", later.isMoreThan(earlier));
        double ratio = Math.abs(Math.log((later.least() + 1) / (earlier.least() + 1)));
        row.set("ratio", Math.min(3, ratio));
        row.set("near-values", ratio < 0.7);
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
