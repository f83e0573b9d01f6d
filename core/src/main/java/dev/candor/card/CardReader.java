package dev.candor.card;

import dev.candor.Check;
import dev.candor.Confidence;
import dev.candor.Criterion;
import dev.candor.Dimension;
import dev.candor.Disclosure;
import dev.candor.Severity;
import dev.candor.Strength;
import dev.candor.Text;
import dev.candor.internal.data.DataNode;
import dev.candor.internal.data.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads cards from YAML: one card a document, or a list of them. */
public final class CardReader {

    private static final Set<String> KEYS = Set.of(
            "id",
            "dimension",
            "strength",
            "disclosure",
            "check",
            "severity",
            "confidence",
            "title",
            "why",
            "message",
            "source",
            "patterns",
            "vague",
            "unless",
            "rewrites",
            "flags",
            "allows");
    private static final Set<String> PATTERN_KEYS = Set.of("find", "mark", "severity", "when", "unless");

    private final Problems problems;

    /** Reads cards; what is wrong goes to {@code problems}. For artifacts that bring a language, not part of the public contract. */
    @SuppressWarnings("exports")
    public CardReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads the cards of a file.
     *
     * @throws IOException when the file cannot be read
     * @throws IllegalArgumentException listing every problem with file and line
     */
    public static List<Card> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in);
        }
    }

    /**
     * Reads the cards of a stream and closes it.
     *
     * @param name what to call the stream in messages
     * @throws IllegalArgumentException listing every problem with file and line
     */
    public static List<Card> read(String name, InputStream in) {
        Problems problems = new Problems();
        List<Card> cards = new CardReader(problems).read(DataNode.read(name, in));
        problems.throwIfAny();
        return cards;
    }

    /** Reads the cards of a node; for artifacts that bring a language, not part of the public contract. */
    @SuppressWarnings("exports")
    public List<Card> read(DataNode root) {
        return (root.isList() ? root.items() : List.of(root))
                .stream().map(this::card).toList();
    }

    private Card card(DataNode node) {
        node.allowKeys(KEYS, problems);
        String id = required(node, "id");
        if (!id.isEmpty() && !isId(id)) {
            problems.add(node, "id '" + id + "' must be family.fault in lower case, such as blame.third-party");
        }
        Criterion criterion = criterion(node);
        Text title = bilingual(node, "title", () -> new Text(id, id));
        List<Card.Pattern> patterns = patterns(node, id);
        checkExamples(node, id, patterns.stream().anyMatch(Card.Pattern::isOpinion));
        return new Card(
                id,
                criterion,
                severity(node, criterion),
                node.get("confidence")
                        .map(n -> choice(n, Confidence::of, Confidence.MEDIUM))
                        .orElse(Confidence.MEDIUM),
                title,
                bilingual(node, "why", () -> title),
                node.get("message").isPresent() ? bilingual(node, "message", () -> title) : title,
                required(node, "source"),
                patterns,
                node.texts("unless"),
                node.items("rewrites").stream().map(this::proposal).toList(),
                node.texts("flags"),
                node.texts("allows"),
                node.place());
    }

    /** How grave a match is; what is no fault costs nothing. */
    private Severity severity(DataNode node, Criterion criterion) {
        Optional<DataNode> given = node.get("severity");
        if (criterion instanceof Dimension && given.isEmpty()) {
            List<String> allowed =
                    Arrays.stream(Severity.values()).map(Severity::id).toList();
            problems.add(node, "'severity' is missing; allowed: " + String.join(", ", allowed));
        }
        return given.map(n -> choice(n, Severity::of, Severity.MODERATE)).orElse(Severity.INFO);
    }

    private List<Card.Pattern> patterns(DataNode node, String id) {
        List<Card.Pattern> patterns = new ArrayList<>();
        node.items("patterns").forEach(p -> patterns.add(pattern(p, false)));
        node.items("vague").forEach(p -> patterns.add(pattern(p, true)));
        if (patterns.isEmpty()) {
            problems.add(node, "card '" + id + "' has no 'patterns'");
        }
        return patterns;
    }

    /** A card is tested by its examples, unless what it finds was {@code learnt}. */
    private void checkExamples(DataNode node, String id, boolean learnt) {
        if (node.texts("flags").isEmpty() && !learnt) {
            problems.add(node, "card '" + id + "' has no 'flags'; add a sentence with the span marked ⟦…⟧");
        }
        if (node.texts("allows").isEmpty() && !learnt) {
            problems.add(node, "card '" + id + "' has no 'allows'; add a sentence that looks alike and is fair");
        }
        node.items("flags").forEach(this::checkMarks);
        node.items("allows").stream()
                .filter(n -> n.text().indexOf('⟦') >= 0 || n.text().indexOf('⟧') >= 0)
                .forEach(n -> problems.add(n, "an example under 'allows' has no marks, but was '" + n.text() + "'"));
    }

    /** Whether it is two names with a point between them; a name is words of small letters with hyphens between them. */
    private static boolean isId(String id) {
        int points = 0;
        char before = '-';
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            boolean joint = (c == '-' || c == '.') && before != '-' && before != '.';
            if (!letter && !joint) {
                return false;
            }
            points += c == '.' ? 1 : 0;
            before = c;
        }
        return points == 1 && before != '-' && before != '.';
    }

    private void checkMarks(DataNode example) {
        int open = 0;
        for (char c : example.text().toCharArray()) {
            open += c == '⟦' ? 1 : c == '⟧' ? -1 : 0;
            if (open < 0 || open > 1) {
                break;
            }
        }
        if (open != 0) {
            problems.add(example, "⟦ and ⟧ do not pair in '" + example.text() + "'");
        }
    }

    private Criterion criterion(DataNode node) {
        List<Criterion> criteria = new ArrayList<>();
        node.get("dimension").ifPresent(n -> criteria.add(choice(n, Dimension::of, Dimension.JARGON)));
        node.get("strength").ifPresent(n -> criteria.add(choice(n, Strength.Kind::of, Strength.Kind.APOLOGY)));
        node.get("disclosure").ifPresent(n -> criteria.add(choice(n, Disclosure.Item::of, Disclosure.Item.WHAT)));
        node.get("check").ifPresent(n -> criteria.add(choice(n, Check.Item::of, Check.Item.HARM)));
        if (criteria.size() != 1) {
            problems.add(
                    node,
                    "a card needs exactly one of 'dimension', 'strength', 'disclosure', 'check', but has "
                            + criteria.size());
            return Dimension.JARGON;
        }
        return criteria.get(0);
    }

    private Card.Pattern pattern(DataNode node, boolean vague) {
        if (!node.isMapping()) {
            return new Card.Pattern(
                    node.text(), Card.Pattern.Mark.MATCH, vague, Optional.empty(), List.of(), List.of(), node.place());
        }
        node.allowKeys(PATTERN_KEYS, problems);
        return new Card.Pattern(
                required(node, "find"),
                node.get("mark")
                        .map(n -> choice(n, Card.Pattern.Mark::of, Card.Pattern.Mark.MATCH))
                        .orElse(Card.Pattern.Mark.MATCH),
                vague,
                node.get("severity").map(n -> choice(n, Severity::of, Severity.MODERATE)),
                node.texts("when"),
                node.texts("unless"),
                node.place());
    }

    private Card.Proposal proposal(DataNode node) {
        if (!node.isMapping()) {
            return new Card.Proposal(node.text(), node.text());
        }
        node.allowKeys(Set.of("hans", "hant"), problems);
        return new Card.Proposal(required(node, "hans"), required(node, "hant"));
    }

    private String required(DataNode node, String key) {
        String text = node.text(key).strip();
        if (text.isEmpty()) {
            problems.add(node, "'" + key + "' is missing");
        }
        return text;
    }

    private Text bilingual(DataNode node, String key, Supplier<Text> otherwise) {
        DataNode value = node.get(key).orElse(null);
        if (value == null || value.text("zh").isBlank() || value.text("en").isBlank()) {
            problems.add(value == null ? node : value, "'" + key + "' needs both 'zh' and 'en'");
            return otherwise.get();
        }
        value.allowKeys(Set.of("zh", "en"), problems);
        return new Text(value.text("zh").strip(), value.text("en").strip());
    }

    private <T> T choice(DataNode node, Function<String, T> of, T otherwise) {
        try {
            return of.apply(node.text());
        } catch (IllegalArgumentException e) {
            problems.add(node, String.valueOf(e.getMessage()));
            return otherwise;
        }
    }
}
