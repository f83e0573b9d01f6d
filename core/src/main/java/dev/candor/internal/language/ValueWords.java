package dev.candor.internal.language;

import dev.candor.internal.data.PackedReader;
import dev.candor.internal.data.PackedWriter;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The words with which a language counts and dates, for comparing values that two texts tell. Immutable.
 *
 * @param any the unit that counts anything
 * @param counted what {@code any} may stand for
 * @param same by unit the one that it is compared as; currencies that are all called the same are one
 * @param money characters that ask for or end a sum of money
 * @param rough characters that end a value told roughly
 * @param onward characters that let something hold from a day on
 * @param day characters behind the bare number of a day
 */
public record ValueWords(
        String any,
        Set<String> counted,
        Map<String, String> same,
        String money,
        String rough,
        String onward,
        String day) {

    /** Copies the set and the map. */
    public ValueWords {
        counted = Set.copyOf(counted);
        same = Map.copyOf(same);
    }

    /** Reads what {@link #write} wrote. */
    static ValueWords read(PackedReader in) {
        String any = in.text();
        Set<String> counted = new TreeSet<>();
        for (int i = in.number(); i > 0; i--) {
            counted.add(in.text());
        }
        Map<String, String> same = new TreeMap<>();
        for (int i = in.number(); i > 0; i--) {
            same.put(in.text(), in.text());
        }
        return new ValueWords(any, counted, same, in.text(), in.text(), in.text(), in.text());
    }

    void write(PackedWriter out) {
        out.text(any);
        out.number(counted.size());
        new TreeSet<>(counted).forEach(out::text);
        out.number(same.size());
        new TreeMap<>(same).forEach((unit, comparedAs) -> {
            out.text(unit);
            out.text(comparedAs);
        });
        out.text(money);
        out.text(rough);
        out.text(onward);
        out.text(day);
    }

    /** The unit that a unit is compared as. */
    public String unit(String told) {
        return same.getOrDefault(told, told);
    }

    /** Whether two units, each as it is compared, count the same things. */
    public boolean isSame(String one, String other) {
        return one.equals(other)
                || (one.equals(any) && counted.contains(other))
                || (other.equals(any) && counted.contains(one));
    }

    /** Whether a character asks for or ends a sum of money. */
    public boolean isMoney(int character) {
        return money.indexOf(character) >= 0;
    }

    /** Whether a character ends a value that is told roughly. */
    public boolean isRough(int character) {
        return rough.indexOf(character) >= 0;
    }

    /** Whether a character lets something hold from a day on. */
    public boolean isOnward(int character) {
        return onward.indexOf(character) >= 0;
    }

    /** Whether a character stands behind the bare number of a day. */
    public boolean isDay(int character) {
        return day.indexOf(character) >= 0;
    }
}
