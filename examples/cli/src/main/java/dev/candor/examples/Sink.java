package dev.candor.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Where a batch writes to. Failures name the place. Not thread-safe. */
interface Sink extends AutoCloseable {

    /** Writes all of it. */
    void write(ByteArrayOutputStream bytes);

    /** Takes away what a file holds. */
    default void empty() {
        // what went through a stream is gone
    }

    @Override
    void close();

    /** Forgets everything. */
    static Sink nowhere() {
        return of("", OutputStream.nullOutputStream());
    }

    /** Standard output, which stays open; it says when nobody reads it any more. */
    static Sink standardOutput(PrintStream out) {
        return of("-", new OutputStream() {
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

    /** A stream that was opened as this name, such as a pipe. */
    static Sink of(String name, OutputStream out) {
        return new Sink() {
            @Override
            public void write(ByteArrayOutputStream bytes) {
                try {
                    bytes.writeTo(out);
                } catch (IOException e) {
                    throw StatementFile.unwritable(name, e);
                }
            }

            @Override
            public void close() {
                try {
                    out.close();
                } catch (IOException e) {
                    throw StatementFile.unwritable(name, e);
                }
            }
        };
    }

    /** A regular file, of which one process at a time may have the use. */
    final class File implements Sink {

        private final String name;
        private final FileChannel channel;
        private final OutputStream out;

        /** Opens the file, which keeps what it holds; throws {@link InputException} when another process has it open. */
        File(String name, Path path) {
            this.name = name;
            try {
                channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock();
                if (lock == null) {
                    channel.close();
                    throw new InputException(name + "：另一个进程正在写", name + ": another process is writing it");
                }
                channel.position(channel.size());
                out = Channels.newOutputStream(channel);
            } catch (IOException e) {
                throw StatementFile.unwritable(name, e);
            }
        }

        @Override
        public void empty() {
            cutTo(0);
        }

        /** How many bytes it holds. */
        long length() {
            try {
                return channel.size();
            } catch (IOException e) {
                throw StatementFile.unwritable(name, e);
            }
        }

        /** Keeps so many bytes and goes on behind them. */
        void cutTo(long length) {
            try {
                channel.truncate(length);
                channel.position(length);
            } catch (IOException e) {
                throw StatementFile.unwritable(name, e);
            }
        }

        /** Returns when what was written would outlast the machine. */
        void secure() {
            try {
                channel.force(false);
            } catch (IOException e) {
                throw StatementFile.unwritable(name, e);
            }
        }

        @Override
        public void write(ByteArrayOutputStream bytes) {
            try {
                bytes.writeTo(out);
            } catch (IOException e) {
                throw StatementFile.unwritable(name, e);
            }
        }

        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException e) {
                throw StatementFile.unwritable(name, e);
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
