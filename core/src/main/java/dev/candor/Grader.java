package dev.candor;

import dev.candor.card.Card;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.language.LanguageReader;
import dev.candor.internal.language.Workspace;
import dev.candor.internal.opinion.Review;
import dev.candor.internal.rule.Match;
import dev.candor.internal.score.Evidence;
import dev.candor.internal.score.ImpressionsByPlace;
import dev.candor.internal.score.Scorer;
import dev.candor.internal.text.Scripts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Grades statements. Immutable and thread-safe: build one, share it.
 *
 * <pre>{@code
 * Grader grader = Grader.builder().language(Chinese.standard()).build();
 * Outcome outcome = grader.grade(Statement.of(text));
 * if (outcome instanceof Report report) report.findings().forEach(System.out::println);
 * }</pre>
 *
 * <p>Grading never throws on any string, takes time linear in its length, needs no network, and gives equal reports for
 * equal statements.
 */
public final class Grader {

    /** The fewest Han characters that can be judged. */
    private static final int FEWEST_CHARACTERS = 40;

    private final List<Language> languages;
    private final Limits limits;
    private final ScoringProfile profile;
    private final Scorer scorer;
    private final Needs needs = Needs.standard();
    private final Expectations expectations = Expectations.standard();
    private final Proposals proposals;
    private final Messages messages;
    /** What reports say that they were made by, by language. */
    private final List<Provenance> provenances;

    private Grader(Builder builder) {
        this.languages = List.copyOf(builder.languages);
        this.limits = builder.limits;
        this.profile = builder.profile;
        this.scorer = new Scorer(profile);
        this.proposals = new Proposals(cards());
        this.messages = new Messages(cards());
        this.provenances = languages.stream().map(this::provenance).toList();
    }

    /** Starts a grader. */
    public static Builder builder() {
        return new Builder();
    }

    /** The languages that it reads, in the order in which they were given. */
    public List<Language> languages() {
        return languages;
    }

    /** The cards of all languages. */
    public List<Card> cards() {
        return languages.stream().flatMap(language -> language.cards().stream()).toList();
    }

    /** Grades a statement: text → reading → matches → findings → scores → report. */
    public Outcome grade(Statement statement) {
        return grade(
                statement,
                language -> language.reader().take(),
                (language, workspace) -> language.reader().giveBack(workspace));
    }

    /**
     * Grades one draft again and again while it is written. Outcomes are equal to those of {@link #grade}; what was found in
     * lines that have not changed since the last time is taken over. The function belongs to one thread and keeps memory in
     * proportion to the text that it graded last; {@code dev.candor.draft.DraftSession} uses it.
     */
    public Function<Statement, Outcome> draftGrader() {
        Map<Language, Workspace> workspaces = new HashMap<>();
        return statement -> grade(
                statement,
                language ->
                        workspaces.computeIfAbsent(language, key -> key.reader().workspaceOfDraft()),
                (language, workspace) -> {});
    }

    private Outcome grade(
            Statement statement, Function<Language, Workspace> take, BiConsumer<Language, Workspace> giveBack) {
        String text = statement.text();
        if (text.isBlank()) {
            return NotScoredHints.empty();
        }
        if (text.length() > limits.maxCharacters()) {
            return NotScoredHints.tooLong(limits);
        }
        String tag = statement.language().orElseGet(() -> Scripts.languageOf(text));
        Language language = languageFor(tag);
        if (language == null) {
            return NotScoredHints.unsupported(tag, languages);
        }
        LanguageReader reader = language.reader();
        String found = reader.tag(Locale.forLanguageTag(tag), text);
        if (countHan(text) < FEWEST_CHARACTERS) {
            return NotScoredHints.tooShort(found, FEWEST_CHARACTERS);
        }
        Workspace workspace = take.apply(language);
        try {
            return grade(statement, found, language, workspace);
        } finally {
            giveBack.accept(language, workspace);
        }
    }

