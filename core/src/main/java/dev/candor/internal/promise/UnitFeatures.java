package dev.candor.internal.promise;

import dev.candor.Voice;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.match.Lexicon;
import dev.candor.internal.text.NormalizedText;
import dev.candor.internal.text.StretchHash;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the cutting of promises goes by: of each clause its signs and its stretches of one to three characters, the signs of
 * the two clauses on either side, the heading above it, where it stands and by which marks. Every feature has a number;
 * stretches are hashed into buckets. Immutable and thread-safe.
 */
public final class UnitFeatures {

    /** Whose signs they are, seen from a clause. */
    enum Whose {
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
    private static final int LONGEST = 3;
    /** The characters at either end of a neighbour that are looked at. */
    private static final int RIM = 2;
    /** The last characters of a heading that are looked at. */
    private static final int LONGEST_HEADING = 12;

    private static final int MARK_COUNT = 8;
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
        kinds = views() * names().size();
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

    /** Whether a feature is a sign of another clause than the one that has the feature. */
    public boolean isOfAnother(int feature) {
        return feature >= names().size() && feature < views() * names().size();
    }

    /** From how many clauses the signs of a clause are seen; those features come first, view after view. */
    int views() {
        return Whose.values().length;
    }

    /** The groups by which clauses are read. */
    PromiseGrammar grammar() {
        return grammar;
    }

    /** What is seen of a clause by itself. */
    ClauseSigns signs() {
        return signs;
    }

