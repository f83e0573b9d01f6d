package dev.candor;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Something that files, JSON and the command line know by a name of its own. */
public interface Named {

    /** The name; no other of its kind has it. */
    String id();

    /**
     * The constant with a name.
     *
     * @param values the constants to choose from
     * @param noun what one of them is, for the message
     * @throws IllegalArgumentException naming the names that are allowed
     */
    static <T extends Named> T of(T[] values, String noun, String id) {
        for (T value : values) {
            if (value.id().equals(id)) {
                return value;
            }
        }
        throw new IllegalArgumentException("unknown " + noun + " '" + id + "'; allowed: "
                + Arrays.stream(values).map(Named::id).collect(Collectors.joining(", ")));
    }
}
