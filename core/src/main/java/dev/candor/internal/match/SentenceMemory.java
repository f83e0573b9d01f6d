package dev.candor.internal.match;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about the sentences of a draft, by their sets of groups: a sentence that is taken over from the time
 * before has the very same set. Holds little more than what belongs to the text that was read last. One thread.
 *
 * @param <V> what was found out
 */
public final class SentenceMemory<V> {

    /** So many sentences more than twice those of the text are kept. */
    private static final int SLACK = 64;

    private Map<GroupSet, V> known = new HashMap<>();
    /** What was known before, while it is sorted out; else empty. */
    private Map<GroupSet, V> older = Map.of();

    private int asked;

    /** Begins another text. */
    public void begin() {
        older = Map.of();
        if (known.size() > 2 * asked + SLACK) {
            older = known;
            known = new HashMap<>();
        }
        asked = 0;
    }

    /** What is known of a sentence, or null. */
    public @Nullable V get(GroupSet groups) {
        asked++;
        V value = known.get(groups);
        if (value == null && !older.isEmpty()) {
            value = older.get(groups);
            if (value != null) {
                known.put(groups, value);
            }
        }
        return value;
    }

    /** Remembers what was found out about a sentence. */
    public void put(GroupSet groups, V value) {
        known.put(groups, value);
    }
}
