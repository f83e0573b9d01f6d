package dev.candor.internal.match;

import dev.candor.internal.data.DataNode;
import dev.candor.internal.data.Problems;
import dev.candor.internal.text.Folding;
import dev.candor.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads lexicon files: groups of phrases.
 *
 * <pre>
 * agent.outsider.supplier:
 *   about: {zh: 供应商、上游, en: Suppliers}
 *   source: where the wording comes from
 *   words: |
 *     供应商 {上游|下游}{厂家|厂商}
 *   tw: |
 *     協力廠商
 *   masks: |
 *     供应商管理
 *   includes: [agent.outsider.vendor]
 * </pre>
 *
 * <p>Phrases are separated by blanks; {@code =词} asks for word borders; {@code 术语 => 白话}, alone on its line, gives a
 * plain wording; lines that start with {@code #} are comments. Every phrase is folded; one whose phrases its group has already is a
 * problem.
 */
public final class LexiconReader {

    private static final Set<String> KEYS = Set.of("about", "source", "words", "tw", "hk", "masks", "includes");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONGEST = 24;

    private final Folding folding;
    private final Lexicon.Builder lexicon;
    private final Problems problems;
    /** All that was read under {@code includes}. */
    private final List<DataNode> included = new ArrayList<>();

    /** Reads into {@code lexicon}; what is wrong goes to {@code problems}. */
    public LexiconReader(Folding folding, Lexicon.Builder lexicon, Problems problems) {
        this.folding = folding;
        this.lexicon = lexicon;
        this.problems = problems;
    }

    /** Reads all groups of a file. */
    public void read(DataNode file) {
        for (DataNode key : file.keys()) {
            DataNode group = file.get(key.text()).orElseThrow();
            if (!group.isMapping()) {
                problems.add(key, "group '" + key.text() + "' must be a mapping with 'about', 'source' and 'words'");
                continue;
            }
            group.allowKeys(KEYS, problems);
            Set<String> seen = new HashSet<>();
            for (String list : new String[] {"words", "tw", "hk"}) {
                group.get(list).ifPresent(words -> phrases(key.text(), words, seen));
            }
            group.get("masks").ifPresent(this::masks);
            for (DataNode part : group.items("includes")) {
                lexicon.include(key.text(), part.text());
                included.add(part);
            }
            if (seen.isEmpty() && group.items("includes").isEmpty()) {
                problems.add(key, "group '" + key.text() + "' has no phrases; add 'words' or 'includes'");
            }
        }
    }

    /** Tells which included groups exist nowhere; to be asked once all files were read. */
    public void checkIncludes() {
        for (DataNode part : included) {
            if (!lexicon.knows(part.text())) {
                problems.add(part, "unknown group '" + part.text() + "' in 'includes'");
            }
        }
    }

    private void phrases(String group, DataNode words, Set<String> seen) {
        for (String line : words.text().lines().toList()) {
            String trimmed = line.strip();
            int arrow = trimmed.indexOf("=>");
            if (trimmed.startsWith("#")) {
                continue;
            }
            if (arrow >= 0) {
                String plain = trimmed.substring(arrow + 2).strip();
                for (String phrase :
                        template(group, words, trimmed.substring(0, arrow).strip(), seen)) {
                    lexicon.plain(phrase, plain);
                }
            } else {
                for (String template : BLANKS.split(trimmed, -1)) {
                    template(group, words, template, seen);
                }
            }
        }
    }

    /** Adds the phrases that a template stands for, and returns them. */
    private List<String> template(String group, DataNode words, String template, Set<String> seen) {
        boolean border = template.startsWith("=");
        List<String> phrases = expand(words, border ? template.substring(1) : template);
        if (!border && !phrases.isEmpty() && seen.containsAll(phrases)) {
            problems.add(
                    words,
                    "'" + template + "' adds nothing to group '" + group + "': it has " + told(phrases)
                            + " already; take it out");
        }
        for (String phrase : phrases) {
            add(group, words, phrase, seen);
            if (border) {
                lexicon.border(phrase);
            }
        }
        return phrases;
    }

    private void add(String group, DataNode words, String phrase, Set<String> seen) {
        if (!seen.add(phrase)) {
            return;
        }
        lexicon.add(phrase, group);
        if (phrase.length() > LONGEST) {
            problems.add(words, "'" + phrase + "' has " + phrase.length() + " characters; at most " + LONGEST);
        }
    }

    private void masks(DataNode words) {
        for (String line : words.text().lines().toList()) {
            if (!line.strip().startsWith("#")) {
                for (String template : BLANKS.split(line.strip(), -1)) {
                    expand(words, template).forEach(lexicon::mask);
                }
            }
        }
    }

    /** The first of some phrases, and how many more there are. */
    private static String told(List<String> phrases) {
        String first = "'" + phrases.get(0) + "'";
        return phrases.size() == 1 ? first : first + " and " + (phrases.size() - 1) + " more";
    }

    private List<String> expand(DataNode at, String template) {
        try {
            return Braces.expand(template).stream()
                    .map(phrase -> NormalizedText.of(phrase, folding).toString())
                    .filter(phrase -> !phrase.isEmpty())
                    .toList();
        } catch (IllegalArgumentException e) {
            problems.add(at, String.valueOf(e.getMessage()));
            return List.of();
        }
    }
}
