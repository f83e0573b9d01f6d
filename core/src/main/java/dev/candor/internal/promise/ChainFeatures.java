package dev.candor.internal.promise;

import dev.candor.Voice;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.feature.FeatureIndex;
import dev.candor.internal.feature.FeatureKey;
import dev.candor.internal.match.Lexicon;
import dev.candor.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * What the cutting of promises goes by: of each clause its signs and its stretches of one to three characters, the signs of
 * the two clauses on either side, the heading above it, where it stands and by which marks. Immutable and thread-safe.
 */
public final class ChainFeatures {

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

    /** In which way stretches of other clauses are seen. */
    private enum Way {
        BEGINS_BEFORE,
        ENDS_BEFORE,
        BEGINS_AFTER,
        ENDS_AFTER,
        HEADING
    }

    /** The characters at either end of a neighbour that are looked at. */
    private static final int RIM = 2;
    /** The last characters of a heading that are looked at. */
    private static final int LONGEST_HEADING = 12;

    private static final int MARK_COUNT = 8;
    private static final int FIFTHS = 5;
    private static final int LONGEST_SENTENCE = 8;

    private final PromiseGrammar grammar;
    private final FeatureIndex features;
    private final ClauseFeatures signs;
    /** By whose it is, then by sign. */
    private final int[][] signsOf = new int[Whose.values().length][];

    private final int[] kinds;
    private final int[] voices;
    private final int[] places;
    private final int[] fifths;
    private final int[] lengths;
    /** By mark, behind the clause itself, before it, before its sentence. */
    private final int[] marks;

    private final int[] marksBefore;
    private final int[] marksBeforeTheSentence;

    /** The features of texts that are read with this lexicon, at these places. */
    @SuppressWarnings("EnumOrdinal")
    public ChainFeatures(Lexicon lexicon, FeatureIndex features) {
        this.grammar = new PromiseGrammar(lexicon);
        this.features = features;
        this.signs = new ClauseFeatures(lexicon);
        for (Whose whose : Whose.values()) {
            int[] of = new int[signs.names().size()];
            for (int sign = 0; sign < of.length; sign++) {
                of[sign] =
                        counts(sign, whose) ? place(whose + " " + signs.names().get(sign)) : FeatureIndex.UNKNOWN;
            }
            signsOf[whose.ordinal()] = of;
        }
        this.kinds = places("kind ", Sentence.Kind.values());
        this.voices = places("voice ", Voice.values());
        this.places = places("place ", Place.values());
        this.fifths = places("fifth ", FIFTHS);
        this.lengths = places("clauses ", LONGEST_SENTENCE + 1);
        this.marks = places("mark ", MARK_COUNT);
        this.marksBefore = places("mark before ", MARK_COUNT);
        this.marksBeforeTheSentence = places("mark before the sentence ", MARK_COUNT);
    }

    private int place(String name) {
        return features.place(FeatureKey.name(name));
    }

    private int[] places(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .mapToInt(constant -> place(prefix + constant.name()))
                .toArray();
    }

    private int[] places(String prefix, int count) {
        int[] of = new int[count];
        for (int i = 0; i < count; i++) {
            of[i] = place(prefix + i);
        }
        return of;
    }

    /** Whether a sign counts: of clauses two away groups do not. */
    private boolean counts(int sign, Whose whose) {
        return !signs.isGroup(sign) || (whose != Whose.SECOND_BEFORE && whose != Whose.SECOND_AFTER);
    }

    /** The features that are signs of another clause than the one that has them. */
    public BitSet ofOthers() {
        BitSet others = new BitSet();
        for (Whose whose : EnumSet.complementOf(EnumSet.of(Whose.OWN))) {
            for (int feature : signsOf(whose)) {
                if (feature != FeatureIndex.UNKNOWN) {
                    others.set(feature);
                }
            }
        }
        return others;
    }

    /** By sign the features that the signs of some clause are. */
    @SuppressWarnings("EnumOrdinal")
    int[] signsOf(Whose whose) {
        return signsOf[whose.ordinal()];
    }

    /** The groups by which clauses are read. */
    PromiseGrammar grammar() {
        return grammar;
    }

    /** What is seen of a clause by itself. */
    ClauseFeatures signs() {
        return signs;
    }

