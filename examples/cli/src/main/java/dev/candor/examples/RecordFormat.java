package dev.candor.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** How the records of a batch are written. Thread-safe. */
interface RecordFormat {

    /** Writes what stands before the first record. */
    void writeHeader(OutputStream out) throws IOException;

    /** Writes a record. */
    void write(ArchiveResult result, OutputStream out) throws IOException;

    /** The full report as JSON. */
    static RecordFormat reports(Locale ui) {
        JsonReport json = new JsonReport(ui);
        return new RecordFormat() {
            @Override
            public void writeHeader(OutputStream out) {
                // records of JSON Lines need none
            }

            @Override
            public void write(ArchiveResult result, OutputStream out) {
                JsonLines.write(json.record(result), out);
            }
        };
    }
}
