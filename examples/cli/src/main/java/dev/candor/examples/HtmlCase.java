package dev.candor.examples;

import dev.candor.LedgerLine;
import dev.candor.Presence;
import dev.candor.Score;
import dev.candor.Severity;
import dev.candor.Text;
import dev.candor.casefile.Answer;
import dev.candor.casefile.CaseDimension;
import dev.candor.casefile.CaseEvent;
import dev.candor.casefile.CaseFactor;
import dev.candor.casefile.CaseFinding;
import dev.candor.casefile.CaseQuestion;
import dev.candor.casefile.CaseReport;
import dev.candor.casefile.CaseRule;
import dev.candor.casefile.CaseStatement;
import dev.candor.casefile.CaseSubject;
import dev.candor.casefile.Clock;
import dev.candor.casefile.Correction;
import dev.candor.casefile.FollowedPromise;
import dev.candor.casefile.GradedStatement;
import dev.candor.casefile.Lesson;
import dev.candor.casefile.Place;
import dev.candor.casefile.Source;
import dev.candor.casefile.Strategy;
import dev.candor.casefile.TimelineEntry;
import dev.candor.casefile.ToneShift;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A graded case as its part of the page shows it. What it hands out is text; the templates escape it. */
final class HtmlCase implements Speaker {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final int MAX_FIRST = 3;
    private static final int QUOTE_COLUMNS = 160;
    private static final Duration TWO_DAYS = Duration.ofDays(2);

    /**
     * A line of the timeline.
     *
     * @param kind what it is
     * @param at the time as people read it, or empty
     * @param machine the time as programs read it, or empty
     * @param since how long after the line before it, or empty
     * @param what what happened
     * @param statement the statement that came out, when it has a score
     */
    record Moment(
            TimelineEntry.Kind kind,
            String at,
            String machine,
            String since,
            String what,
            Optional<HtmlStatement> statement) {}

    /**
     * Words of a statement or an event.
     *
     * @param source whose they are
     * @param statement the statement, when it has a score
     * @param language the language of the words
     * @param excerpt the words with what stands around them
     */
    record Quote(String source, Optional<HtmlStatement> statement, String language, Excerpt excerpt) {}

    /**
     * Something that is shown by words of the case.
     *
     * @param presence how good it is: the sign that stands for it
     * @param label what it is called
     * @param text what is said about it, or empty
     * @param quotes the words
     */
    record Item(Presence presence, String label, String text, List<Quote> quotes) {

        /** Copies the quotes. */
        Item {
            quotes = List.copyOf(quotes);
        }
    }

    /**
     * A fault that no statement shows alone.
     *
     * @param id where the page tells more about it
     * @param severity how much it matters
     * @param dimension what it charges
     * @param message what is wrong
     * @param quotes the words that show it
     */
    record Fault(String id, Severity severity, CaseDimension dimension, String message, List<Quote> quotes) {

        /** Copies the quotes. */
        Fault {
            quotes = List.copyOf(quotes);
        }
    }

    private final CaseReport report;
    private final Map<String, HtmlStatement> statements;
    private final Locale ui;
    private final List<Fault> faults = new ArrayList<>();

    /** The part for a case whose statements with a score have these sections, by their ids. */
    HtmlCase(CaseReport report, Map<String, HtmlStatement> statements, Locale ui) {
        this.report = report;
        this.statements = Map.copyOf(statements);
        this.ui = ui;
        for (CaseFinding finding : report.findings()) {
            faults.add(new Fault(
                    finding.dimension() == CaseDimension.CONTRADICTIONS
                            ? "case-f" + (faults.size() + 1)
                            : section(finding.dimension()),
                    finding.severity(),
                    finding.dimension(),
                    in(finding.message()),
                    quotes(finding.places())));
        }
    }

    @Override
    public Locale ui() {
        return ui;
    }

    /** The section of the page that is about a dimension. */
    private static String section(CaseDimension dimension) {
        return "case-" + dimension.id();
    }