    /** The known features of every clause of a text. */
    public List<int[]> rows(Reading reading) {
        List<int[]> seen = new ArrayList<>();
        PartReader parts = new PartReader(reading, grammar, OwnDay.of(reading), new Room());
        ClauseRow found = new ClauseRow();
        for (Sentence sentence : reading.sentences()) {
            for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
                Clause clause = reading.clauses().get(c);
                found.begin(signs.names().size());
                signs.readings(reading.hits(), clause, parts.read(sentence, c), parts.facts(c), found);
                signs.groups(reading.hits(), clause, found);
                seen.add(found.sorted());
            }
        }
        List<int[]> rows = new ArrayList<>();
        int[] headings = Headings.above(reading, new Room());
        for (int number = 0; number < reading.sentences().size(); number++) {
            Sentence sentence = reading.sentences().get(number);
            for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
                IntStream.Builder row = IntStream.builder();
                of(reading, seen, c, number, headings[c], row);
                rows.add(row.build()
                        .filter(feature -> feature != FeatureIndex.UNKNOWN)
                        .toArray());
            }
        }
        return rows;
    }

    /**
     * Adds the features of a clause.
     *
     * @param seen by clause its signs
     * @param index its number
     * @param number the number of the sentence that it stands in
     * @param heading the clause that it stands under, or -1
     */
    private void of(Reading reading, List<int[]> seen, int index, int number, int heading, IntConsumer row) {
        Sentence sentence = reading.sentences().get(number);
        add(seen.get(index), Whose.OWN, row);
        own(reading, sentence, index, row);
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
    void own(Reading reading, Sentence sentence, int index, IntConsumer row) {
        Clause clause = reading.clauses().get(index);
        stretches(reading.text(), clause, row);
        row.accept(marks[mark(reading.text(), clause)]);
        row.accept(kinds[sentence.kind().ordinal()]);
        row.accept(voices[reading.voice().ordinal()]);
        row.accept(lengths[Math.min(LONGEST_SENTENCE, sentence.clauseTo() - sentence.clauseFrom())]);
        if (index == sentence.clauseFrom()) {
            add(Place.FIRST_OF_SENTENCE, row);
            if (reading.isItem(sentence)) {
                add(Place.BEGINS_ITEM, row);
            }
        }
        if (index == sentence.clauseTo() - 1) {
            add(Place.LAST_OF_SENTENCE, row);
        }
    }

    /** Adds where a clause stands in the text. */
    void place(Reading reading, int number, int index, IntConsumer row) {
        Sentence sentence = reading.sentences().get(number);
        row.accept(fifths[(int) ((long) FIFTHS * index / reading.clauses().size())]);
        if (index == sentence.clauseFrom()
                && (number == 0 || reading.sentences().get(number - 1).paragraph() != sentence.paragraph())) {
            add(Place.BEGINS_LINE, row);
        }
    }

    /** Adds what a clause shows to one that it stands beside or above, but for its signs. */
    void beside(NormalizedText text, Clause clause, Whose whose, IntConsumer row) {
        switch (whose) {
            case BEFORE -> {
                rims(text, clause, Way.BEGINS_BEFORE, Way.ENDS_BEFORE, row);
                row.accept(marksBefore[mark(text, clause)]);
            }
            case BEFORE_THE_SENTENCE -> {
                rims(text, clause, Way.BEGINS_BEFORE, Way.ENDS_BEFORE, row);
                row.accept(marksBeforeTheSentence[mark(text, clause)]);
            }
            case AFTER, AFTER_THE_SENTENCE -> rims(text, clause, Way.BEGINS_AFTER, Way.ENDS_AFTER, row);
            case HEADING -> heading(text, clause, row);
            default -> {}
        }
    }

    @SuppressWarnings("EnumOrdinal")
    private void add(Place place, IntConsumer row) {
        row.accept(places[place.ordinal()]);
    }

    /** Adds the signs of a clause. */
    private void add(int[] seen, Whose whose, IntConsumer row) {
        int[] of = signsOf(whose);
        for (int sign : seen) {
            row.accept(of[sign]);
        }
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

    /** Adds the stretches of a clause, the borders on either side among them. */
    private void stretches(NormalizedText text, Clause clause, IntConsumer row) {
        char third = 0;
        char second = FeatureKey.END;
        for (int at = clause.end() - 1; at >= clause.start(); at--) {
            char first = FeatureKey.seen(text.charAt(at));
            row.accept(features.place(FeatureKey.stretch(0, 0, first)));
            addLonger(first, second, third, row);
            third = second;
            second = first;
        }
        addLonger(FeatureKey.BEGIN, second, third, row);
    }

    /** Adds a stretch of two characters and one of three; {@code third} is 0 when there is none. */
    private void addLonger(char first, char second, char third, IntConsumer row) {
        long two = FeatureKey.stretch(FeatureKey.stretch(0, 0, first), 1, second);
        row.accept(features.place(two));
        if (third != 0) {
            row.accept(features.place(FeatureKey.stretch(two, 2, third)));
        }
    }

    /** The first and the last characters of a neighbour. */
    private void rims(NormalizedText text, Clause clause, Way first, Way last, IntConsumer row) {
        int middle = Math.min(clause.start() + RIM, clause.end());
        row.accept(stretch(text, clause.start(), middle, first));
        row.accept(stretch(text, Math.max(clause.start(), clause.end() - RIM), clause.end(), last));
    }

    private void heading(NormalizedText text, Clause clause, IntConsumer row) {
        for (int at = Math.max(clause.start(), clause.end() - LONGEST_HEADING); at + 1 < clause.end(); at++) {
            row.accept(stretch(text, at, at + 2, Way.HEADING));
        }
    }

    /** The feature of a stretch that is seen in some other way than as part of the clause. */
    @SuppressWarnings("EnumOrdinal")
    private int stretch(NormalizedText text, int from, int to, Way way) {
        return features.place(key(text, from, to, FeatureKey.way(1 + way.ordinal())));
    }

    private static long key(NormalizedText text, int from, int to, long first) {
        long key = first;
        for (int at = from; at < to; at++) {
            key = FeatureKey.stretch(key, at - from, FeatureKey.seen(text.charAt(at)));
        }
        return key;
    }
}
