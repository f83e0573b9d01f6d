package dev.candor.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Where a batch writes to; what goes wrong there is an {@link InputException} that names it. Not thread-safe. */
class Sink implements AutoCloseable {

    private final String name;
    private final OutputStream out;

    private Sink(String name, OutputStream out) {
        this.name = name;
        this.out = out;
    }

    /** Something that may fail. */
    interface Action<T> {

        /** Does it. */
        T run() throws IOException;
    }

    /** Forgets everything. */
    static Sink nowhere() {
        return new Sink("", OutputStream.nullOutputStream());
    }

    /** A stream that was opened as this name, such as a pipe. */
    static Sink of(String name, OutputStream out) {
        return new Sink(name, out);
    }

    /** Standard output, which stays open; it says when nobody reads it any more. */
    static Sink standardOutput(PrintStream out) {
        return new Sink("-", new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
                if (out.checkError()) {
                    throw new IOException("standard output is closed");
                }
            }
        });
    }

    /** Writes all of it. */
    final void write(ByteArrayOutputStream bytes) {
        attempt(name, () -> {
            bytes.writeTo(out);
            return bytes;
        });
    }

    /** Takes away what a file holds; what went through a stream is gone. */
    void empty() {}

    @Override
    public void close() {
        attempt(name, () -> {
            out.close();
            return out;
        });
    }

    @Override
    public String toString() {
        return name;
    }

    private static <T> T attempt(String name, Action<T> action) {
        try {
            return action.run();
        } catch (IOException e) {
            throw StatementFile.unwritable(name, e);
        }
    }

    /** A regular file, of which one process at a time may have the use. */
    static final class File extends Sink {

        private final FileChannel channel;

        private File(String name, FileChannel channel) {
            super(name, Channels.newOutputStream(channel));
            this.channel = channel;
        }

        /** Opens a file, which keeps what it holds; throws {@link InputException} when another process has it open. */
        static File open(String name, Path path) {
            return attempt(name, () -> {
                FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                if (channel.tryLock() == null) {
                    channel.close();
                    throw new InputException(name + "：另一个进程正在写", name + ": another process is writing it");
                }
                return new File(name, channel);
            });
        }

        /** How many bytes it holds. */
        long length() {
            return attempt(toString(), channel::size);
        }

        /** Keeps so many bytes and goes on behind them. */
        void cutTo(long length) {
            attempt(toString(), () -> channel.truncate(length).position(length));
        }

        /** Returns when what was written would outlast the machine. */
        void secure() {
            attempt(toString(), () -> {
                channel.force(false);
                return channel;
            });
        }

        @Override
        void empty() {
            cutTo(0);
        }
    }
}
