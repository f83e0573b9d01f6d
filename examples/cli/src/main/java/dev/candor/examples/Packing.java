package dev.candor.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/** How an output file is packed. */
enum Packing {
    PLAIN {
        @Override
        OutputStream over(OutputStream out) {
            return out;
        }
    },
    /** Every stream becomes a gzip member of its own; members that follow one another are a gzip file. */
    GZIP {
        @Override
        OutputStream over(OutputStream out) throws IOException {
            return new GZIPOutputStream(out, BUFFER);
        }
    };

    private static final int BUFFER = 1 << 16;

    /** By the file's name: names that end with {@code .gz} mean gzip. */
    static Packing of(String name) {
        return name.endsWith(".gz") ? GZIP : PLAIN;
    }

    /** A stream that packs what is written to it; to be closed when that is all. */
    abstract OutputStream over(OutputStream out) throws IOException;
}
