package dev.candor.benchmarks.quality;

import dev.candor.Check;
import dev.candor.Confidence;
import dev.candor.Crisis;
import dev.candor.Dimension;
import dev.candor.Disclosure;
import dev.candor.Finding;
import dev.candor.Mask;
import dev.candor.Occasion;
import dev.candor.Presence;
import dev.candor.Provenance;
import dev.candor.Report;
import dev.candor.Score;
import dev.candor.Severity;
import dev.candor.Span;
import dev.candor.Strength;
import dev.candor.Text;
import dev.candor.Voice;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A report made by hand: what is not drawn is not there, and its scores are 100. */
final class ReportSketch {

    private final String text;
    private final Map<Dimension, Score> dimensions = new EnumMap<>(Dimension.class);
    private final List<Finding> findings = new ArrayList<>();
    private final List<Strength> strengths = new ArrayList<>();
    private final List<Disclosure> disclosures = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private int overall = 100;

    ReportSketch(String text) {
        this.text = text;
        for (Dimension dimension : Dimension.values()) {
            dimensions.put(dimension, new Score(100));
        }
    }

    ReportSketch finding(Dimension dimension, Severity severity, String words) {
        return add(dimension, severity, Optional.of(span(words)), words);
    }

    ReportSketch documentFinding(Dimension dimension) {
        return add(dimension, Severity.MAJOR, Optional.empty(), "");
    }

    ReportSketch strength(Strength.Kind kind, String words) {
        strengths.add(new Strength(kind, span(words)));
        return this;
    }

    /** A letter each in the order of the items: p present, v vague, m missing, n not applicable, - not reported. */
    ReportSketch disclosures(String letters) {
        Disclosure.Item[] items = Disclosure.Item.values();
        for (int i = 0; i < items.length; i++) {
            Optional<Presence> presence = presence(letters.charAt(i));
            Disclosure.Item item = items[i];
            presence.ifPresent(value -> disclosures.add(new Disclosure(item, value, Optional.empty())));
        }
        return this;
    }

    /** A disclosure that is shown by these words. */
    ReportSketch shown(Disclosure.Item item, String words) {
        disclosures.add(new Disclosure(item, Presence.PRESENT, Optional.of(span(words))));
        return this;
    }

    /** A check with the words that show it, or that pretend to. */
    ReportSketch check(Check.Item item, Presence presence, String words) {
        checks.add(new Check(item, presence, Optional.of(span(words))));
        return this;
    }

    /** The overall score, then one for each dimension. */
    ReportSketch scores(int whole, int... each) {
        overall = whole;
        List<Dimension> all = List.of(Dimension.values());
        for (int i = 0; i < each.length; i++) {
            dimensions.put(all.get(i), new Score(each[i]));
        }
        return this;
    }

    Report report() {
        return new Report(
                "zh-Hans",
                new Occasion(Crisis.OTHER, List.of(), Optional.empty(), Voice.COMPANY),
                new Score(overall),
                dimensions,
                findings,
                List.of(),
                List.of(),
                strengths,
                disclosures,
                checks,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Mask.NONE,
                List.of(),
                new Provenance("0.1.0", "zh-0.1.0+0", "standard-1"));
    }

    private static Optional<Presence> presence(char letter) {
        return switch (letter) {
            case 'p' -> Optional.of(Presence.PRESENT);
            case 'v' -> Optional.of(Presence.VAGUE);
            case 'm' -> Optional.of(Presence.MISSING);
            case 'n' -> Optional.of(Presence.NOT_APPLICABLE);
            default -> Optional.empty();
        };
    }

    private ReportSketch add(Dimension dimension, Severity severity, Optional<Span> span, String words) {
        findings.add(new Finding(
                dimension.id() + ".sketch",
                dimension,
                severity,
                Confidence.HIGH,
                span,
                words,
                new Text("说明", "message"),
                List.of()));
        return this;
    }

    private Span span(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("'" + words + "' does not stand in the statement");
        }
        return new Span(start, start + words.length());
    }
}
