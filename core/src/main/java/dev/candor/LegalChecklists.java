package dev.candor;

import dev.candor.internal.data.DataNode;
import dev.candor.internal.data.Problems;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What laws and rules ask notices to tell, read from {@code legal.yaml}. Immutable. */
final class LegalChecklists {

    private static final Set<String> KEYS =
            Set.of("profile", "instrument", "article", "crises", "voices", "checked", "asks");

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
                lines.add(new Line(
                        new LegalEntry(
                                profile,
                                text(node, "instrument"),
                                node.text("article"),
                                new Text(ask.text("zh"), ask.text("en")),
                                ask.texts("items").stream().map(Detail::of).toList(),
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
                        entry.details(),
                        least(entry.details(), disclosures, checks),
                        entry.checked()));
            }
        }
        return entries;
    }

    /** Missing before vague before present; what a crisis does not ask for in general is missing here all the same. */
    private static Presence least(List<Detail> details, List<Disclosure> disclosures, List<Check> checks) {
        Presence least = Presence.PRESENT;
        for (Detail detail : details) {
            Presence presence = presence(detail, disclosures, checks);
            if (presence == Presence.MISSING || presence == Presence.NOT_APPLICABLE) {
                return Presence.MISSING;
            }
            least = presence == Presence.VAGUE ? presence : least;
        }
        return least;
    }

    private static Presence presence(Detail detail, List<Disclosure> disclosures, List<Check> checks) {
        for (Disclosure disclosure : disclosures) {
            if (disclosure.item() == detail) {
                return disclosure.presence();
            }
        }
        for (Check check : checks) {
            if (check.item() == detail) {
                return check.presence();
            }
        }
        return Presence.MISSING;
    }
}
