package dev.candor.casefile;

import dev.candor.casefile.TextPair.Stretch;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
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
    private static final Map<Slot, String> SLOTS =
            Stream.of(Slot.values()).collect(Collectors.toMap(slot -> slot, slot -> "slot." + slot.id()));
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
                .with(Stream.of(Slot.values()).map(SLOTS::get).toList())
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

    /**
     * A row with what can be said of any two stretches.
     *
     * @param near what the words beside stretches have in common
     * @param one the row of the earlier stretch there
     * @param two the column of the later one
     */
    Signs.Row row(Slot slot, TextPair pair, Stretch earlier, Stretch later, Gists.Overlap near, int one, int two) {
        Signs.Row row = signs.row();
        row.set("always", 1);
        row.set(Objects.requireNonNull(SLOTS.get(slot)), 1);
        ReadStatement before = pair.before();
        ReadStatement after = pair.after();
        int c = earlier.clause();
        int d = later.clause();
        likeness(row, NEAR, near, one, two);
        likeness(row, CLAUSE, pair.clauses(), c, d);
        likeness(row, SENTENCE, pair.sentences(), earlier.sentence(), later.sentence());
        row.set("promotion", before.isPromotion());
        row.set("voices", pair.isOfVoices());
        row.set("days", pair.days());
        row.set(
                "corrected",
                (pair.corrects() || pair.slips()) && Change.isCorrected(earlier.mention(), later.mention()));
        row.set("owns", pair.corrects());
        row.set("preliminary", earlier.preliminary());
        row.set("later", isLater(before, later.due()));
        long some = before.marks(c) | after.marks(d);
        for (int i = 0; i < MARKS.size(); i++) {
            Mark mark = MARKS.get(i);
            if ((some & mark.bit()) != 0) {
                boolean sooner = before.has(mark, c);
                boolean next = after.has(mark, d);
                row.set(EARLIER.get(i), sooner);
                row.set(LATER.get(i), next);
                row.set(ONE.get(i), sooner != next);
            }
        }
        long first = before.cues(c, c + 1);
        long second = after.cues(d, d + 1);
        row.set(both, first & second);
        row.set(single, first ^ second);
        return row;
    }

    private static void likeness(Signs.Row row, List<String> names, Gists.Overlap overlap, int i, int j) {
        row.set(names.get(0), overlap.words().likeness(i, j));
        row.set(names.get(1), overlap.characters().likeness(i, j));
        row.set(names.get(2), overlap.topics().likeness(i, j));
    }

    /** Whether a day lies after the other statement came out. */
    private static boolean isLater(ReadStatement before, Optional<DueDate> due) {
        return due.isPresent()
                && before.publishedAt().filter(at -> due.get().isAfter(at)).isPresent();
    }
}
