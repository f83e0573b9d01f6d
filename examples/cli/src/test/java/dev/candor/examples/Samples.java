package dev.candor.examples;

import dev.candor.Check;
import dev.candor.Confidence;
import dev.candor.Crisis;
import dev.candor.Criterion;
import dev.candor.Dimension;
import dev.candor.Disclosure;
import dev.candor.Estimate;
import dev.candor.Fact;
import dev.candor.Finding;
import dev.candor.Impression;
import dev.candor.Improvement;
import dev.candor.LedgerLine;
import dev.candor.LedgerLine.Kind;
import dev.candor.Mask;
import dev.candor.Need;
import dev.candor.NotScored;
import dev.candor.Occasion;
import dev.candor.Presence;
import dev.candor.Promise;
import dev.candor.Provenance;
import dev.candor.Report;
import dev.candor.Rewrite;
import dev.candor.Score;
import dev.candor.Severity;
import dev.candor.Span;
import dev.candor.Strength;
import dev.candor.Text;
import dev.candor.Voice;
import dev.candor.card.Card;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Statements and reports made by hand, so that tests of writers do not depend on rules. */
final class Samples {

    static final Path STATEMENTS = Path.of("../statements");

    static final Path CASES = Path.of("../cases");

    static final String TEXT = "关于事故的说明\n经查，此次事故系个别员工违规操作所致。\n我们向您道歉，将尽快整改。";

    private Samples() {}

    /** A report on {@link #TEXT} with one of everything. */
    static Report report() {
        return report("把责任推给了个别员工");
    }

    /** The same report with this message for its first finding. */
    static Report report(String message) {
        Map<Dimension, Score> dimensions = new EnumMap<>(Dimension.class);
        Arrays.stream(Dimension.values()).forEach(dimension -> dimensions.put(dimension, new Score(100)));
        dimensions.put(Dimension.BLAME_SHIFTING, new Score(36));
        dimensions.put(Dimension.VAGUE_PROMISES, new Score(84));
        List<Finding> findings = List.of(
                new Finding(
                        "blame.employee",
                        Dimension.BLAME_SHIFTING,
                        Severity.MAJOR,
                        Confidence.HIGH,
                        Optional.of(span("个别员工")),
                        "个别员工",
                        new Text(message, "Blames individual staff"),
                        List.of(new Rewrite(Rewrite.Kind.FILL, "〔岗位〕操作有误，我们没有做到〔管理措施〕", List.of("岗位", "管理措施")))),
                new Finding(
                        "vague.no-deadline",
                        Dimension.VAGUE_PROMISES,
                        Severity.MODERATE,
                        Confidence.MEDIUM,
                        Optional.of(span("将尽快整改")),
                        "将尽快整改",
                        new Text("没有期限", "No deadline"),
                        List.of()),
                new Finding(
                        "jargon.long-sentences",
                        Dimension.JARGON,
                        Severity.INFO,
                        Confidence.LOW,
                        Optional.empty(),
                        "",
                        new Text("句子偏长", "Sentences are long"),
                        List.of()));
        Optional<Dimension> blame = Optional.of(Dimension.BLAME_SHIFTING);
        Optional<Criterion> none = Optional.empty();
        List<LedgerLine<Dimension, Criterion>> ledger = List.of(
                ledger(blame, Kind.BASE, 100, -1, none),
                ledger(blame, Kind.FINDING, -34.5, 0, none),
                ledger(blame, Kind.ESTIMATE, -3.5, -1, none),
                ledger(Optional.of(Dimension.VAGUE_PROMISES), Kind.FINDING, -12.8, 1, none),
                ledger(
                        Optional.of(Dimension.MISSING_DETAILS),
                        Kind.DISCLOSURE,
                        -10.256,
                        -1,
                        Optional.of(Disclosure.Item.SCOPE)),
                ledger(Optional.empty(), Kind.WEIGHT, 10.8, -1, Optional.of(Dimension.BLAME_SHIFTING)),
                ledger(Optional.empty(), Kind.CAP, -7, 0, none));
        return new Report(
                "zh-Hans",
                new Occasion(Crisis.ENVIRONMENT_ACCIDENT, List.of(), Optional.empty(), Voice.COMPANY),
                new Score(45),
                dimensions,
                findings,
                List.of(
                        new Impression(Dimension.BLAME_SHIFTING, span("此次事故系个别员工违规操作所致"), 0.9),
                        new Impression(Dimension.VAGUE_PROMISES, span("此次事故系个别员工违规操作所致"), 0.31)),
                List.of(new Estimate(blame, 52.5), new Estimate(Optional.empty(), 47.3)),
                List.of(new Strength(Strength.Kind.APOLOGY, span("我们向您道歉"))),
                disclosures(),
                List.of(
                        new Check(Check.Item.HARM, Presence.MISSING, Optional.empty()),
                        new Check(Check.Item.SELF_CHECK, Presence.MISSING, Optional.empty()),
                        new Check(Check.Item.PRIVACY, Presence.PRESENT, Optional.empty())),
                List.of(new Need(
                        Disclosure.Item.WHEN,
                        new Text("读者要知道日子", "Readers need the day"),
                        new Rewrite(Rewrite.Kind.FILL, "〔日期〕发生", List.of("日期")))),
                List.of(),
                List.of(new Promise(
                        span("将尽快整改"),
                        Optional.of("我们"),
                        "整改",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Promise.Condition.NONE,
                        Promise.Commitment.PLAIN,
                        Promise.Tense.FUTURE,
                        1,
                        List.of("deadline", "verification"))),
                List.of(new Fact(Fact.Kind.ROLE, "员工", span("员工"))),
                Mask.NONE,
                ledger,
                new Provenance("0.1.0", "zh-0.1.0+ab12", "standard-1"));
    }

