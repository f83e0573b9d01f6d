package dev.candor.zh.facts;

import dev.candor.internal.clause.FoundFact;
import java.util.List;
import java.util.function.BiConsumer;

/** A line of a text in which facts have been found, and what is looked for in it afterwards. One thread. */
class TextLine {

    private int start;
    private int end;

    /** The line that is open in a reading. */
    TextLine(Reading open) {
        this.start = open.start();
        this.end = open.end();
    }

    int start() {
        return start;
    }

    int length() {
        return end - start;
    }

    /** The line stands elsewhere now. */
    void moveTo(int newStart) {
        end = newStart + length();
        start = newStart;
    }

    /** Adds the names of bodies that {@code reader} finds in the line. */
    void addBodies(Reading text, List<String> bodies, BiConsumer<Reading, List<String>> reader) {
        text.open(start, end);
        reader.accept(text, bodies);
    }

    /** Adds the names of people that {@code reader} finds in the line. */
    void addPeople(Reading text, List<String> people, BiConsumer<Reading, List<String>> reader) {
        text.open(start, end);
        reader.accept(text, people);
    }

    /** Adds the mentions of names that {@code reader} finds in the line. */
    void addMentions(
            Reading text,
            List<Mentions.Name> names,
            List<FoundFact> mentions,
            BiConsumer<Reading, List<FoundFact>> reader) {
        text.open(start, end);
        reader.accept(text, mentions);
    }
}
