package dev.candor.examples;

import dev.candor.Criterion;
import dev.candor.Detail;
import dev.candor.Dimension;
import dev.candor.Estimate;
import dev.candor.Fact;
import dev.candor.Finding;
import dev.candor.Grade;
import dev.candor.Impression;
import dev.candor.Improvement;
import dev.candor.LedgerLine;
import dev.candor.LegalEntry;
import dev.candor.Need;
import dev.candor.Presence;
import dev.candor.Promise;
import dev.candor.Report;
import dev.candor.Rewrite;
import dev.candor.Severity;
import dev.candor.Span;
import dev.candor.Strength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** A graded statement as its section of the page shows it. What it hands out is text; the templates escape it. */
final class HtmlStatement implements Speaker {

    private static final int MAX_CHANGES = 3;
    private static final int MAX_REWRITES = 3;
    private static final int LONGEST_TITLE = 40;
    private static final int EXCERPT_COLUMNS = 72;

    /**
     * A change worth making first.
     *
     * @param points what it would gain
     * @param what what to do
     * @param words the words that it is about, or empty
     * @param note the note that says more
     */
    record Change(int points, String what, String words, Optional<Note> note) {}

    /**
     * A line of the checklist.
     *
     * @param presence whether the statement tells it
     * @param label what
     * @param words the words that tell it, or why readers need it
     * @param proposal wording for what is missing or vague
     */
    record Item(Presence presence, String label, String words, Optional<Proposal> proposal) {}

    /**
     * A rewrite to copy.
     *
     * @param kind how it may be used
     * @param parts words and slots in turn, words first
     */
    record Proposal(Rewrite.Kind kind, List<String> parts) {}

    private final String id;
    private final String name;
    private final Graded graded;
    private final Report report;
    private final Guide guide;
    private final Locale ui;
    private final List<Note> notes = new ArrayList<>();
    private final Map<Finding, Note> noteOf = new LinkedHashMap<>();
    private final List<Improvement> improvements;

    /** The section with this id for a statement of this name that has a report. */
    HtmlStatement(String id, String name, Graded graded, Report report, Guide guide, Locale ui) {
        this.id = id;
        this.name = name;
        this.graded = graded;
        this.report = report;
        this.guide = guide;
        this.ui = ui;
        improvements = guide.improvements(counted(), MAX_CHANGES);
        int faults = 0;
        int hints = 0;
        for (int i = 0; i < report.findings().size(); i++) {
            Finding finding = report.findings().get(i);
            String label = finding.counts() ? String.valueOf(++faults) : "i" + ++hints;
            Note note =
                    new Note(label, finding, finding.span().map(this::trimmed), graded.suppression(finding), costs(i));
            notes.add(note);
            noteOf.put(finding, note);
        }
    }

    @Override
    public Locale ui() {
        return ui;
    }

    /** Without the blanks at its start, so that it starts in a line with words. */
    private Span trimmed(Span span) {
        int start = span.start();
        while (start < span.end() - 1 && Character.isWhitespace(graded.text().charAt(start))) {
            start++;
        }
        return new Span(start, span.end());
    }

    private double costs(int finding) {
        return report.ledger().stream()
                .filter(line ->
                        line.kind() == LedgerLine.Kind.FINDING && line.finding().orElse(-1) == finding)
                .mapToDouble(LedgerLine::points)
                .sum();
    }

    String id() {
        return id;
    }

    Report report() {
        return report;
    }

    Optional<Report> remaining() {
        return graded.remaining();
    }

    int accepted() {
        return graded.suppressions().size();
    }

    /** The heading of the text when it has one, else the name. */
    String title() {
        return hasHeading() ? firstLine() : name;
    }

    /** Whether the text starts with a heading. */
    boolean hasHeading() {
        String first = firstLine();
        return !first.isEmpty() && Columns.of(first) <= 2 * LONGEST_TITLE && !first.matches(".*[。！？；，、：!?;,:]");
    }

    /** How the text starts. */
    String opening() {
        return Printable.line(firstLine(), EXCERPT_COLUMNS);
    }

    private String firstLine() {
        return graded.words()
                .lines()
                .map(Printable::line)
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
    }

    String name() {
        return name;
    }

    String language() {
        return in(Wording.language(report));
    }

    /** The words by which the crisis was found. */
    String crisisWords() {
        return String.join(say("、", ", "), Wording.evidence(graded.text(), report));
    }

    List<Change> changes() {
        return improvements.stream().map(this::change).toList();
    }

