package dev.candor.casefile;

import dev.candor.internal.language.CaseData;
import dev.candor.internal.language.ValueWords;
import dev.candor.internal.match.Lexicon;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The words of a language for cases, its groups looked up once. Immutable and thread-safe. */
final class CaseWords {

    private static final float THEME = 0.3f;
    private static final String UNTIL = "until.";

    private final Lexicon lexicon;
    private final ValueWords values;
    private final BitSet themes = new BitSet();
    private final float[] characters = new float[Character.MAX_VALUE + 1];
    private final Map<Mark, Integer> marks = new EnumMap<>(Mark.class);
    private final long[] marksByKind;
    private final int[][] concepts;
    private final Phrasing putOff;
    private final Phrasing merits;
    private final Map<String, Integer> deadlines = new TreeMap<>();

    /** Throws {@link IllegalArgumentException} when the lexicon lacks a group. */
    CaseWords(CaseData data) {
        this.lexicon = data.lexicon();
        this.values = data.values();
        for (int c = 0; c < characters.length; c++) {
            characters[c] = (float) data.rarity().ofCharacter((char) c);
        }
        List<String> missing = new ArrayList<>();
        for (Mark mark : Mark.values()) {
            int group = lexicon.group(mark.group());
            marks.put(mark, group);
            if (group < 0) {
                missing.add(mark.group());
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("the case lexicon lacks the groups " + String.join(", ", missing));
        }
        this.marksByKind = marksByKind();
        family("theme.").forEach(themes::set);
        this.concepts = concepts(family("topic."), family("theme."));
        this.putOff = new Phrasing(this, "defer");
        this.merits = new Phrasing(this, "merit");
        names(UNTIL).forEach(name -> deadlines.put(name.substring(UNTIL.length()), lexicon.group(name)));
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** How the language counts and dates. */
    ValueWords values() {
        return values;
    }

    int group(Mark mark) {
        return Objects.requireNonNull(marks.get(mark));
    }

    /** The marks of a kind of phrase, a bit for each. */
    long marks(int kind) {
        return marksByKind[kind];
    }

    private long[] marksByKind() {
        long[] marks = new long[lexicon.kinds()];
        this.marks.forEach((mark, group) -> {
            for (int kind = 0; kind < marks.length; kind++) {
                marks[kind] |= lexicon.has(kind, group) ? mark.bit() : 0;
            }
        });
        return marks;
    }

    /** The group with this name, or -1. */
    int group(String name) {
        return lexicon.group(name);
    }

    /** The names of the groups below a prefix, in order. */
    List<String> names(String prefix) {
        return lexicon.groups().stream()
                .filter(name -> name.startsWith(prefix))
                .sorted()
                .toList();
    }

    /** Two groups of which each denies the other, or leaves to it what it does not take. */
    record Opposites(int one, int other) {}

    /** Halves that leave nothing out. */
    List<Opposites> halves() {
        return names("half.").stream()
                .filter(name -> name.endsWith(".one"))
                .map(name -> new Opposites(group(name), group(name.replace(".one", ".other"))))
                .toList();
    }

    /** What is advertised, and what denies it. */
    List<Opposites> claims() {
        return names("claim.").stream()
                .map(name -> new Opposites(group(name), group(name.replace("claim.", "counter."))))
                .toList();
    }

    /** The groups below a prefix, in the order of their names. */
    List<Integer> family(String prefix) {
        return names(prefix).stream().map(lexicon::group).toList();
    }

    /** The groups of words such as 明天 and 本周五, by the rule that counts the day. */
    Map<String, Integer> deadlines() {
        return deadlines;
    }

    /** Ways of putting an answer off. */
    Phrasing putOff() {
        return putOff;
    }

    /** Ways of telling merits, values, rules and favours. */
    Phrasing merits() {
        return merits;
    }

    /** How much a character says, 0 to 1. */
    float rarity(char c) {
        return characters[c];
    }

    /** What sharing a topic says, against a theme, which nearly every statement has. */
    float weight(int concept) {
        return themes.get(concept) ? THEME : 1;
    }

    /** The topics and themes of a kind of phrase, by group. */
    int[] concepts(int kind) {
        return concepts[kind];
    }

    private int[][] concepts(List<Integer> topics, List<Integer> themes) {
        int[][] all = new int[lexicon.kinds()][];
        for (int kind = 0; kind < all.length; kind++) {
            int of = kind;
            all[kind] = IntStream.concat(
                            topics.stream()
                                    .filter(group -> lexicon.has(of, group))
                                    .mapToInt(Integer::intValue),
                            themes.stream()
                                    .filter(group -> lexicon.has(of, group))
                                    .mapToInt(Integer::intValue))
                    .toArray();
        }
        return all;
    }
}
