package dev.candor.casefile;

import java.util.List;
import java.util.Objects;

/**
 * A value that changed and was owned up to: the later statement says that the earlier one was wrong.
 *
 * @param slot what changed
 * @param places the earlier words and the later ones
 */
public record Correction(Slot slot, List<Place> places) {

    /** Copies the places. */
    public Correction {
        Objects.requireNonNull(slot, "slot");
        places = List.copyOf(places);
    }
}
