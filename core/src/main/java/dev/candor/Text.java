package dev.candor;

import java.util.Locale;
import java.util.Objects;

/**
 * A text of the interface in both of its languages; the writer of a report picks one.
 *
 * @param zh Simplified Chinese
 * @param en English
 */
public record Text(String zh, String en) {

    /** Throws {@link NullPointerException} when a language is missing. */
    public Text {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    /** The Chinese wording for any Chinese locale, the English one otherwise. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? zh : en;
    }
}
