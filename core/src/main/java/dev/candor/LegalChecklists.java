package dev.candor;

import dev.candor.internal.data.DataNode;
import dev.candor.internal.data.Problems;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What laws and rules ask notices to tell, read from {@code legal.yaml}. Immutable. */
final class LegalChecklists {

    private static final Set<String> KEYS =
            Set.of("profile", "instrument", "article", "crises", "voices", "checked", "asks");

    private static final Set<String> ITEMS = Stream.concat(
                    Stream.of(Disclosure.Item.values()).map(Disclosure.Item::id),
                    Stream.of(Check.Item.values()).map(Check.Item::id))
            .collect(Collectors.toUnmodifiableSet());

    private record Line(LegalEntry entry, Set<Crisis> crises, Set<Voice> voices) {}

    private final List<Line> lines = new ArrayList<>();

    private LegalChecklists(DataNode file) {
        Problems problems = new Problems();
        for (DataNode node : file.items()) {
            node.allowKeys(KEYS, problems);
            read(node, problems);
        }
        problems.throwIfAny();
    }

    /** The checklists that ship with Candor. */
    static LegalChecklists standard() {
        return Standard.CHECKLISTS;
    }

    /** Read when the first statement names a profile. */
    private static final class Standard {

        private static final LegalChecklists CHECKLISTS =
                new LegalChecklists(DataNode.resource(LegalChecklists.class, "legal.yaml"));
    }

    private void read(DataNode node, Problems problems) {
        try {
            LegalProfile profile = LegalProfile.of(node.text("profile"));
            Set<Crisis> crises = EnumSet.noneOf(Crisis.class);
            node.texts("crises").forEach(id -> crises.add(Crisis.of(id)));
            Set<Voice> voices = EnumSet.noneOf(Voice.class);
            node.texts("voices").forEach(id -> voices.add(Voice.of(id)));
            for (DataNode ask : node.items("asks")) {
                List<String> items = ask.texts("items");
                items.stream()
                        .filter(item -> !ITEMS.contains(item))
                        .forEach(item -> problems.add(ask, "unknown disclosure or check '" + item + "'"));
                lines.add(new Line(
                        new LegalEntry(
                                profile,
                                text(node, "instrument"),
                                node.text("article"),
                                new Text(ask.text("zh"), ask.text("en")),
                                items,
                                Presence.MISSING,
                                LocalDate.parse(node.text("checked"))),
                        crises,
                        voices));
            }
        } catch (IllegalArgumentException | DateTimeParseException e) {
            problems.add(node, String.valueOf(e.getMessage()));
        }
    }

    private static Text text(DataNode node, String key) {
        DataNode value = node.get(key).orElse(node);
        return new Text(value.text("zh"), value.text("en"));
    }

    /** The entries that concern a statement, with what it shows of them. */
    List<LegalEntry> entries(
            Set<LegalProfile> profiles, Occasion occasion, List<Disclosure> disclosures, List<Check> checks) {
        Map<String, Presence> shown = new HashMap<>();
        disclosures.forEach(d -> shown.put(d.item().id(), d.presence()));
        checks.forEach(c -> shown.put(c.item().id(), c.presence()));
        List<LegalEntry> entries = new ArrayList<>();
        for (Line line : lines) {
            LegalEntry entry = line.entry();
            if (profiles.contains(entry.profile())
                    && line.crises().contains(occasion.crisis())
                    && line.voices().contains(occasion.voice())) {
                entries.add(new LegalEntry(
                        entry.profile(),
                        entry.instrument(),
                        entry.article(),
                        entry.asks(),
                        entry.items(),
                        least(shown, entry.items()),
                        entry.checked()));
            }
        }
        return entries;
    }

    /** Missing before vague before present; what a crisis does not ask for in general is missing here all the same. */
    private static Presence least(Map<String, Presence> shown, List<String> items) {
        Presence least = Presence.PRESENT;
        for (String item : items) {
            Presence presence = shown.getOrDefault(item, Presence.MISSING);
            if (presence == Presence.MISSING || presence == Presence.NOT_APPLICABLE) {
                return Presence.MISSING;
            }
            least = presence == Presence.VAGUE ? presence : least;
        }
        return least;
    }
}
