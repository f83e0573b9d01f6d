package dev.candor.examples;

import dev.candor.Statement;
import java.util.List;
import java.util.Optional;

/** Reads statements from records. Thread-safe. */
interface RecordReader {

    /**
     * A statement of an archive.
     *
     * @param id its id; not necessarily the only one with it
     * @param statement the statement
     * @param unknownKeys keys that are not read, in their order
     */
    record Entry(Optional<String> id, Statement statement, List<String> unknownKeys) {

        /** Copies the keys. */
        public Entry {
            unknownKeys = List.copyOf(unknownKeys);
        }
    }

    /** The statement in this record; throws {@link BrokenRecordException} when there is none. */
    Entry read(RawRecord record) throws BrokenRecordException;

    /** A record is a text, and its file's name the id. */
    static RecordReader texts() {
        return record ->
                new Entry(record.file(), Statement.of(withoutMarkers(record.text(), record.file())), List.of());
    }

    /** The text as long as it was, without the markers, which are no part of the statement. */
    static String withoutMarkers(String text, Optional<String> id) throws BrokenRecordException {
        try {
            return Markers.of(text).hidden();
        } catch (InputException e) {
            throw new BrokenRecordException(BrokenRecordException.Reason.BAD_VALUE, id, e.text());
        }
    }
}
