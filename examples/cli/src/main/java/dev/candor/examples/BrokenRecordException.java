package dev.candor.examples;

import dev.candor.Text;
import java.util.Optional;

/** A record of an archive that is no statement. */
final class BrokenRecordException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong with a record. */
    enum Reason {
        MISSING_TEXT("missing-text"),
        BROKEN_JSON("broken-json"),
        BROKEN_CSV("broken-csv"),
        TOO_LARGE("too-large"),
        UNDECODABLE("undecodable"),
        BAD_VALUE("bad-value");

        private final String id;

        Reason(String id) {
            this.id = id;
        }

        /** The name used in JSON. */
        String id() {
            return id;
        }
    }

    private final Reason reason;
    private final transient Optional<String> id;
    private final transient Text text;

    BrokenRecordException(Reason reason, Optional<String> id, Text text) {
        super(text.en());
        this.reason = reason;
        this.id = id;
        this.text = text;
    }

    Reason reason() {
        return reason;
    }

    /** The id of the record, where it could be read. */
    Optional<String> id() {
        return id;
    }

    Text text() {
        return text;
    }
}
