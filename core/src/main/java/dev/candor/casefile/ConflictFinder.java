package dev.candor.casefile;

import java.util.List;

/** Finds differences about one kind of slot. Implementations are immutable and thread-safe. */
interface ConflictFinder {

    /**
     * Adds what is found.
     *
     * @param statements in the order of time
     * @param found where to add
     */
    void find(List<ReadStatement> statements, List<Conflict> found);
}
