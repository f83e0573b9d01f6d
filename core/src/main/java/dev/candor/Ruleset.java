package dev.candor;

import java.util.Objects;

/**
 * Which cards and lexicons judged.
 *
 * @param language the BCP 47 language
 * @param version the semantic version; a patch never moves a score
 * @param hash the first hexadecimal digits of a digest over cards and lexicons
 */
public record Ruleset(String language, String version, String hash) {

    /** Throws {@link NullPointerException} when a part is missing. */
    public Ruleset {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(hash, "hash");
    }

    /** Such as {@code zh-0.1.0+ab12cd34}. */
    @Override
    public String toString() {
        return language + "-" + version + "+" + hash;
    }
}
