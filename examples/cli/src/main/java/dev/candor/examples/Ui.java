package dev.candor.examples;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The languages in which the program speaks. {@code --ui} decides both; without it reports are in Chinese, as the
 * statements are, and help and errors follow the locale.
 *
 * @param reports the language of reports
 * @param messages the language of help, warnings and errors
 */
record Ui(Locale reports, Locale messages) {

    static final String OPTION = "--ui";

    /** Reads the choice ahead of the parser, because the parser's own help and errors depend on it. */
    static Ui choose(List<String> arguments, Map<String, String> environment) {
        Locale byLocale = ofEnvironment(environment);
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(OPTION + "=")) {
                return given(argument.substring(OPTION.length() + 1), byLocale);
            }
            if (argument.equals(OPTION) && i + 1 < arguments.size()) {
                return given(arguments.get(i + 1), byLocale);
            }
        }
        return new Ui(Locale.CHINESE, byLocale);
    }

    private static Ui given(String value, Locale byLocale) {
        return switch (value) {
            case "zh" -> new Ui(Locale.CHINESE, Locale.CHINESE);
            case "en" -> new Ui(Locale.ENGLISH, Locale.ENGLISH);
            default -> new Ui(Locale.CHINESE, byLocale);
        };
    }

    /** English where the locale names English; Chinese otherwise, also in the locales C and POSIX. */
    private static Locale ofEnvironment(Map<String, String> environment) {
        String locale = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        return locale.startsWith("en") ? Locale.ENGLISH : Locale.CHINESE;
    }
}
