package dev.candor.examples;

import dev.candor.Outcome;
import java.util.Optional;

/** What a record of an archive came to. */
sealed interface ArchiveResult {

    /** The line of the archive on which the record starts; in a folder the place of the file. */
    long line();

    /** The id of the record, where there is one. */
    Optional<String> id();

    /** The record held a statement. */
    record Judged(long line, Optional<String> id, Outcome outcome) implements ArchiveResult {}

    /** The record held none; tells why. */
    record Broken(long line, BrokenRecordException why) implements ArchiveResult {

        @Override
        public Optional<String> id() {
            return why.id();
        }
    }
}
