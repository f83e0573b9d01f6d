package dev.candor.benchmarks.leak;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The phrases of all lexicon files. */
final class Lexicons {

    private static final List<String> LISTS = List.of("words", "tw", "hk", "masks");

    private Lexicons() {}

    static List<Phrase> phrases(Path directory) {
        List<Phrase> phrases = new ArrayList<>();
        for (Path file : YamlFiles.in(directory)) {
            for (Object document : YamlFiles.documents(file)) {
                if (document instanceof Map<?, ?> groups) {
                    groups.forEach((group, content) -> add(phrases, file, String.valueOf(group), content));
                }
            }
        }
        return phrases;
    }

    private static void add(List<Phrase> phrases, Path file, String group, Object content) {
        if (!(content instanceof Map<?, ?> lists)) {
            return;
        }
        for (String list : LISTS) {
            if (lists.get(list) instanceof String words) {
                templates(words).forEach(template -> add(phrases, file, group, template));
            }
        }
    }

    private static void add(List<Phrase> phrases, Path file, String group, Template template) {
        var words = template.phrases();
        words.forEach(each -> phrases.add(new Phrase(each, file, group, words.size())));
    }

    /** Blanks and line ends part phrases; what follows an arrow is a plain wording, not a phrase. */
    private static List<Template> templates(String words) {
        return words.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.split("=>", 2)[0].strip())
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .map(template -> template.startsWith("=") ? template.substring(1) : template)
                .map(Template::new)
                .toList();
    }
}
