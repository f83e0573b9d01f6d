package dev.candor.internal.promise;

import dev.candor.Voice;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.match.Lexicon;
import dev.candor.internal.match.SentenceMemory;
import dev.candor.internal.text.NormalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What the cutting of promises goes by: of each clause its signs and its stretches of one to three characters, the signs of
 * the two clauses on either side, the heading above it, where it stands and by which marks. Every feature has a number;
 * stretches are hashed into buckets. Immutable and thread-safe.
 */
public final class UnitFeatures {

    /** Whose signs they are, seen from a clause. */
    private enum Whose {
        OWN,
        BEFORE,
        BEFORE_THE_SENTENCE,
        AFTER,
        AFTER_THE_SENTENCE,
        SECOND_BEFORE,
        SECOND_AFTER,
        HEADING
    }

    /** Where a clause stands. */
    private enum Place {
        FIRST_OF_SENTENCE,
        LAST_OF_SENTENCE,
        BEGINS_ITEM,
        BEGINS_LINE
    }

    private static final int STRETCH_BITS = 16;
    /** Multiplied by this, hashes differ in their upper bits; 2 to the 32 by the golden ratio (Knuth, 6.4). */
    private static final int SPREAD = 0x9E3779B1;

    private static final int LONGEST = 3;
    /** The characters at either end of a neighbour that are looked at. */
    private static final int RIM = 2;
    /** The last characters of a heading that are looked at. */
    private static final int LONGEST_HEADING = 12;

    private static final char BEGIN = '\u0002';
    private static final char END = '\u0003';

    private static final String MARKS = "，、；：。！？";
    private static final int MARK_COUNT = MARKS.length() + 1;
    private static final int FIFTHS = 5;
    private static final int LONGEST_SENTENCE = 8;

    private final PromiseGrammar grammar;
    private final ClauseSigns signs;
    private final int kinds;
    private final int voices;
    private final int fifths;
    private final int lengths;
    private final int marks;
    private final int places;
    private final int stretches;

    /** The features of texts that are read with this lexicon. */
    @SuppressWarnings("EnumOrdinal")
    public UnitFeatures(Lexicon lexicon) {
        grammar = new PromiseGrammar(lexicon);
        signs = new ClauseSigns(lexicon);
        kinds = views() * signs.names().size();
        voices = kinds + Sentence.Kind.values().length;
        fifths = voices + Voice.values().length;
        lengths = fifths + FIFTHS;
        marks = lengths + LONGEST_SENTENCE + 1;
        places = marks + 3 * MARK_COUNT;
        stretches = places + Place.values().length;
    }

    /** The number of features. */
    public int size() {
        return stretches + (1 << STRETCH_BITS);
    }

    /** From how many clauses the signs of a clause are seen; those features come first, view after view. */
    int views() {
        return Whose.values().length;
    }

    /** The groups by which clauses are read. */
    PromiseGrammar grammar() {
        return grammar;
    }

