package dev.candor.internal.data;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes numbers and texts so that {@link PackedReader} has them back at once. Not thread-safe. */
public final class PackedWriter {

    private int[] numbers = new int[1 << 10];
    private int count;
    private final StringBuilder characters = new StringBuilder();

    /** Adds a number. */
    public void number(int number) {
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, count * 2);
        }
        numbers[count++] = number;
    }

    /** Adds yes or no. */
    public void flag(boolean flag) {
        number(flag ? 1 : 0);
    }

    /** Adds a decimal. */
    public void decimal(double decimal) {
        long bits = Double.doubleToLongBits(decimal);
        number((int) (bits >>> Integer.SIZE));
        number((int) bits);
    }

    /** Adds a text. */
    public void text(String text) {
        number(text.length());
        characters.append(text);
    }

    /** Adds numbers. */
    public void numbers(int[] values) {
        number(values.length);
        for (int value : values) {
            number(value);
        }
    }

    /** Adds characters. */
    public void characters(char[] values) {
        number(values.length);
        characters.append(values);
    }

    /** Writes everything added to a file. */
    public void writeTo(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            writeTo(out);
        }
    }

    /** Writes everything added; does not close the stream. */
    public void writeTo(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(count);
        for (int i = 0; i < count; i++) {
            data.writeInt(numbers[i]);
        }
        data.writeInt(characters.length());
        data.writeChars(characters.toString());
        data.flush();
    }
}
