package dev.candor.internal.match;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about the sentences of a draft, by their sets of groups: a sentence that is taken over from the time
 * before has the very same set. Holds what belongs to the text that was read last and nothing else. One thread.
 *
 * @param <V> what was found out
 */
public final class SentenceMemory<V> {

    private Map<GroupSet, V> before = new HashMap<>();
    private Map<GroupSet, V> now = new HashMap<>();

    /** Begins another text. */
    public void begin() {
        before = now;
        now = new HashMap<>();
    }

    /** What is known of a sentence, or null. */
    public @Nullable V get(GroupSet groups) {
        V known = now.get(groups);
        if (known == null) {
            known = before.get(groups);
            if (known != null) {
                now.put(groups, known);
            }
        }
        return known;
    }

    /** Remembers what was found out about a sentence. */
    public void put(GroupSet groups, V value) {
        now.put(groups, value);
    }
}
