package dev.candor.casefile;

import dev.candor.Fact;
import dev.candor.casefile.CaseWords.Opposites;
import dev.candor.casefile.Conflict.Mention;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What may be at odds inside one statement: parts that do not give their whole, and steps that are told in an order in which
 * they cannot have happened. Immutable and thread-safe.
 */
final class InternalConflicts {

    /** So near before a number stands the word that makes it a total. */
    private static final int REACH = 4;
    /** What a part counts stands so near to its number. */
    private static final int NEAR = 6;
    /** So near behind words of a remainder stands its number. */
    private static final int COUNTED = 10;
    /** More parts than these are not added up. */
    private static final int AT_MOST = 12;

    private static final Mark[] MARKS = {
        Mark.THEN, Mark.OLD, Mark.PLANNED, Mark.HEDGE, Mark.NEGATE, Mark.ALREADY, Mark.NEXT_DAY, Mark.PROGRESS
    };

    private final Signs signs;
    private final List<Integer> steps;
    private final List<String> stepNames;
    private final List<Opposites> halves;

    InternalConflicts(CaseWords words) {
        this.steps = words.family("step.");
        this.stepNames = words.names("step.");
        this.halves = words.halves();
        this.signs = new Signs()
                .with(List.of("always", "options", "promotion", "total", "order"))
                .with(List.of("over", "off", "two", "many", "named", "opened", "list", "halves", "colon"))
                .with(List.of("one-sentence", "subset", "after", "about", "only-total"))
                .with(List.of(
                        "date",
                        "time",
                        "next-sentence",
                        "far",
                        "gap",
                        "same-day",
                        "alike",
                        "wrong-step",
                        "then-back",
                        "forward"));
        for (Mark mark : MARKS) {
            signs.with("first." + mark.group()).with("second." + mark.group());
        }
        for (String step : stepNames) {
            signs.with("first." + step).with("second." + step);
        }
    }

    Signs signs() {
        return signs;
    }

    /**
     * Adds what one statement may be at odds about; what is left out or counted twice in so many words is not, nor are parts
     * and a whole that a later text puts right.
     */
    void find(ReadStatement statement, List<ReadStatement> later, List<Candidate> found) {
        List<Quantity> corrected = later.stream()
                .filter(text -> text.has(Mark.CORRECT) || text.has(Mark.SLIP))
                .flatMap(text -> Quantity.of(text).stream())
                .toList();
        totals(statement, corrected, found);
        orders(statement, found);
    }

    private void totals(ReadStatement statement, List<Quantity> corrected, List<Candidate> found) {
        List<Quantity> all = Quantity.of(statement).stream()
                .filter(quantity -> quantity.least() == quantity.most())
                .toList();
        for (int t = 0; t < all.size(); t++) {
            Quantity total = all.get(t);
            int sentence = statement.sentenceAt(total.mention().start());
            List<Quantity> before = new ArrayList<>(all.subList(0, t));
            Collections.reverse(before);
            List<Quantity> listed = parts(statement, total, before, sentence);
            Collections.reverse(listed);
            total(
                    statement,
                    total,
                    parts(statement, total, all.subList(t + 1, all.size()), sentence),
                    corrected,
                    found);
            total(statement, total, listed, corrected, found);
        }
    }

    /** The numbers of the unit of a total from it on, up to one that is no part: another total, or not smaller. */
    private static List<Quantity> parts(ReadStatement statement, Quantity total, List<Quantity> others, int sentence) {
        List<Quantity> parts = new ArrayList<>();
        for (Quantity other : others) {
            int at = other.mention().start();
            if (!other.unit().equals(total.unit()) || isInBrackets(statement, at)) {
                continue;
            }
            boolean near = statement.sentenceAt(at) == sentence
                    || (at > total.mention().start() && statement.sentenceAt(at) == sentence + 1);
            if (!near
                    || other.least() >= total.least()
                    || statement.endsAt(Mark.TOTAL, at, REACH)
                    || parts.size() == AT_MOST) {
                break;
            }
            parts.add(other);
        }
        return parts;
    }

