package dev.candor.internal.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Reads what {@link PackedWriter} wrote, in the same order. Not thread-safe. */
public final class PackedReader {

    private final int[] numbers;
    private final char[] characters;
    private int nextNumber;
    private int nextCharacter;

    /** Reads everything; does not close the stream. */
    public PackedReader(InputStream in) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
        numbers = new int[bytes.getInt()];
        bytes.asIntBuffer().get(numbers);
        bytes.position(bytes.position() + 4 * numbers.length);
        characters = new char[bytes.getInt()];
        bytes.asCharBuffer().get(characters);
    }

    /** The next number. */
    public int number() {
        return numbers[nextNumber++];
    }

    /** The next yes or no. */
    public boolean flag() {
        return number() != 0;
    }

    /** The next decimal. */
    public double decimal() {
        long high = number();
        return Double.longBitsToDouble(high << Integer.SIZE | (number() & 0xFFFFFFFFL));
    }

    /** The next text. */
    public String text() {
        int length = number();
        nextCharacter += length;
        return new String(characters, nextCharacter - length, length);
    }

    /** The next numbers. */
    public int[] numbers() {
        int length = number();
        nextNumber += length;
        return Arrays.copyOfRange(numbers, nextNumber - length, nextNumber);
    }

    /** The next characters. */
    public char[] characters() {
        int length = number();
        nextCharacter += length;
        return Arrays.copyOfRange(characters, nextCharacter - length, nextCharacter);
    }
}
