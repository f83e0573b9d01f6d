package dev.candor;

import dev.candor.internal.data.DataNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Why readers need what is missing, by crisis, with wording to fill in. Wordings are made when they are first asked for and
 * kept, for each crisis and language. Thread-safe.
 */
final class Needs {

    /** The languages that wording is kept in: the interface speaks the first and the last, statements all of them. */
    private static final List<String> LANGUAGES = List.of("zh", "hant", "en");

    /** By language the word for each name, such as {@code {subject}}. */
    private record Words(Map<String, Map<String, String>> byLanguage) {

        String fill(String template, String language) {
            String filled = template;
            for (Map.Entry<String, String> word :
                    byLanguage.getOrDefault(language, Map.of()).entrySet()) {
                filled = filled.replace("{" + word.getKey() + "}", word.getValue());
            }
            return filled.isEmpty() ? filled : Character.toUpperCase(filled.charAt(0)) + filled.substring(1);
        }
    }

    /** The templates of one item. */
    private record Item(Text why, String hans, String hant, String en) {}

    private final Map<Crisis, Words> words = new EnumMap<>(Crisis.class);
    private final Map<Detail, Item> items = new HashMap<>();
    /** By crisis and language the needs of all items. */
    private final Map<Crisis, Map<String, Map<Detail, Need>>> made = new EnumMap<>(Crisis.class);

    private Needs(DataNode file) {
        for (Crisis crisis : Crisis.values()) {
            made.put(crisis, new ConcurrentHashMap<>());
        }
        DataNode crises = file.get("crises").orElse(file);
        for (DataNode key : crises.keys()) {
            crises.get(key.text()).ifPresent(node -> words.put(Crisis.of(key.text()), words(node)));
        }
        DataNode texts = file.get("items").orElse(file);
        for (DataNode key : texts.keys()) {
            texts.get(key.text()).ifPresent(node -> items.put(Detail.of(key.text()), item(node)));
        }
    }

    private static Words words(DataNode node) {
        Map<String, Map<String, String>> byLanguage = new HashMap<>();
        for (DataNode name : node.keys()) {
            node.get(name.text())
                    .ifPresent(word -> LANGUAGES.forEach(language -> word.get(language)
                            .ifPresent(text -> byLanguage
                                    .computeIfAbsent(language, none -> new HashMap<>())
                                    .put(name.text(), text.text()))));
        }
        return new Words(byLanguage);
    }

    private static Item item(DataNode node) {
        return new Item(
                new Text(node.text("zh"), node.text("en")), node.text("hans"), node.text("hant"), node.text("fill"));
    }

    /** The texts that ship with Candor. */
    static Needs standard() {
        return new Needs(DataNode.resource(Needs.class, "needs.yaml"));
    }

    /** What a statement lacks, disclosures first. */
    List<Need> of(Crisis crisis, String language, List<Disclosure> disclosures, List<Check> checks) {
        Map<Detail, Need> known = Objects.requireNonNull(made.get(crisis))
                .computeIfAbsent(wordsFor(language), words -> make(crisis, words));
        List<Need> needs = new ArrayList<>();
        for (Disclosure disclosure : disclosures) {
            add(needs, known.get(disclosure.item()), disclosure.presence());
        }
        for (Check check : checks) {
            add(needs, known.get(check.item()), check.presence());
        }
        return needs;
    }

    private static void add(List<Need> needs, @Nullable Need need, Presence presence) {
        if (need != null && (presence == Presence.MISSING || presence == Presence.VAGUE)) {
            needs.add(need);
        }
    }

    /** The language of the words that a statement in a language is filled with. */
    private static String wordsFor(String language) {
        return switch (language) {
            case "zh-Hant" -> "hant";
            case "zh-Hans", "zh" -> "zh";
            default -> "en";
        };
    }

    /** The needs of all items, as far as there are words for a crisis. */
    private Map<Detail, Need> make(Crisis crisis, String language) {
        Map<Detail, Need> needs = new HashMap<>();
        Words known = words.get(crisis);
        if (known != null) {
            items.forEach((detail, item) -> needs.put(detail, make(detail, item, known, language)));
        }
        return needs;
    }

    private static Need make(Detail detail, Item item, Words words, String language) {
        Text why = new Text(
                words.fill(item.why().zh(), "zh"), words.fill(item.why().en(), "en"));
        String template = switch (language) {
            case "hant" -> item.hant();
            case "zh" -> item.hans();
            default -> item.en();
        };
        return new Need(detail, why, Rewrite.of(words.fill(template, language)));
    }
}
