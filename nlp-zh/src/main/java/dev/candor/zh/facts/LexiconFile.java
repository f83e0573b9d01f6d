package dev.candor.zh.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The word lists of one resource of this package. A section starts with {@code [name]}; below it stand entries between
 * blanks, each {@code word}, {@code word=value} or either of them with {@code !veto,veto}: what must not follow the word.
 * Lines that start with {@code #} are comments. Belongs to one thread; the words may be shared.
 */
final class LexiconFile {

    private final String name;
    private final Map<String, List<String>> sections;
    /** By the names of sections their words, so that those who ask for the same share them. */
    private final Map<List<String>, Words> words = new HashMap<>();

    private LexiconFile(String name, Map<String, List<String>> sections) {
        this.name = name;
        this.sections = sections;
    }

    /** Reads a resource that lies beside this class. */
    static LexiconFile read(String name) {
        try (InputStream in = LexiconFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the lexicon " + name + " is missing from the jar of candor-nlp-zh");
            }
            return new LexiconFile(name, parse(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of the named sections together. */
    Words words(String... names) {
        return words.computeIfAbsent(List.of(names), this::read);
    }

    private Words read(List<String> names) {
        List<String> entries = new ArrayList<>();
        for (String section : names) {
            List<String> found = sections.get(section);
            if (found == null) {
                throw new IllegalStateException(
                        "the lexicon " + name + " has no section [" + section + "], only " + sections.keySet());
            }
            entries.addAll(found);
        }
        return new Words(entries);
    }

    private static Map<String, List<String>> parse(InputStream in) throws IOException {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.charAt(0) == '#') {
                    continue;
                }
                if (line.charAt(0) == '[') {
                    current = new ArrayList<>();
                    sections.put(line.substring(1, line.indexOf(']')), current);
                } else {
                    addEntries(line, current);
                }
            }
        }
        return sections;
    }

    private static void addEntries(String line, List<String> entries) {
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == ' ') {
                if (i > start) {
                    entries.add(line.substring(start, i));
                }
                start = i + 1;
            }
        }
    }
}