    private Change change(Improvement improvement) {
        if (improvement.finding().isPresent()) {
            Note note = notes.get(improvement.finding().getAsInt());
            return new Change(
                    improvement.points(),
                    in(guide.title(note.finding().rule())),
                    excerpt(note.finding()),
                    Optional.of(note));
        }
        String what = improvement
                .disclosure()
                .map(item -> say("写明：", "Say: ") + in(item.label()))
                .orElseGet(() -> say("补上：", "Add: ")
                        + in(improvement.strength().orElseThrow().label()));
        String why = improvement
                .disclosure()
                .flatMap(report::need)
                .map(need -> in(need.why()))
                .orElse("");
        return new Change(improvement.points(), what, why, Optional.empty());
    }

    String nothingToChange() {
        return in(Wording.nothingToChange(counted()));
    }

    /** The gravest faults that are not among the changes. */
    List<Note> gravest() {
        return Gravest.of(counted(), improvements).stream()
                .map(finding -> Objects.requireNonNull(noteOf.get(finding), finding.rule()))
                .toList();
    }

    /** Whether the gravest faults come before the changes: where these lift no grade, the worst says more. */
    boolean gravestFirst() {
        int gained = improvements.stream().mapToInt(Improvement::points).sum();
        return Grade.of(counted().overall().value() + gained)
                == counted().overall().grade();
    }

    /** The report without what is accepted. */
    private Report counted() {
        return graded.remaining().orElse(report);
    }

    /** The fault that caps the score. */
    Optional<Note> cap() {
        return counted().ledger().stream()
                .filter(line ->
                        line.kind() == LedgerLine.Kind.CAP && line.finding().isPresent())
                .map(line -> notes.get(line.finding().getAsInt()))
                .findFirst();
    }

    /** How many faults there are of each severity that occurs, gravest first. */
    Map<Severity, Long> faults() {
        Map<Severity, Long> counts = new TreeMap<>(Comparator.reverseOrder());
        notes.stream()
                .map(Note::finding)
                .filter(Finding::counts)
                .forEach(finding -> counts.merge(finding.severity(), 1L, Long::sum));
        return counts;
    }

    /** How many strengths there are of each kind that occurs. */
    Map<Strength.Kind, Long> strengths() {
        Map<Strength.Kind, Long> counts = new TreeMap<>();
        report.strengths().forEach(strength -> counts.merge(strength.kind(), 1L, Long::sum));
        return counts;
    }

    /** The words of the statement that show a strength, in a few columns each. */
    List<String> words(Strength.Kind kind) {
        return report.strengths().stream()
                .filter(strength -> strength.kind() == kind)
                .map(strength -> excerpt(strength.span()))
                .toList();
    }

    List<Paragraph> paragraphs() {
        List<Strength> strengths = report.strengths().stream()
                .map(strength -> new Strength(strength.kind(), trimmed(strength.span())))
                .toList();
        return Paragraph.of(
                graded.text(),
                graded.markers().all(),
                notes.stream().filter(note -> note.place().isPresent()).toList(),
                strengths);
    }

    /** Sentences worth a second look. */
    List<SecondLook> again() {
        return SecondLook.of(report);
    }

    /** What concerns the whole text. */
    List<Note> wholeText() {
        return notes.stream().filter(note -> note.place().isEmpty()).toList();
    }

    String title(Note note) {
        return in(guide.title(note.finding().rule()));
    }

    /** The message with a long excerpt cut: it stands in the statement in full. */
    String message(Note note) {
        Finding finding = note.finding();
        return Printable.line(Wording.message(in(finding.message()), finding.excerpt(), EXCERPT_COLUMNS));
    }

    static String excerpt(Finding finding) {
        return Printable.line(finding.excerpt(), EXCERPT_COLUMNS);
    }

    String excerpt(Span span) {
        return Excerpt.of(graded.text(), span, EXCERPT_COLUMNS).line();
    }

    List<Proposal> proposals(Note note) {
        return note.finding().rewrites().stream()
                .limit(MAX_REWRITES)
                .map(HtmlStatement::proposal)
                .toList();
    }

    private static Proposal proposal(Rewrite rewrite) {
        return new Proposal(rewrite.kind(), parts(rewrite));
    }

    /** The label of an earlier note with the same proposals. */
    Optional<String> sameProposals(Note note) {
        List<Rewrite> rewrites = note.finding().rewrites();
        return rewrites.isEmpty()
                ? Optional.empty()
                : notes.stream()
                        .takeWhile(earlier -> !earlier.equals(note))
                        .filter(earlier -> earlier.finding().counts()
                                && earlier.finding().rewrites().equals(rewrites))
                        .map(Note::label)
                        .findFirst();
    }

    /** What stands between the slots, and the slots, in turn. */
    private static List<String> parts(Rewrite rewrite) {
        String text = rewrite.text();
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (String name : rewrite.slots()) {
            String slot = "〔" + name + "〕";
            int at = text.indexOf(slot, from);
            parts.add(text.substring(from, at));
            parts.add(slot);
            from = at + slot.length();
        }
        parts.add(text.substring(from));
        return parts;
    }

