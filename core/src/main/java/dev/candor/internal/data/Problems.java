package dev.candor.internal.data;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with data files, so that all of it is told at once. Not thread-safe. */
public final class Problems {

    private final List<String> lines = new ArrayList<>();

    /** Adds a problem at a place. */
    public void add(DataNode at, String message) {
        lines.add(at.place() + ": " + message);
    }

    /** Adds a problem of a whole file. */
    public void add(String file, String message) {
        lines.add(file + ": " + message);
    }

    /** Adds the problems of a file that could not be read at all. */
    public void addAll(DataException unreadable) {
        lines.addAll(unreadable.problems());
    }

    /** Throws {@link DataException} with every problem, when there is one. */
    public void throwIfAny() {
        if (!lines.isEmpty()) {
            throw new DataException(lines);
        }
    }
}
