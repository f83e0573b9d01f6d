package dev.candor.zh.facts;

import dev.candor.internal.clause.FoundFact;
import dev.candor.internal.text.KeptLines;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a draft with what was found in them the last time. A line is taken over when its characters are the same,
 * the text has said the same before it, and what it asked of the rest of the text has the same answers. One thread.
 */
final class DraftLines {

    /** The line ends on either side count as part of a line. */
    private static final int RIM = 1;

    private final KeptLines<Line> lines = new KeptLines<>(Line::start);
    private int today;
    /** The names that are looked for in the lines, and whether they are those of this text. */
    private List<Mentions.Name> names = List.of();

    private boolean named;

    /** Begins the next reading of the draft. */
    void begin(Reading reading) {
        if (today != reading.today()) {
            lines.forget();
        }
        today = reading.today();
        lines.begin(reading.text());
        named = false;
    }

    /** The names that are looked for in this text: the very list of the text before when it has the same, told once for all lines. */
    private List<Mentions.Name> names(List<Mentions.Name> wanted) {
        if (!named) {
            names = wanted.equals(names) ? names : wanted;
            named = true;
        }
        return names;
    }

    /** The open line, as {@code reader} found it before or finds it now. */
    TextLine line(Reading open, Consumer<Reading> reader) {
        Reading.Said said = open.said(open.start());
        Line line = lines.at(open.start(), open.end(), RIM);
        if (line == null || line.length() != open.end() - open.start() || !line.isOf(open, said)) {
            reader.accept(open);
            line = new Line(open, said);
        } else {
            line.addTo(open);
        }
        lines.keep(line);
        return line;
    }

    /** A line with what was found in it. */
    private final class Line extends TextLine {

        /** What was found, as long as the answers are the same; places count from where the line stood then. */
        private record Found<T>(List<T> found, List<Reading.Asked> asked, int at) {

            boolean stands(Reading open) {
                for (int i = 0; i < asked.size(); i++) {
                    if (!open.agrees(asked.get(i))) {
                        return false;
                    }
                }
                return true;
            }
        }

        private final Reading.Said before;
        private final Reading.Said after;
        private final Found<FoundFact> facts;
        private @Nullable Found<String> bodies;
        private @Nullable Found<String> people;
        private List<Mentions.Name> lookedFor = List.of();
        private @Nullable Found<FoundFact> mentions;

        /** The open line, which has just been read. */
        Line(Reading open, Reading.Said said) {
            super(open);
            before = said;
            after = open.said(open.end());
            facts = new Found<>(open.facts().ofLine(), open.asked(), open.start());
        }

        /** Whether the open line, which has the same characters, would be read in the same way. */
        boolean isOf(Reading open, Reading.Said said) {
            return said.equals(before) && facts.stands(open);
        }

        /** Reads the open line as it was read before. */
        void addTo(Reading open) {
            moveTo(open.start());
            open.facts().addAll(facts.found(), start() - facts.at());
            open.say(after, open.end());
        }

        @Override
        void addBodies(Reading text, List<String> added, BiConsumer<Reading, List<String>> reader) {
            bodies = found(text, bodies, reader);
            added.addAll(bodies.found());
        }

        @Override
        void addPeople(Reading text, List<String> added, BiConsumer<Reading, List<String>> reader) {
            people = found(text, people, reader);
            added.addAll(people.found());
        }

        private Found<String> found(
                Reading text, @Nullable Found<String> known, BiConsumer<Reading, List<String>> reader) {
            text.open(start(), start() + length());
            return known != null && known.stands(text) ? known : found(text, reader);
        }

        /** What is found in the line, which has just been opened. */
        private <T> Found<T> found(Reading text, BiConsumer<Reading, List<T>> reader) {
            List<T> found = new ArrayList<>();
            reader.accept(text, found);
            return new Found<>(List.copyOf(found), text.asked(), start());
        }

        @Override
        void addMentions(
                Reading text,
                List<Mentions.Name> wanted,
                List<FoundFact> added,
                BiConsumer<Reading, List<FoundFact>> reader) {
            List<Mentions.Name> all = names(wanted);
            Found<FoundFact> known = all.equals(lookedFor) ? mentions : null;
            if (known == null) {
                text.open(start(), start() + length());
                known = found(text, reader);
                lookedFor = all;
                mentions = known;
            }
            for (FoundFact fact : known.found()) {
                added.add(start() == known.at() ? fact : fact.moved(start() - known.at()));
            }
        }
    }
}