    /** The parts without those that are parts of a part: of 12, 9 and 3 only 12. */
    private static List<Quantity> flat(List<Quantity> parts) {
        List<Quantity> flat = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Quantity part = parts.get(i);
            flat.add(part);
            double sum = 0;
            for (int j = i + 1; j < parts.size() && sum < part.least(); j++) {
                sum += parts.get(j).least();
                if (sum == part.least() && j > i + 1) {
                    i = j;
                }
            }
        }
        return flat;
    }

    private void total(
            ReadStatement statement,
            Quantity total,
            List<Quantity> all,
            List<Quantity> corrected,
            List<Candidate> found) {
        List<Quantity> parts = flat(all);
        double sum = parts.stream().mapToDouble(Quantity::least).sum();
        if (parts.size() < 2 || isFull(parts, total.least()) || isPutRight(total, parts, sum, corrected)) {
            return;
        }
        Mention first = parts.get(0).mention();
        Mention last = parts.get(parts.size() - 1).mention();
        int sentence = statement.sentenceAt(total.mention().start());
        int from = Math.min(total.mention().start(), first.start());
        int to = statement.sentences().get(statement.sentenceAt(last.start())).end();
        if (hasRest(statement, parts, Math.max(0, from - NEAR), to)) {
            return;
        }
        boolean after = first.start() > total.mention().start();
        Signs.Row row = signs.row();
        row.set("total", 1);
        row.set("over", sum > total.least());
        double off = Math.abs(sum - total.least()) / total.least();
        row.set("off", Math.min(1, off));
        row.set("two", parts.size() == 2);
        row.set("many", parts.size() > 2);
        row.set("named", statement.endsAt(Mark.TOTAL, total.mention().start(), REACH));
        row.set("only-total", off < 0.35);
        row.set("opened", after && opens(statement, total.mention(), first));
        row.set("list", isList(parts));
        row.set("halves", parts.size() == 2 && halves.stream().anyMatch(half -> isHalf(statement, half, parts)));
        row.set("colon", after && between(total.mention(), first).indexOf('：') >= 0);
        row.set(
                "one-sentence",
                statement.sentenceAt(first.start()) == sentence && statement.sentenceAt(last.start()) == sentence);
        row.set("subset", hasSubset(parts, total.least()));
        row.set("after", after);
        row.set("about", statement.has(Mark.ABOUT, from, to));
        found.add(new Candidate(Slot.TOTAL, total.mention(), new Mention(statement, first.start(), last.end()), row));
    }

    /** Whether the parts give the whole with one of the corrected numbers in the place of the whole or of a part. */
    private static boolean isPutRight(Quantity total, List<Quantity> parts, double sum, List<Quantity> corrected) {
        return corrected.stream()
                .filter(number -> number.unit().equals(total.unit()))
                .mapToDouble(Quantity::least)
                .anyMatch(number ->
                        number == sum || parts.stream().anyMatch(part -> sum - part.least() + number == total.least()));
    }

    /** Whether the first parts, two or more, give the whole. */
    private static boolean isFull(List<Quantity> parts, double whole) {
        double sum = parts.get(0).least();
        for (int i = 1; i < parts.size(); i++) {
            sum += parts.get(i).least();
            if (sum == whole) {
                return true;
            }
        }
        return false;
    }

    /** Whether a remainder or an overlap is told that is none of the parts: 其余 without a number, 其中…同时. */
    private static boolean hasRest(ReadStatement statement, List<Quantity> parts, int from, int to) {
        int rest = statement.words().group(Mark.REST);
        for (int at = statement.first(rest, from, to); at >= 0; at = statement.first(rest, at + 1, to)) {
            int here = at;
            if (parts.stream()
                    .noneMatch(part ->
                            part.mention().start() > here && part.mention().start() <= here + COUNTED)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some of the parts give the whole. */
    private static boolean hasSubset(List<Quantity> parts, double whole) {
        for (int subset = 1; subset < 1 << parts.size(); subset++) {
            double sum = 0;
            for (int i = 0; i < parts.size(); i++) {
                sum += (subset >>> i & 1) == 1 ? parts.get(i).least() : 0;
            }
            if (sum == whole) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHalf(ReadStatement statement, Opposites half, List<Quantity> parts) {
        return (isOf(statement, parts.get(0), half.one()) && isOf(statement, parts.get(1), half.other()))
                || (isOf(statement, parts.get(0), half.other()) && isOf(statement, parts.get(1), half.one()));
    }

    private static boolean isOf(ReadStatement statement, Quantity quantity, int group) {
        int start = Math.max(0, quantity.mention().start() - NEAR);
        return statement.first(group, start, quantity.mention().end() + NEAR) >= 0;
    }

    /** Whether each part is divided from the next by nothing but 、 and what it counts. */
    private static boolean isList(List<Quantity> parts) {
        for (int i = 1; i < parts.size(); i++) {
            String between = between(parts.get(i - 1).mention(), parts.get(i).mention());
            if (between.indexOf('、') < 0 || between.indexOf('，') >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether words such as 其中 open the list of parts. */
    private static boolean opens(ReadStatement statement, Mention total, Mention first) {
        int part = statement.words().group(Mark.PART);
        return statement.first(part, /* from= */ total.end(), /* to= */ first.start()) >= 0;
    }

    private static String between(Mention before, Mention behind) {
        return before.statement().text().subSequence(/* start= */ before.end(), /* end= */ behind.start());
    }

    private static boolean isInBrackets(ReadStatement statement, int position) {
        int start = statement.sentences().get(statement.sentenceAt(position)).start();
        String before = statement.text().subSequence(start, position);
        return before.lastIndexOf('（') > before.lastIndexOf('）');
    }

    private void orders(ReadStatement statement, List<Candidate> found) {
        List<Moment> moments = Moment.of(statement, steps);
        for (int i = 0; i < moments.size(); i++) {
            for (int j = i + 1; j < moments.size(); j++) {
                int from = moments.get(i).mention().end();
                int to = moments.get(j).mention().end();
                if (statement.has(Mark.NEXT_DAY, from, to)) {
                    continue;
                }
                if (isBackwards(moments.get(i), moments.get(j))) {
                    found.add(order(statement, moments, i, j, false));
                } else if (isBackwards(moments.get(j), moments.get(i))) {
                    Candidate candidate = order(statement, moments, i, j, true);
                    if (candidate.row().shows("wrong-step")) {
                        found.add(candidate);
                    }
                }
            }
        }
    }

    /** Whether the moment told later lies before the one told first. */
    private static boolean isBackwards(Moment first, Moment second) {
        if (first.kind() != second.kind()) {
            return false;
        }
        if (first.kind() == Fact.Kind.DATE) {
            return !Moment.sameDay(first.value(), second.value())
                    && first.value().length() == second.value().length()
                    && first.value().compareTo(second.value()) > 0;
        }
        return first.isOfDay(second) && first.value().compareTo(second.value()) > 0;
    }

    private Candidate order(ReadStatement statement, List<Moment> moments, int i, int j, boolean forward) {
        Moment first = moments.get(i);
        Moment second = moments.get(j);
        Signs.Row row = signs.row();
        row.set("forward", forward);
        String later = forward ? "second." : "first.";
        String sooner = forward ? "first." : "second.";
        int c = statement.clauseAt(first.mention().start());
        int d = statement.clauseAt(second.mention().start());
        int sentences = statement.sentenceAt(second.mention().start())
                - statement.sentenceAt(first.mention().start());
        row.set("order", 1);
        row.set("date", first.kind() == Fact.Kind.DATE);
        row.set("time", first.kind() == Fact.Kind.TIME);
        row.set("one-sentence", sentences == 0);
        row.set("next-sentence", sentences == 1);
        row.set("far", sentences > 1);
        row.set("same-day", first.day().isPresent() && second.day().isPresent());
        row.set(
                "alike",
                statement.clauseGist(c).words().likeness(statement.clauseGist(d).words()));
        row.set("gap", Math.log1p(d - c));
        marks(row, "first.", statement, c, d);
        marks(row, "second.", statement, d, next(statement, moments, j));
        boolean told = !row.shows("second." + Mark.OLD.group())
                && !row.shows("first." + Mark.PLANNED.group())
                && !row.shows("second." + Mark.PLANNED.group())
                && !row.shows("second." + Mark.NEXT_DAY.group());
        row.set(
                "wrong-step",
                told
                        && (isWrong(row, later, "step.begins", sooner, "step.reacts")
                                || isWrong(row, later, "step.begins", sooner, "step.ends")
                                || isWrong(row, later, "step.reacts", sooner, "step.ends")
                                || isWrong(row, later, "step.sends", sooner, "step.result")));
        row.set("then-back", told && !forward && sentences <= 1 && row.shows("second." + Mark.THEN.group()));
        return new Candidate(Slot.ORDER, first.mention(), second.mention(), row);
    }

    /** The clause of the moment after one. */
    private static int next(ReadStatement statement, List<Moment> moments, int j) {
        return j + 1 < moments.size()
                ? statement.clauseAt(moments.get(j + 1).mention().start())
                : Integer.MAX_VALUE;
    }

    /** Whether a step that comes first stands at the later moment, and the one that follows it at the sooner. */
    private static boolean isWrong(Signs.Row row, String later, String cause, String sooner, String effect) {
        return row.shows(later + cause)
                && !row.shows(later + effect)
                && row.shows(sooner + effect)
                && !row.shows(sooner + cause);
    }

    /** What is done at a moment: in its clause and the next one, unless that has the other moment. */
    private void marks(Signs.Row row, String which, ReadStatement statement, int c, int other) {
        Clause clause = statement.clauses().get(c);
        Sentence sentence = statement.sentences().get(statement.sentenceAt(clause.start()));
        int to = c + 1 < Math.min(other, sentence.clauseTo())
                ? statement.clauses().get(c + 1).end()
                : clause.end();
        for (Mark mark : MARKS) {
            row.set(which + mark.group(), statement.has(mark, clause));
        }
        for (int i = 0; i < steps.size(); i++) {
            row.set(which + stepNames.get(i), statement.first(steps.get(i), clause.start(), to) >= 0);
        }
    }
}