    /** The features of every clause of a text of some day. */
    public List<int[]> rows(Reading reading, Optional<LocalDate> publishedAt) {
        List<int[]> seen = new ArrayList<>();
        PartReader parts = new PartReader(reading, grammar, OwnDay.of(reading, publishedAt));
        SignRow found = new SignRow();
        for (Sentence sentence : reading.sentences()) {
            for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
                Clause clause = reading.clauses().get(c);
                found.begin(names().size());
                signs.readings(clause, parts.read(sentence, c, false), parts.facts(c), found);
                signs.groups(reading.hits(), clause, found);
                seen.add(found.sorted());
            }
        }
        List<int[]> rows = new ArrayList<>();
        int[] headings = Headings.above(reading);
        Stretches stretches = new Stretches();
        see(reading.text(), 0, reading.text().length(), stretches);
        FeatureRow row = new FeatureRow();
        for (int number = 0; number < reading.sentences().size(); number++) {
            Sentence sentence = reading.sentences().get(number);
            for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
                row.clear();
                of(reading, stretches, seen, c, number, headings[c], row);
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
     * @param stretches those of the text
     * @param seen by clause its signs
     * @param index its number
     * @param number the number of the sentence that it stands in
     * @param heading the clause that it stands under, or -1
     */
    private void of(
            Reading reading,
            Stretches stretches,
            List<int[]> seen,
            int index,
            int number,
            int heading,
            FeatureSink row) {
        Sentence sentence = reading.sentences().get(number);
        add(seen.get(index), Whose.OWN, row);
        own(reading, stretches, sentence, index, row);
        place(reading, number, index, row);
        for (int other = Math.max(0, index - 2); other <= Math.min(index + 2, seen.size() - 1); other++) {
            if (other != index) {
                Whose whose = whose(sentence, index, other);
                add(seen.get(other), whose, row);
                beside(reading.text(), reading.clauses().get(other), whose, row);
            }
        }
        if (heading >= 0) {
            add(seen.get(heading), Whose.HEADING, row);
            beside(reading.text(), reading.clauses().get(heading), Whose.HEADING, row);
        }
    }

    /** Whose signs those of a clause near by are, seen from a clause of a sentence. */
    private static Whose whose(Sentence sentence, int index, int other) {
        return switch (other - index) {
            case -2 -> Whose.SECOND_BEFORE;
            case -1 -> index == sentence.clauseFrom() ? Whose.BEFORE_THE_SENTENCE : Whose.BEFORE;
            case 1 -> index == sentence.clauseTo() - 1 ? Whose.AFTER_THE_SENTENCE : Whose.AFTER;
            default -> Whose.SECOND_AFTER;
        };
    }

    /** Adds what a clause shows by itself, but for its signs. */
    @SuppressWarnings("EnumOrdinal")
    void own(Reading reading, Stretches stretches, Sentence sentence, int index, FeatureSink row) {
        Clause clause = reading.clauses().get(index);
        stretches(reading.text(), stretches, clause, row);
        row.add(marks + mark(reading.text(), clause));
        row.add(kinds + sentence.kind().ordinal());
        row.add(voices + reading.voice().ordinal());
        row.add(lengths + Math.min(LONGEST_SENTENCE, sentence.clauseTo() - sentence.clauseFrom()));
        if (index == sentence.clauseFrom()) {
            add(Place.FIRST_OF_SENTENCE, row);
            if (ListMark.isItem(reading.text(), sentence)) {
                add(Place.BEGINS_ITEM, row);
            }
        }
        if (index == sentence.clauseTo() - 1) {
            add(Place.LAST_OF_SENTENCE, row);
        }
    }

    /** Adds where a clause stands in the text. */
    void place(Reading reading, int number, int index, FeatureSink row) {
        Sentence sentence = reading.sentences().get(number);
        row.add(fifths + (int) ((long) FIFTHS * index / reading.clauses().size()));
        if (index == sentence.clauseFrom()
                && (number == 0 || reading.sentences().get(number - 1).paragraph() != sentence.paragraph())) {
            add(Place.BEGINS_LINE, row);
        }
    }

    /** Adds what a clause shows to one that it stands beside or above, but for its signs. */
    void beside(NormalizedText text, Clause clause, Whose whose, FeatureSink row) {
        switch (whose) {
            case BEFORE -> {
                rims(text, clause, Whose.BEFORE, row);
                row.add(marks + MARK_COUNT + mark(text, clause));
            }
            case BEFORE_THE_SENTENCE -> {
                rims(text, clause, Whose.BEFORE, row);
                row.add(marks + 2 * MARK_COUNT + mark(text, clause));
            }
            case AFTER, AFTER_THE_SENTENCE -> rims(text, clause, Whose.AFTER, row);
            case HEADING -> heading(text, clause, row);
            default -> {}
        }
    }

    @SuppressWarnings("EnumOrdinal")
    private void add(Place place, FeatureSink row) {
        row.add(places + place.ordinal());
    }

    /** Adds the signs of a clause; of those two clauses away only what are no groups. */
    private void add(int[] seen, Whose whose, FeatureSink row) {
        for (int sign : seen) {
            if (counts(sign, whose)) {
                row.add(number(whose, sign));
            }
        }
    }

    /** Whether a sign counts: of clauses two away groups do not. */
    boolean counts(int sign, Whose whose) {
        return !signs.isGroup(sign) || (whose != Whose.SECOND_BEFORE && whose != Whose.SECOND_AFTER);
    }

    /** The number of the feature that a sign makes. */
    @SuppressWarnings("EnumOrdinal")
    int number(Whose whose, int sign) {
        return whose.ordinal() * names().size() + sign;
    }

    /** The mark behind a clause, 0 when there is none. */
    private static int mark(NormalizedText text, Clause clause) {
        return clause.end() == text.length()
                ? 0
                : switch (text.charAt(clause.end())) {
                    case '，' -> 1;
                    case '、' -> 2;
                    case '；' -> 3;
                    case '：' -> 4;
                    case '。' -> 5;
                    case '！' -> 6;
                    case '？' -> 7;
                    default -> 0;
                };
    }

    /** Sees the stretches of a part of a text. */
    void see(NormalizedText text, int start, int end, Stretches seen) {
        seen.see(text, start, end, stretches, STRETCH_BITS);
    }

    /** Adds the stretches of a clause: those inside, those that begin with the border before it, those that end with the other. */
    private void stretches(NormalizedText text, Stretches seen, Clause clause, FeatureSink row) {
        int start = clause.start();
        int end = clause.end();
        seen.addIn(start, end, row);
        int hash = StretchHash.step(0, StretchHash.BEGIN);
        row.add(bucket(hash));
        for (int at = start; at <= Math.min(end, start + LONGEST - 2); at++) {
            hash = StretchHash.step(hash, at == end ? StretchHash.END : StretchHash.seen(text.charAt(at)));
            row.add(bucket(hash));
        }
        for (int from = end; from >= Math.max(start, end - LONGEST + 1); from--) {
            row.add(bucket(StretchHash.step(hash(text, from, end, 0), StretchHash.END)));
        }
    }

    /** The first and the last characters of a neighbour. */
    @SuppressWarnings("EnumOrdinal")
    private void rims(NormalizedText text, Clause clause, Whose whose, FeatureSink row) {
        int middle = Math.min(clause.start() + RIM, clause.end());
        row.add(stretch(text, clause.start(), middle, 2 * whose.ordinal() + 1));
        row.add(stretch(text, Math.max(clause.start(), clause.end() - RIM), clause.end(), 2 * whose.ordinal() + 2));
    }

    @SuppressWarnings("EnumOrdinal")
    private void heading(NormalizedText text, Clause clause, FeatureSink row) {
        for (int at = Math.max(clause.start(), clause.end() - LONGEST_HEADING); at + 1 < clause.end(); at++) {
            row.add(stretch(text, at, at + 2, 2 * Whose.HEADING.ordinal() + 1));
        }
    }

    /** The bucket of a stretch that is seen in some other way than as part of the clause. */
    private int stretch(NormalizedText text, int from, int to, int way) {
        return bucket(hash(text, from, to, way << 24));
    }

    private static int hash(NormalizedText text, int from, int to, int first) {
        int hash = first;
        for (int at = from; at < to; at++) {
            hash = StretchHash.step(hash, StretchHash.seen(text.charAt(at)));
        }
        return hash;
    }

    private int bucket(int hash) {
        return stretches + StretchHash.bucket(hash, STRETCH_BITS);
    }
}