    private Outcome grade(Statement statement, String found, Language language, Workspace workspace) {
        LanguageReader reader = language.reader();
        Reading reading = reader.read(statement, workspace);
        if (reading.clauses().isEmpty() || !reader.tellsAnything(reading)) {
            return NotScoredHints.noEvent(found);
        }
        Review review = reader.review(reading, reader.matchForReport(reading, workspace), workspace);
        List<Match> matches = review.matches();
        Occasion occasion = reader.occasion(statement, reading);
        Assembly assembly = new Assembly(reading, matches, found, limits, proposals, messages);
        List<Finding> findings = assembly.findings();
        Checklist checklist = new Checklist(reading, matches, occasion, expectations);
        List<Disclosure> disclosures = checklist.disclosures();
        List<Check> checks = checklist.checks();
        List<Strength> strengths = assembly.strengths();
        Scorer.Result result = scorer.score(Evidence.of(
                expectations.strengths(occasion),
                findings,
                review.impressions(),
                review.estimates(),
                disclosures,
                strengths));
        return new Report(
                found,
                occasion,
                result.overall(),
                result.dimensions(),
                findings,
                review.impressions(),
                review.estimates(),
                strengths,
                disclosures,
                checks,
                needs.of(occasion.crisis(), found, disclosures, checks),
                legal(statement, occasion, disclosures, checks),
                reader.promises(reading, matches, workspace),
                assembly.facts(),
                reading.mask(),
                result.ledger(),
                provenances.get(languages.indexOf(language)));
    }

    /** What the reports of this grader say that they were made by, one for each language. */
    public List<Provenance> provenances() {
        return provenances;
    }

    private Provenance provenance(Language language) {
        return new Provenance(Version.CANDOR, language.ruleset().toString(), profile.id());
    }

    /**
     * The changes that raise the overall score of a report most, one after the other, by the profile of this grader: each
     * gain counts from where the changes before it lead.
     *
     * @param atMost how many
     */
    public List<Improvement> improvements(Report report, int atMost) {
        return scorer.improvements(Evidence.of(expectations.strengths(report.occasion()), report), atMost);
    }

    /**
     * The report as if some of its findings were hints, which cost nothing: for findings that somebody has looked at and
     * accepts. All findings stay where they are; impressions of the same faults in the same sentences go; scores and
     * ledger are by the profile of this grader.
     *
     * @param report a report of this grader
     * @param findings indexes in {@link Report#findings()}; throws {@link IndexOutOfBoundsException} for any other number
     */
    public Report asHints(Report report, Set<Integer> findings) {
        List<Finding> hinted = new ArrayList<>(report.findings());
        findings.forEach(index -> hinted.set(index, hinted.get(index).asHint()));
        ImpressionsByPlace byPlace = new ImpressionsByPlace(report.impressions());
        Set<Impression> gone = findings.stream()
                .flatMap(index -> byPlace.of(hinted.get(index)).stream())
                .collect(Collectors.toSet());
        List<Impression> left = report.impressions().stream()
                .filter(impression -> !gone.contains(impression))
                .toList();
        Scorer.Result result = scorer.score(Evidence.of(
                expectations.strengths(report.occasion()),
                hinted,
                left,
                report.estimates(),
                report.disclosures(),
                report.strengths()));
        return report.rescored(hinted, left, result.overall(), result.dimensions(), result.ledger());
    }

    private static List<LegalEntry> legal(
            Statement statement, Occasion occasion, List<Disclosure> disclosures, List<Check> checks) {
        return statement.legalProfiles().isEmpty()
                ? List.of()
                : LegalChecklists.standard().entries(statement.legalProfiles(), occasion, disclosures, checks);
    }

    private @Nullable Language languageFor(String tag) {
        String id = Locale.forLanguageTag(tag).getLanguage();
        for (Language language : languages) {
            if (language.id().equals(id)) {
                return language;
            }
        }
        return null;
    }

    private static int countHan(String text) {
        int count = 0;
        for (int i = 0; i < text.length() && count < FEWEST_CHARACTERS; i++) {
            count += Scripts.isHan(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    /** Collects the settings of a grader. Not thread-safe. */
    public static final class Builder {

        private final List<Language> languages = new ArrayList<>();
        private Limits limits = Limits.STANDARD;
        private ScoringProfile profile = ScoringProfile.standard();

        private Builder() {}

        /** Adds a language; at least one is needed. */
        public Builder language(Language language) {
            languages.add(Objects.requireNonNull(language, "language"));
            return this;
        }

        /** Sets the limits. */
        public Builder limits(Limits value) {
            limits = Objects.requireNonNull(value, "limits");
            return this;
        }

        /** Sets the scoring profile. */
        public Builder profile(ScoringProfile value) {
            profile = Objects.requireNonNull(value, "profile");
            return this;
        }

        /** The grader; throws {@link IllegalStateException} when no language was given. */
        public Grader build() {
            if (languages.isEmpty()) {
                throw new IllegalStateException("a grader needs a language; add the artifact dev.candor:candor-nlp-zh"
                        + " and call .language(Chinese.standard())");
            }
            return new Grader(this);
        }
    }
}
