package dev.candor;

import java.util.Objects;

/**
 * What made a report, so that it can be made again.
 *
 * @param candor the version of the library
 * @param ruleset language, version and content hash of the cards and lexicons
 * @param profile the id of the scoring profile
 */
public record Provenance(String candor, String ruleset, String profile) {

    /** Throws {@link NullPointerException} when a part is missing. */
    public Provenance {
        Objects.requireNonNull(candor, "candor");
        Objects.requireNonNull(ruleset, "ruleset");
        Objects.requireNonNull(profile, "profile");
    }
}