    /** What a statement of a case is called: its id, where it came out, and when. */
    static String name(GradedStatement graded) {
        CaseStatement statement = graded.statement();
        return place(statement)
                + statement.publishedAt().map(at -> " · " + TIME.format(at)).orElse("");
    }

    private static String place(CaseStatement statement) {
        return Printable.line(statement.id()
                + statement.channel().map(channel -> " · " + channel).orElse(""));
    }

    CaseReport report() {
        return report;
    }

    String title() {
        return Printable.line(report.given().id());
    }

    Optional<Score> overall() {
        return report.overall();
    }

    Map<CaseDimension, Score> dimensions() {
        return report.dimensions();
    }

    /** The gravest faults. */
    List<Fault> gravest() {
        return faults.stream()
                .filter(fault -> fault.severity() != Severity.INFO)
                .limit(MAX_FIRST)
                .toList();
    }

    /** Statements that cannot all hold. */
    List<Fault> contradictions() {
        return faults.stream()
                .filter(fault -> fault.dimension() == CaseDimension.CONTRADICTIONS)
                .toList();
    }

    List<Moment> timeline() {
        List<Moment> moments = new ArrayList<>();
        Optional<OffsetDateTime> last = Optional.empty();
        for (TimelineEntry entry : report.timeline()) {
            String since = last.isPresent() && entry.at().isPresent()
                    ? since(Duration.between(last.get(), entry.at().get()))
                    : "";
            moments.add(new Moment(
                    entry.kind(),
                    entry.at().map(TIME::format).orElseGet(() -> say("（无时间）", "(no time)")),
                    entry.at().map(OffsetDateTime::toString).orElse(""),
                    since,
                    what(entry),
                    entry.source().flatMap(this::section)));
            last = entry.at().isPresent() ? entry.at() : last;
        }
        return moments;
    }

    private String since(Duration passed) {
        if (passed.isZero()) {
            return "";
        }
        if (passed.compareTo(Duration.ofHours(1)) < 0) {
            return say("%d 分钟后", "%d min later").formatted(passed.toMinutes());
        }
        if (passed.compareTo(TWO_DAYS) < 0) {
            return say("%s 小时后", "%s h later").formatted(number(passed.toMinutes() / 60.0));
        }
        return say("%s 天后", "%s days later").formatted(number(passed.toHours() / 24.0));
    }

    private String what(TimelineEntry entry) {
        return switch (entry.kind()) {
            case OCCURRED -> say("事发", "It happened");
            case KNOWN -> say("知情", "The issuer knew");
            case AS_OF -> say("回看至此", "Seen from here");
            case EVENT, STATEMENT -> what(entry.source().orElseThrow());
        };
    }

    private String what(Source source) {
        return report.statement(source)
                .map(graded -> place(graded.statement()))
                .orElseGet(() -> Printable.line(report.text(source)));
    }

    /** Time limits and what came of them. */
    List<Item> clocks() {
        return report.clocks().stream()
                .map(clock -> new Item(presence(clock.status()), in(clock.label()), took(clock), List.of()))
                .toList();
    }

    private String took(Clock clock) {
        String took = clock.actualHours().isPresent()
                ? say("用了 %s 小时，", "took %s h, ")
                        .formatted(number(clock.actualHours().getAsDouble()))
                : "";
        return in(clock.status().label())
                + say("（%s限 %s 小时）", " (%slimit %s h)").formatted(took, number(clock.limitHours()));
    }

    private static Presence presence(Clock.Status status) {
        return switch (status) {
            case MET -> Presence.PRESENT;
            case LATE, MISSED -> Presence.MISSING;
            case RUNNING -> Presence.NOT_APPLICABLE;
        };
    }

    /** What became of every question. */
    List<Item> questions() {
        return report.answers().stream()
                .map(answer -> new Item(
                        presence(answer.outcome()),
                        in(answer.outcome().label()),
                        Printable.line(answer.question().text()),
                        quotes(answer.place().map(List::of).orElse(answer.nearest()))))
                .toList();
    }

