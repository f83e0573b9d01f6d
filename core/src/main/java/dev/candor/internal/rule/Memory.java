package dev.candor.internal.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** What has been asked of one text before, so that no whole text is searched twice for the same. One thread, one text. */
public final class Memory {

    private final Map<Long, Boolean> answers = new HashMap<>();

    /** The answer for the whole text. */
    public boolean statement(int condition, BooleanSupplier search) {
        return paragraph(condition, -1, search);
    }

    /** The answer for one paragraph. */
    public boolean paragraph(int condition, int paragraph, BooleanSupplier search) {
        return answers.computeIfAbsent(
                ((long) condition << 32) | (paragraph & 0xFFFFFFFFL), key -> search.getAsBoolean());
    }
}
