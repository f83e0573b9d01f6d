package dev.candor.internal.language;

import dev.candor.internal.text.Scripts;
import java.util.Locale;
import java.util.Map;

/** Tags texts with their language and, where it is Chinese, with the script. */
final class LanguageTags {

    private static final String CHINESE = "zh";
    private static final String SCRIPT = CHINESE + "-";
    /** The script that is written in a region, where Chinese is. */
    private static final Map<String, String> SCRIPT_OF_REGION =
            Map.of("TW", "Hant", "HK", "Hant", "MO", "Hant", "CN", "Hans", "SG", "Hans", "MY", "Hans");

    private LanguageTags() {}

    /** The tag of a text of this language; {@code given} is what its writer says. */
    static String tag(LanguageParts parts, Locale given, String text) {
        if (!parts.id().equals(CHINESE)) {
            return parts.id();
        }
        String script = given.getScript().isEmpty() ? SCRIPT_OF_REGION.get(given.getCountry()) : given.getScript();
        return SCRIPT.concat(script == null ? Scripts.chineseScriptOf(text, parts.folding()) : script);
    }
}
