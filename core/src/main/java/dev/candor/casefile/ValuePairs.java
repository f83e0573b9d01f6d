package dev.candor.casefile;

import dev.candor.Fact;
import dev.candor.internal.clause.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Numbers, days and times of two statements that differ and may be of one thing. Immutable and thread-safe. */
final class ValuePairs {

    private static final Fact.Kind[] APART = {
        Fact.Kind.BATCH, Fact.Kind.VERSION, Fact.Kind.PLACE, Fact.Kind.DATE, Fact.Kind.ORGANISATION
    };

    private final PairSigns signs;

    ValuePairs(PairSigns signs) {
        this.signs = signs;
        signs.signs()
                .with(List.of("unit", "any-unit", "likest", "alone", "alone-back", "repeated"))
                .with(List.of("repeated-back", "sum", "more", "ratio", "near-values", "same-anchor", "other-anchor"))
                .with(List.of("moved", "open", "silent", "silent-like", "silent-best", "silent-alone"))
                .with(List.of("same-day", "planned-earlier", "planned-later", "percent", "money", "month"));
        for (Fact.Kind kind : APART) {
            signs.signs().with("apart." + kind.id());
        }
    }

    /** Adds the pairs of two statements. */
    void find(List<Value> before, List<Value> after, List<Candidate> found) {
        for (Value earlier : before) {
            for (Value later : after) {
                if (earlier.isOfKind(later) && !earlier.agrees(later)) {
                    found.add(candidate(earlier, later, before, after));
                }
            }
        }
    }

    private Candidate candidate(Value earlier, Value later, List<Value> before, List<Value> after) {
        Signs.Row row = signs.row(earlier.slot(), earlier.mention(), later.mention(), earlier.near(), later.near());
        double likeness = earlier.likeness(later);
        row.set("likest", likeness);
        row.set("pledged", earlier.pledged());
        row.set("best", after.stream().noneMatch(v -> earlier.isOfKind(v) && earlier.likeness(v) > likeness));
        row.set("best-back", before.stream().noneMatch(v -> later.isOfKind(v) && later.likeness(v) > likeness));
        row.set("alone", after.stream().filter(earlier::isOfKind).count() == 1);
        row.set("alone-back", before.stream().filter(later::isOfKind).count() == 1);
        row.set("repeated", after.stream().anyMatch(v -> earlier.isOfKind(v) && earlier.agrees(v)));
        row.set("repeated-back", before.stream().anyMatch(v -> later.isOfKind(v) && later.agrees(v)));
        if (earlier.quantity().isPresent()) {
            numbers(row, earlier.quantity().get(), later.quantity().orElseThrow(), before, after);
        } else {
            moments(row, earlier.moment().orElseThrow(), later.moment().orElseThrow());
        }
        silent(row, later, likeness);
        Sentence one = sentence(earlier);
        Sentence two = sentence(later);
        for (Fact.Kind kind : APART) {
            row.set(
                    "apart." + kind.id(),
                    PairSigns.differ(
                            earlier.mention().statement(),
                            one.start(),
                            one.end(),
                            later.mention().statement(),
                            two.start(),
                            two.end(),
                            kind));
        }
        return new Candidate(earlier.slot(), earlier.mention(), later.mention(), row);
    }

    /** Whether nothing is said of why the value changed: it did not move with its time, and was not open before. */
    private static void silent(Signs.Row row, Value later, double likeness) {
        ReadStatement after = later.mention().statement();
        Sentence sentence = sentence(later);
        boolean progress =
                after.has(Mark.PROGRESS, sentence.start(), later.mention().end());
        boolean moved = progress
                && later.quantity().isPresent()
                && (row.shows("more") || row.shows("later." + Mark.LEFT.group()));
        boolean open = row.shows("preliminary")
                || row.shows("pledged")
                || (row.shows("planned-earlier") && !row.shows("planned-later"))
                || after.has(Mark.SHIFT, sentence.start(), sentence.end());
        boolean other = row.shows("one." + Mark.OTHER.group())
                || row.shows("one." + Mark.SCOPE.group())
                || row.shows("one." + Mark.PART.group());
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