    /** Whether there is a question to which no answer was found. */
    boolean isAnyUnanswered() {
        return report.answers().stream().anyMatch(answer -> answer.outcome() == Answer.Outcome.UNANSWERED);
    }

    /** How many questions were met in each way. */
    Map<Item, Long> questionCounts() {
        return counts(report.answers(), Answer::outcome, outcome -> kind(presence(outcome), outcome.label()));
    }

    private static Presence presence(Answer.Outcome outcome) {
        return switch (outcome) {
            case ANSWERED -> Presence.PRESENT;
            case DEFERRED_WITH_DATE, DEFERRED -> Presence.VAGUE;
            case DEFLECTED, UNANSWERED -> Presence.MISSING;
        };
    }

    /** What became of every dated promise: the promise first, then the words that show it. */
    List<Item> promises() {
        return report.promises().stream()
                .map(promise -> new Item(
                        presence(promise.outcome()),
                        in(promise.outcome().label()),
                        promise.deadline(),
                        quotes(promise.evidence()
                                .map(evidence -> List.of(promise.place(), evidence))
                                .orElseGet(() -> List.of(promise.place())))))
                .toList();
    }

    /** How many promises ended in each way. */
    Map<Item, Long> promiseCounts() {
        return counts(report.promises(), FollowedPromise::outcome, outcome -> kind(presence(outcome), outcome.label()));
    }

    private static Presence presence(FollowedPromise.Outcome outcome) {
        return switch (outcome) {
            case KEPT -> Presence.PRESENT;
            case RESCHEDULED -> Presence.VAGUE;
            case LAPSED, GONE -> Presence.MISSING;
            case OPEN -> Presence.NOT_APPLICABLE;
        };
    }

    private static <T, O extends Enum<O>> Map<Item, Long> counts(
            List<T> things, Function<T, O> outcome, Function<O, Item> kind) {
        Map<O, Long> counts =
                things.stream().collect(Collectors.groupingBy(outcome, TreeMap::new, Collectors.counting()));
        Map<Item, Long> shown = new LinkedHashMap<>();
        counts.forEach((key, count) -> shown.put(kind.apply(key), count));
        return shown;
    }

    private Item kind(Presence presence, Text label) {
        return new Item(presence, in(label), "", List.of());
    }

    /** Values that changed and were owned up to. */
    List<Item> corrections() {
        return report.corrections().stream().map(this::correction).toList();
    }

    private Item correction(Correction correction) {
        return new Item(Presence.PRESENT, in(correction.slot().label()), "", quotes(correction.places()));
    }

    /** Turns in tone. */
    List<Item> shifts() {
        return report.shifts().stream().map(this::shift).toList();
    }

    private Item shift(ToneShift shift) {
        boolean acknowledged = shift.acknowledged() == ToneShift.Acknowledgement.ACKNOWLEDGED;
        return new Item(
                acknowledged ? Presence.PRESENT : Presence.VAGUE,
                in(shift.kind().label()),
                acknowledged
                        ? say("说明了此前不当", "it says that the earlier words were wrong")
                        : say("没有说明为何改变", "without a word about the change"),
                quotes(shift.places()));
    }

    Strategy strategy() {
        return report.strategy();
    }

    /** The statement of a posture. */
    String name(Strategy.Stance stance) {
        return report.statement(new Source.OfStatement(stance.statement()))
                .map(HtmlCase::name)
                .orElseThrow();
    }

    /** The after-action page. */
    Map<Lesson.Kind, List<Item>> lessons() {
        Map<Lesson.Kind, List<Item>> lessons = new EnumMap<>(Lesson.Kind.class);
        for (Lesson lesson : report.lessons()) {
            lessons.computeIfAbsent(lesson.kind(), kind -> new ArrayList<>())
                    .add(new Item(presence(lesson.kind()), "", in(lesson.text()), quotes(lesson.places())));
        }
        return lessons;
    }

