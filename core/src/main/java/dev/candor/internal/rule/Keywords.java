package dev.candor.internal.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words that stand for constants in cards: their names in small letters. */
final class Keywords {

    private Keywords() {}

    /** The constant for which a word stands; null when it is none. */
    static <E extends Enum<E>> @Nullable E constant(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().length() == word.length() && of(constant).equals(word)) {
                return constant;
            }
        }
        return null;
    }

    /** All words for constants of a type, for messages. */
    static <E extends Enum<E>> String list(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Keywords::of).collect(Collectors.joining(", "));
    }

    /** The word for a constant. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
