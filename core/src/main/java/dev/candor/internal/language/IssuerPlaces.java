package dev.candor.internal.language;

import dev.candor.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;

/** Finds where the names of who speaks stand. */
final class IssuerPlaces {

    /** So many names are looked for. */
    private static final int AT_MOST = 8;

    /**
     * A place where a name stands.
     *
     * @param start the first normalised character
     * @param end one past the last
     */
    record Name(int start, int end) {}

    private IssuerPlaces() {}

    /** The places of the first names, by name, then by position. */
    static List<Name> of(NormalizedText text, List<String> names) {
        List<Name> places = new ArrayList<>();
        for (String name : names.subList(0, Math.min(AT_MOST, names.size()))) {
            for (int at = text.indexOf(name, 0); at >= 0; at = text.indexOf(name, at + name.length())) {
                places.add(new Name(at, at + name.length()));
            }
        }
        return places;
    }
}
