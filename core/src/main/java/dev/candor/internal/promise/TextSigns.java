package dev.candor.internal.promise;

import java.util.ArrayList;
import java.util.List;

/** What is seen of the clauses of a text, each by itself: what it contributes to promises, and its signs. One thread. */
final class TextSigns {

    private final List<Part> parts = new ArrayList<>();
    private final SignRow signs = new SignRow();
    private final SignRow ends = new SignRow();

    /** Forgets all clauses. */
    void clear() {
        parts.clear();
        signs.clear();
        ends.clear();
    }

    /** Adds a clause whose signs the caller adds next, to {@link #signs}. */
    void begin(Part part) {
        if (!parts.isEmpty()) {
            ends.add(signs.size());
        }
        parts.add(part);
    }

    /** The signs of the last clause end where those of all do. */
    SignRow signs() {
        return signs;
    }

    /** What a clause contributes to promises. */
    Part part(int clause) {
        return parts.get(clause);
    }

    /** Where the signs of a clause begin. */
    int from(int clause) {
        return clause == 0 ? 0 : ends.get(clause - 1);
    }

    /** Where they end. */
    int to(int clause) {
        return clause == parts.size() - 1 ? signs.size() : ends.get(clause);
    }

    /** The clauses from one on, apart from the text; hits are counted from {@code hitFrom}. */
    TextSigns copy(int first, int hitFrom) {
        TextSigns copy = new TextSigns();
        for (int clause = first; clause < parts.size(); clause++) {
            copy.begin(part(clause).moved(-hitFrom));
            for (int i = from(clause); i < to(clause); i++) {
                copy.signs.add(signs.get(i));
            }
        }
        return copy;
    }

    /** Adds clauses that were kept apart; hits are counted from {@code hitFrom}. */
    void add(TextSigns kept, int hitFrom) {
        for (int clause = 0; clause < kept.parts.size(); clause++) {
            begin(kept.part(clause).moved(hitFrom));
            for (int i = kept.from(clause); i < kept.to(clause); i++) {
                signs.add(kept.signs.get(i));
            }
        }
    }
}