    List<Item> disclosures() {
        return report.disclosures().stream()
                .map(disclosure -> item(disclosure.item(), disclosure.presence(), disclosure.span()))
                .toList();
    }

    List<Item> checks() {
        return report.checks().stream()
                .filter(check -> guide.looksFor(check.item()))
                .map(check -> item(check.item(), check.presence(), check.span()))
                .toList();
    }

    private Item item(Detail detail, Presence presence, Optional<Span> span) {
        String words = span.map(this::excerpt).orElse("");
        Optional<Need> need = report.need(detail);
        String why = need.map(Need::why).map(this::in).orElse("");
        return new Item(
                presence,
                in(detail.label()),
                presence == Presence.MISSING || words.isEmpty() ? why : words,
                need.map(Need::rewrite).map(HtmlStatement::proposal));
    }

    /** Promises to come and under way first. */
    List<Promise> promises() {
        return report.promises().stream()
                .sorted(Comparator.comparing(promise -> promise.tense() == Promise.Tense.DONE))
                .toList();
    }

    String words(Promise promise) {
        return Printable.line(promise.span().of(graded.text()));
    }

    String deadline(Promise promise) {
        return Printable.line(in(DeadlineWords.of(promise.deadline().orElse(""))));
    }

    String remarks(Promise promise) {
        return new PromiseTable(ui, Palette.PLAIN, EXCERPT_COLUMNS).remarks(promise);
    }

    /** What laws and rules ask for and the statement does not tell. */
    List<LegalEntry> legal() {
        return report.legal().stream()
                .filter(entry -> entry.presence() != Presence.PRESENT)
                .toList();
    }

    /** The values of the facts by their kinds, each once, in their order. */
    Map<Fact.Kind, List<String>> facts() {
        Map<Fact.Kind, List<String>> facts = new TreeMap<>();
        for (Fact fact : report.facts()) {
            List<String> values = facts.computeIfAbsent(fact.kind(), kind -> new ArrayList<>());
            String value = Printable.line(fact.value());
            if (!values.contains(value)) {
                values.add(value);
            }
        }
        return facts;
    }

    /** The lines that add up to the score of a dimension. */
    List<HtmlPage.Entry> ledger(Dimension dimension) {
        return ledger(Optional.of(dimension));
    }

    /** The lines that add up to the overall score. */
    List<HtmlPage.Entry> overallLedger() {
        return ledger(Optional.empty());
    }

    private List<HtmlPage.Entry> ledger(Optional<Dimension> dimension) {
        return HtmlPage.Entry.of(report.ledger(), dimension, this::reason);
    }

    /** What a line of the ledger is for. */
    private String reason(LedgerLine<Dimension, Criterion> line) {
        return switch (line.kind()) {
            case BASE -> say("起点", "Start");
            case FINDING -> say("第 %s 处：%s", "Finding %s: %s").formatted(label(line), title(line));
            case IMPRESSION ->
                say("通读各句，约 %.1f 句如此", "Read sentence by sentence, about %.1f are like this")
                        .formatted(expected(line.dimension()));
            case ESTIMATE ->
                say("通篇读来，读者约给 %.0f 分", "Read as a whole, readers would give about %.0f")
                        .formatted(estimate(line.dimension()));
            case DISCLOSURE -> say("没有写明：", "Not told: ") + subject(line);
            case STRENGTH -> say("不足：", "Short of: ") + subject(line);
            case BLAME -> say("推卸责任，道歉也就空了", "Shifting blame hollows the apology");
            case FLOOR -> say("最低 0 分", "Never below 0");
            case WEIGHT -> subject(line) + say("（按权重）", " (weighted)");
            case WEAKEST -> say("最弱的一项拉低：", "Pulled down by the weakest: ") + subject(line);
            case CAP -> say("第 %s 处封顶：%s", "Capped by finding %s: %s").formatted(label(line), title(line));
            case ROUNDING -> say("取整", "Rounding");
        };
    }

    /** How many sentences are likely to have a fault. */
    private double expected(Optional<Dimension> fault) {
        return report.impressions().stream()
                .filter(impression -> fault.filter(impression.of()::equals).isPresent())
                .mapToDouble(Impression::likelihood)
                .sum();
    }

    /** What readers would give the whole statement. */
    private double estimate(Optional<Dimension> dimension) {
        return report.estimates().stream()
                .filter(estimate -> estimate.dimension().equals(dimension))
                .mapToDouble(Estimate::score)
                .findFirst()
                .orElseThrow();
    }

    private String label(LedgerLine<Dimension, Criterion> line) {
        return notes.get(line.finding().orElseThrow()).label();
    }

    private String title(LedgerLine<Dimension, Criterion> line) {
        return title(notes.get(line.finding().orElseThrow()));
    }

    private String subject(LedgerLine<Dimension, Criterion> line) {
        return in(line.subject().orElseThrow().label());
    }
}