    private static Presence presence(Lesson.Kind kind) {
        return switch (kind) {
            case WORKED -> Presence.PRESENT;
            case FAILED -> Presence.MISSING;
            case MEASURE -> Presence.NOT_APPLICABLE;
        };
    }

    /** The lines that add up to the score of a dimension. */
    List<HtmlPage.Entry> ledger(CaseDimension dimension) {
        return ledger(Optional.of(dimension));
    }

    /** The lines that add up to the overall score. */
    List<HtmlPage.Entry> overallLedger() {
        return ledger(Optional.empty());
    }

    private List<HtmlPage.Entry> ledger(Optional<CaseDimension> dimension) {
        return HtmlPage.Entry.of(report.ledger(), dimension, this::reason);
    }

    private String reason(LedgerLine<CaseDimension, CaseSubject> line) {
        String subject = line.subject().map(this::subject).orElse("");
        return switch (line.kind()) {
            case BASE -> say("起点", "Start");
            case WEIGHT -> subject + say("（按权重）", " (weighted)");
            case CAP -> say("封顶：", "Capped: ") + subject;
            case FLOOR -> say("最低 0 分", "Never below 0");
            case ROUNDING -> say("取整", "Rounding");
            default -> subject;
        };
    }

    private String subject(CaseSubject subject) {
        if (subject instanceof CaseDimension dimension) {
            return in(dimension.label());
        }
        if (subject instanceof CaseQuestion question) {
            return Printable.line(question.text());
        }
        if (subject instanceof FollowedPromise.Outcome outcome) {
            return say("承诺：", "Promise: ") + in(outcome.label());
        }
        if (subject instanceof Clock clock) {
            return in(clock.label());
        }
        return subject instanceof CaseRule rule ? fault(rule) : factor((CaseFactor) subject);
    }

    private String factor(CaseFactor factor) {
        return switch (factor) {
            case STATEMENTS -> say("各份声明，最近一份占一半", "Statements, the latest half of it");
            case EMPTY_HOLDING -> say("第一份声明没有内容", "The first statement says nothing");
            case PARTIAL_HOLDING -> say("第一份声明内容不全", "The first statement says too little");
            case CORRECTION -> say("改口并说明了", "Changed, and owned up to");
        };
    }

    /** The gravest of a kind stands for all. */
    private String fault(CaseRule rule) {
        if (rule == CaseRule.UNANSWERED) {
            return say("很多人问的问题未见回应", "No answer found to a question that many ask");
        }
        return report.findings().stream()
                .filter(finding -> finding.rule() == rule)
                .findFirst()
                .map(finding -> in(finding.message()))
                .orElse(rule.id());
    }

    private List<Quote> quotes(List<Place> places) {
        return places.stream().map(this::quote).toList();
    }

    private Quote quote(Place place) {
        Optional<GradedStatement> statement = report.statement(place.source());
        return new Quote(
                statement.map(HtmlCase::name).orElseGet(() -> time(place.source())),
                section(place.source()),
                statement.map(graded -> graded.outcome().language()).orElseGet(this::language),
                Excerpt.of(report.text(place.source()), place.span(), QUOTE_COLUMNS));
    }

    /** When an event was, which is what it is called. */
    private String time(Source event) {
        return report.event(event).flatMap(CaseEvent::at).map(TIME::format).orElseGet(() -> say("事件", "event"));
    }

    /** The section of a statement with a score. */
    private Optional<HtmlStatement> section(Source source) {
        return report.statement(source)
                .flatMap(graded ->
                        Optional.ofNullable(statements.get(graded.statement().id())));
    }

    /** The language of the first statement, which that of events and questions is taken to be. */
    String language() {
        return report.statements().stream()
                .map(graded -> graded.outcome().language())
                .findFirst()
                .orElse("zh");
    }

    private static String number(double value) {
        return value == Math.rint(value) ? "%.0f".formatted(value) : "%.1f".formatted(value);
    }
}
