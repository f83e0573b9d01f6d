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
    private static final Mark[] MARKS = {
        Mark.ABOUT, Mark.ALL, Mark.ALREADY, Mark.ASSURE, Mark.HEDGE, Mark.LEFT, Mark.NEGATE, Mark.OLD, Mark.ONLY,
        Mark.OTHER, Mark.PART, Mark.PARTLY, Mark.PLANNED, Mark.PROGRESS, Mark.QUOTE, Mark.SCOPE, Mark.SHIFT, Mark.TOTAL
    };

    private static final String[] EARLIER = names("earlier.");
    private static final String[] LATER = names("later.");
    private static final String[] ONE = names("one.");

    private final Signs signs;
    private final List<String> cues;
    private final String[] both;
    private final String[] single;

    PairSigns(List<String> cues) {
        this.cues = List.copyOf(cues);
        this.both = cues.stream().map(cue -> "both." + cue).toArray(String[]::new);
        this.single = cues.stream().map(cue -> "one." + cue).toArray(String[]::new);
        this.signs = new Signs()
                .with("always")
                .with("options")
                .with(likeness("near"))
                .with(likeness("clause"))
                .with(likeness("sentence"))
                .with(List.of("promotion", "voices", "days", "corrected", "preliminary", "pledged", "later", "owns"))
                .with(List.of("best", "best-back"));
        for (Slot slot : Slot.values()) {
            signs.with("slot." + slot.id());
        }
        for (Mark mark : MARKS) {
            signs.with("earlier." + mark.group()).with("later." + mark.group()).with("one." + mark.group());
        }
        for (String cue : cues) {
            signs.with("both." + cue).with("one." + cue);
        }
    }

    private static String[] names(String which) {
        return Stream.of(MARKS).map(mark -> which + mark.group()).toArray(String[]::new);
    }

    private static List<String> likeness(String name) {
        return List.of(name + ".words", name + ".characters", name + ".topics");
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
        likeness(row, "near", nearEarlier, nearLater);
        likeness(row, "clause", before.clauseGist(c), after.clauseGist(d));
        likeness(row, "sentence", before.sentenceGist(s), after.sentenceGist(t));
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
        for (int i = 0; i < MARKS.length; i++) {
            if ((some & MARKS[i].bit()) != 0) {
                boolean one = before.has(MARKS[i], c);
                boolean two = after.has(MARKS[i], d);
                row.set(EARLIER[i], one);
                row.set(LATER[i], two);
                row.set(ONE[i], one != two);
            }
        }
        long first = before.cues(c, c + 1);
        long second = after.cues(d, d + 1);
        for (int i = 0; i < cues.size(); i++) {
            boolean one = (first >>> i & 1) == 1;
            boolean two = (second >>> i & 1) == 1;
            if (one || two) {
                row.set(one && two ? both[i] : single[i], 1);
            }
        }
        return row;
    }

    private static void likeness(Signs.Row row, String name, Gist one, Gist two) {
        row.set(name + ".words", one.words().likeness(two.words()));
        row.set(name + ".characters", one.characters().likeness(two.characters()));
        row.set(name + ".topics", one.topics().likeness(two.topics()));
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
