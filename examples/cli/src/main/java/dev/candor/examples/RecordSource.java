package dev.candor.examples;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;

/** Yields the records of an archive in their order. Not thread-safe. */
interface RecordSource extends AutoCloseable {

    /** The next record, or nothing at the end. */
    Optional<RawRecord> next() throws IOException;

    /** How much has been read up to the end of the record that came last. */
    Mark mark();

    /** Which share of the archive has been read, from 0 to 1, where its size is known. */
    OptionalDouble share() throws IOException;

    @Override
    void close() throws IOException;
}
