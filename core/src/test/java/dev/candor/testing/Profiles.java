package dev.candor.testing;

import dev.candor.ScoringProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Profiles that differ from the standard one in a few numbers. */
public final class Profiles {

    private static final Pattern DOT = Pattern.compile("\\.");

    private Profiles() {}

    /** The standard profile with other values, such as {@code "weakest: 0"} or {@code "severities.minor: 1"}. */
    public static ScoringProfile standardWith(String... changes) {
        String yaml = ScoringProfile.standard().yaml();
        for (String change : changes) {
            yaml = with(yaml, change.substring(0, change.indexOf(':')), change.substring(change.indexOf(':') + 1));
        }
        return read(yaml);
    }

    private static String with(String yaml, String key, String value) {
        List<String> path = List.of(DOT.split(key, 2));
        String before = path.size() == 1 ? "^" + key + ":" : "^" + path.get(0) + ": .*?\\b" + path.get(1) + ":";
        String end = path.size() == 1 ? "$" : "[,}]";
        var found = Pattern.compile("(?m)(" + before + ").*?(" + end + ")").matcher(yaml);
        if (!found.find()) {
            throw new IllegalArgumentException("the standard profile has no " + key);
        }
        return yaml.substring(0, found.end(1)) + value + yaml.substring(found.start(2));
    }

    private static ScoringProfile read(String yaml) {
        try {
            Path file = Files.createTempFile("profile", ".yaml");
            try {
                return ScoringProfile.read(Files.writeString(file, yaml));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
