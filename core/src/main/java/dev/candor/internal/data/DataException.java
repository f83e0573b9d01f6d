package dev.candor.internal.data;

import java.util.List;

/** Data files that cannot be used; the message lists every problem with file and line. */
public final class DataException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /** One line a problem. */
    public DataException(List<String> problems) {
        super(problems.size() + (problems.size() == 1 ? " problem:" : " problems:") + "\n  "
                + String.join("\n  ", problems));
        this.problems = List.copyOf(problems);
    }

    /** The problems, in the order of files and lines. */
    public List<String> problems() {
        return problems;
    }
}