    /** The same report with these findings, and without a ledger. */
    static Report withFindings(List<Finding> findings) {
        Report report = report();
        return report.rescored(findings, report.impressions(), report.overall(), report.dimensions(), List.of());
    }

    /** Advice on {@link #report()}, made up like it. */
    static Guide guide() {
        return new Guide() {
            @Override
            public List<Improvement> improvements(Report report, int atMost) {
                return List.of(
                        new Improvement(12, OptionalInt.of(0), Optional.empty(), Optional.empty()),
                        new Improvement(3, OptionalInt.empty(), Optional.of(Disclosure.Item.SCOPE), Optional.empty()),
                        new Improvement(1, OptionalInt.of(1), Optional.empty(), Optional.empty()));
            }

            @Override
            public Text title(String rule) {
                return rule.equals("blame.employee")
                        ? new Text("归咎个别员工", "Fault is put on single employees")
                        : new Text("没有期限", "No deadline");
            }

            @Override
            public Optional<Card> card(String rule) {
                return Optional.empty();
            }

            @Override
            public boolean looksFor(Check.Item item) {
                return item != Check.Item.SELF_CHECK;
            }
        };
    }

    static NotScored notScored() {
        return new NotScored("zh-Hans", NotScored.Reason.TOO_SHORT, new Text("文字太短", "Too short"));
    }

    private static List<Disclosure> disclosures() {
        return Arrays.stream(Disclosure.Item.values())
                .map(item -> switch (item) {
                    case WHAT -> new Disclosure(item, Presence.PRESENT, Optional.of(span("此次事故")));
                    case CAUSE -> new Disclosure(item, Presence.VAGUE, Optional.of(span("违规操作")));
                    case REMEDY -> new Disclosure(item, Presence.NOT_APPLICABLE, Optional.empty());
                    default -> new Disclosure(item, Presence.MISSING, Optional.empty());
                })
                .toList();
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static LedgerLine<Dimension, Criterion> ledger(
            Optional<Dimension> of, Kind kind, double points, int finding, Optional<Criterion> subject) {
        return new LedgerLine<>(of, kind, points, finding < 0 ? OptionalInt.empty() : OptionalInt.of(finding), subject);
    }
}
