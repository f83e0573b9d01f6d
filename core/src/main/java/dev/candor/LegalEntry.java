package dev.candor;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One line of a checklist taken from a law or rule: what it asks to be told, and whether the statement tells it. Says
 * nothing about what is lawful; have a lawyer confirm that it applies and is in force.
 *
 * @param profile the profile that it belongs to
 * @param instrument the law or rule
 * @param article where in it
 * @param asks what it asks to be told
 * @param details what a statement shows it by
 * @param presence the least of what they show
 * @param checked the day on which the text was last compared with the instrument
 */
public record LegalEntry(
        LegalProfile profile,
        Text instrument,
        String article,
        Text asks,
        List<Detail> details,
        Presence presence,
        LocalDate checked) {

    /** What stands beside every entry. */
    public static final Text NOTE = new Text("清单项，请律师确认", "checklist, have a lawyer confirm");

    /** Copies the details; throws {@link IllegalArgumentException} when there are none. */
    public LegalEntry {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(asks, "asks");
        details = List.copyOf(details);
        Objects.requireNonNull(presence, "presence");
        Objects.requireNonNull(checked, "checked");
        if (details.isEmpty()) {
            throw new IllegalArgumentException("an entry needs a disclosure or check that shows it: " + asks.en());
        }
    }
}