    /** What is seen of the clauses of a text, each by itself; of lines that are known from the last time, what was seen then. */
    TextSigns see(Reading reading, BitSet vague, OwnDay day, PromiseMemory memory) {
        TextSigns seen = memory.seen();
        PartReader parts = new PartReader(grammar, day);
        SentenceMemory<PromiseMemory.Line> known = memory.lines();
        for (Sentence sentence : reading.sentences()) {
            BitSet own = vague.get(sentence.clauseFrom(), sentence.clauseTo());
            PromiseMemory.Line line = known == null ? null : known.get(sentence.groups());
            if (line != null && line.isOf(reading.voice(), day, own)) {
                seen.add(line.seen(), sentence.hitFrom());
                continue;
            }
            for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
                Clause clause = reading.clauses().get(c);
                Part part = parts.read(reading, sentence, clause, vague.get(c));
                seen.begin(part);
                signs.of(reading, clause, part, seen.signs());
            }
            if (known != null) {
                TextSigns alone = seen.copy(sentence.clauseFrom(), sentence.hitFrom());
                known.put(sentence.groups(), new PromiseMemory.Line(reading.voice(), day, own, alone));
            }
        }
        return seen;
    }

    /** The features of every clause of a text of some day. */
    public List<int[]> rows(Reading reading, Optional<LocalDate> publishedAt) {
        TextSigns seen = see(reading, new BitSet(), OwnDay.of(reading, publishedAt), PromiseMemory.ofTexts());
        List<int[]> rows = new ArrayList<>();
        SignRow row = new SignRow();
        int[] headings = Headings.above(reading);
        for (int number = 0; number < reading.sentences().size(); number++) {
            Sentence sentence = reading.sentences().get(number);
            for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
                row.clear();
                of(reading, seen, c, number, headings[c], row);
                rows.add(row.toArray());
            }
        }
        return rows;
    }

    /** The names of the signs of clauses, by number. */
    public List<String> names() {
        return signs.names();
    }

    /**
     * Adds the features of a clause.
     *
     * @param index its number
     * @param number the number of the sentence that it stands in
     * @param heading the clause that it stands under, or -1
     */
    @SuppressWarnings("EnumOrdinal")
    void of(Reading reading, TextSigns seen, int index, int number, int heading, SignRow row) {
        List<Clause> clauses = reading.clauses();
        Sentence sentence = reading.sentences().get(number);
        Clause clause = clauses.get(index);
        NormalizedText text = reading.text();
        boolean opens = index == sentence.clauseFrom();
        boolean closes = index == sentence.clauseTo() - 1;

        add(seen, index, Whose.OWN, row);
        stretches(text, clause, row);
        if (index > 0) {
            Clause before = clauses.get(index - 1);
            add(seen, index - 1, opens ? Whose.BEFORE_THE_SENTENCE : Whose.BEFORE, row);
            rims(text, before, Whose.BEFORE, row);
            row.add(marks + (opens ? 2 : 1) * MARK_COUNT + mark(text, before));
        }
        if (index + 1 < clauses.size()) {
            add(seen, index + 1, closes ? Whose.AFTER_THE_SENTENCE : Whose.AFTER, row);
            rims(text, clauses.get(index + 1), Whose.AFTER, row);
        }
        if (index > 1) {
            addReadings(seen, index - 2, Whose.SECOND_BEFORE, row);
        }
        if (index + 2 < clauses.size()) {
            addReadings(seen, index + 2, Whose.SECOND_AFTER, row);
        }
        if (heading >= 0) {
            add(seen, heading, Whose.HEADING, row);
            heading(text, clauses.get(heading), row);
        }
        row.add(marks + mark(text, clause));
        row.add(kinds + sentence.kind().ordinal());
        row.add(voices + reading.voice().ordinal());
        row.add(fifths + (int) ((long) FIFTHS * index / clauses.size()));
        row.add(lengths + Math.min(LONGEST_SENTENCE, sentence.clauseTo() - sentence.clauseFrom()));
        if (opens) {
            add(Place.FIRST_OF_SENTENCE, row);
            frame(reading, number, row);
        }
        if (closes) {
            add(Place.LAST_OF_SENTENCE, row);
        }
    }

    @SuppressWarnings("EnumOrdinal")
    private void add(Place place, SignRow row) {
        row.add(places + place.ordinal());
    }

    private void frame(Reading reading, int number, SignRow row) {
        Sentence sentence = reading.sentences().get(number);
        if (ListMark.isItem(reading.text(), sentence)) {
            add(Place.BEGINS_ITEM, row);
        }
        if (number == 0 || reading.sentences().get(number - 1).paragraph() != sentence.paragraph()) {
            add(Place.BEGINS_LINE, row);
        }
    }

    private void add(TextSigns seen, int clause, Whose whose, SignRow row) {
        for (int i = seen.from(clause); i < seen.to(clause); i++) {
            row.add(number(whose, seen.signs().get(i)));
        }
    }

    /** Adds the signs that are no groups. */
    private void addReadings(TextSigns seen, int clause, Whose whose, SignRow row) {
        for (int i = seen.from(clause); i < seen.to(clause) && seen.signs().get(i) < signs.readings(); i++) {
            row.add(number(whose, seen.signs().get(i)));
        }
    }

    @SuppressWarnings("EnumOrdinal")
    private int number(Whose whose, int sign) {
        return whose.ordinal() * signs.names().size() + sign;
    }

    private static int mark(NormalizedText text, Clause clause) {
        return clause.end() < text.length() ? 1 + MARKS.indexOf(text.charAt(clause.end())) : 0;
    }

    /** The stretches of a clause, with its borders. */
    private void stretches(NormalizedText text, Clause clause, SignRow row) {
        for (int at = clause.start() - 1; at <= clause.end(); at++) {
            int hash = 0;
            for (int next = at; next < at + LONGEST && next <= clause.end(); next++) {
                hash = step(
                        hash, next < clause.start() ? BEGIN : next == clause.end() ? END : digit(text.charAt(next)));
                row.add(bucket(hash));
            }
        }
    }

    /** The first and the last characters of a neighbour. */
    @SuppressWarnings("EnumOrdinal")
    private void rims(NormalizedText text, Clause clause, Whose whose, SignRow row) {
        int middle = Math.min(clause.start() + RIM, clause.end());
        row.add(stretch(text, clause.start(), middle, 2 * whose.ordinal() + 1));
        row.add(stretch(text, Math.max(clause.start(), clause.end() - RIM), clause.end(), 2 * whose.ordinal() + 2));
    }

    @SuppressWarnings("EnumOrdinal")
    private void heading(NormalizedText text, Clause clause, SignRow row) {
        for (int at = Math.max(clause.start(), clause.end() - LONGEST_HEADING); at + 1 < clause.end(); at++) {
            row.add(stretch(text, at, at + 2, 2 * Whose.HEADING.ordinal() + 1));
        }
    }

    /** The bucket of a stretch that is seen in some other way than as part of the clause. */
    private int stretch(NormalizedText text, int from, int to, int way) {
        int hash = way << 24;
        for (int at = from; at < to; at++) {
            hash = step(hash, digit(text.charAt(at)));
        }
        return bucket(hash);
    }

    private static char digit(char c) {
        return c >= '0' && c <= '9' ? '0' : c;
    }

    private static int step(int hash, char c) {
        return 31 * (hash + 7) + c;
    }

    private int bucket(int hash) {
        return stretches + ((hash * SPREAD) >>> -STRETCH_BITS);
    }
}
