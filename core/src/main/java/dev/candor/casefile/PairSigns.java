package dev.candor.casefile;

import dev.candor.Fact;
import dev.candor.casefile.Conflict.Mention;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The signs of two stretches of two statements, whatever they tell. Immutable. */
final class PairSigns {

    /** Words whose presence on one side, or on both, says something. */
    private static final List<Mark> MARKS = List.of(
            Mark.ABOUT,
            Mark.ALL,
            Mark.ALREADY,
            Mark.ASSURE,
            Mark.HEDGE,
            Mark.LEFT,
            Mark.NEGATE,
            Mark.OLD,
            Mark.ONLY,
            Mark.OTHER,
            Mark.PART,
            Mark.PARTLY,
            Mark.PLANNED,
            Mark.PROGRESS,
            Mark.QUOTE,
            Mark.SCOPE,
            Mark.SHIFT,
            Mark.TOTAL);

    private static final List<String> EARLIER = Signs.names("earlier.", Mark.groups(MARKS));
    private static final List<String> LATER = Signs.names("later.", Mark.groups(MARKS));
    private static final List<String> ONE = Signs.names("one.", Mark.groups(MARKS));
    private static final List<String> LIKE = List.of("words", "characters", "topics");
    private static final List<String> NEAR = Signs.names("near.", LIKE);
    private static final List<String> CLAUSE = Signs.names("clause.", LIKE);
    private static final List<String> SENTENCE = Signs.names("sentence.", LIKE);

    private final Signs signs;
    private final List<String> both;
    private final List<String> single;

    PairSigns(List<String> cues) {
        this.both = Signs.names("both.", cues);
        this.single = Signs.names("one.", cues);
        this.signs = new Signs()
                .with("always")
                .with("options")
                .with(NEAR)
                .with(CLAUSE)
                .with(SENTENCE)
                .with(List.of("promotion", "voices", "days", "corrected", "preliminary", "pledged", "later", "owns"))
                .with(List.of("best", "best-back"))
                .with(Signs.names(
                        "slot.", Stream.of(Slot.values()).map(Slot::id).toList()))
                .with(EARLIER)
                .with(LATER)
                .with(ONE)
                .with(both)
                .with(single);
    }

    /** The signs, to be added to. */
    Signs signs() {
        return signs;
    }

    /** A row with what can be said of any two stretches; {@code due} is the day that the sentence of the later one tells. */
    Signs.Row row(Slot slot, Mention earlier, Mention later, Gist nearEarlier, Gist nearLater, Optional<Due> due) {
        Signs.Row row = signs.row();
        row.set("always", 1);
        row.set("slot." + slot.id(), 1);
        ReadStatement before = earlier.statement();
        ReadStatement after = later.statement();
        int c = before.clauseAt(earlier.start());
        int d = after.clauseAt(later.start());
        int s = before.sentenceAt(earlier.start());
        int t = after.sentenceAt(later.start());
        likeness(row, NEAR, nearEarlier, nearLater);
        likeness(row, CLAUSE, before.clauseGist(c), after.clauseGist(d));
        likeness(row, SENTENCE, before.sentenceGist(s), after.sentenceGist(t));
        row.set("promotion", before.index() < 0);
        row.set(
                "voices",
                before.voice().isPresent()
                        && after.voice().isPresent()
                        && !before.voice().equals(after.voice()));
        row.set("days", days(before, after));
        row.set("corrected", Change.isCorrected(earlier, later));
        row.set("owns", after.has(Mark.CORRECT));
        row.set("preliminary", Change.isPreliminary(earlier));
        row.set("later", isLater(before, due));
        long some = before.marks(c) | after.marks(d);
        for (int i = 0; i < MARKS.size(); i++) {
            Mark mark = MARKS.get(i);
            if ((some & mark.bit()) != 0) {
                boolean one = before.has(mark, c);
                boolean two = after.has(mark, d);
                row.set(EARLIER.get(i), one);
                row.set(LATER.get(i), two);
                row.set(ONE.get(i), one != two);
            }
        }
        long first = before.cues(c, c + 1);
        long second = after.cues(d, d + 1);
        row.set(both, first & second);
        row.set(single, first ^ second);
        return row;
    }

    private static void likeness(Signs.Row row, List<String> names, Gist one, Gist two) {
        row.set(names.get(0), one.words().likeness(two.words()));
        row.set(names.get(1), one.characters().likeness(two.characters()));
        row.set(names.get(2), one.topics().likeness(two.topics()));
    }

    private static double days(ReadStatement before, ReadStatement after) {
        if (before.publishedAt().isEmpty() || after.publishedAt().isEmpty()) {
            return 0;
        }
        long hours = Duration.between(
                        before.publishedAt().get(), after.publishedAt().get())
                .toHours();
        return Math.log1p(Math.max(0, hours) / 24.0);
    }

    /** Whether a day lies after the other statement came out. */
    private static boolean isLater(ReadStatement before, Optional<Due> due) {
        return due.isPresent()
                && before.publishedAt().filter(at -> due.get().isAfter(at)).isPresent();
    }

    /** Values of one kind that two stretches give, and that differ. */
    static boolean differ(
            ReadStatement before, int from, int to, ReadStatement after, int start, int end, Fact.Kind kind) {
        Optional<String> one = before.fact(kind, from, to).map(fact -> fact.value());
        Optional<String> two = after.fact(kind, start, end).map(fact -> fact.value());
        return one.isPresent() && two.isPresent() && !one.equals(two);
    }
}
