package dev.candor.internal.feature;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Reads and writes the numbers of models, many at once, in the byte order of {@link DataInput}. Stateless. */
public final class Blocks {

    private Blocks() {}

    /** Reads all but the first {@code from} numbers of an array. */
    public static void read(DataInput in, long[] numbers, int from) throws IOException {
        bytes(in, Long.BYTES * (numbers.length - from)).asLongBuffer().get(numbers, from, numbers.length - from);
    }

    /** Reads the numbers of an array. */
    public static void read(DataInput in, short[] numbers) throws IOException {
        bytes(in, Short.BYTES * numbers.length).asShortBuffer().get(numbers);
    }

    private static ByteBuffer bytes(DataInput in, int count) throws IOException {
        byte[] bytes = new byte[count];
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }

    /** Writes all but the first {@code from} numbers of an array. */
    public static void write(DataOutput out, long[] numbers, int from) throws IOException {
        for (int i = from; i < numbers.length; i++) {
            out.writeLong(numbers[i]);
        }
    }

    /** Writes the numbers of an array. */
    public static void write(DataOutput out, short[] numbers) throws IOException {
        for (short number : numbers) {
            out.writeShort(number);
        }
    }
}
