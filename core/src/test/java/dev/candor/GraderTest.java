package dev.candor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.card.Card;
import dev.candor.internal.language.LanguageParts;
import dev.candor.testing.Drawing;
import dev.candor.testing.TinyLanguage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.tokenize.Tokenizer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With a language of a few words, so that what is tested is the grader and no lexicon. */
class GraderTest {

    private static final String WORDS = """
            agent.issuer: 我们 公司
            agent.outsider: 供应商 第三方
            agent.user: 用户
            agent.authority: 市监局
            act.failure: 疏忽 延误 泄露
            act.own: 负责 承担
            act.promise: 加强 完善
            act.apologise: 道歉 抱歉
            mark.cause.open: 因 由于
            mark.of: 的
            neg: 没有 未
            modal.if: 如果
            time.past: 此前
            turn.but: 但
            event: 事件 故障
            jargon: 抓手 =闭环
            question.rhetorical: 难道
            """;

    private static final String CARDS = """
            - id: blame.third-party
              dimension: blame-shifting
              severity: major
              confidence: high
              title: {zh: 推给第三方, en: Put on a third party}
              why: {zh: 因, en: Why}
              message: {zh: "“{0}”推给了别人", en: "“{0}” is put on others"}
              source: test
              patterns:
                - {find: <act.failure by=outsider>, mark: clause}
              unless: [<act.own> in near]
              rewrites:
                - {hans: 我们没有〔动作〕, hant: 我們沒有〔動作〕}
                - {hans: 由我们负责, hant: 由我們負責}
              flags: [⟦供应商延误⟧。]
              allows: [我们延误。]
            - id: vague.no-measure
              dimension: vague-promises
              severity: minor
              title: {zh: 空泛, en: Vague}
              why: {zh: 因, en: Why}
              source: test
              patterns: [<act.promise>, {find: <agent.issuer> .. <act.promise>, severity: moderate}]
              flags: [我们⟦加强⟧管理。]
              allows: [我们延误。]
            - id: cold.no-apology
              dimension: hollow-apology
              severity: moderate
              title: {zh: 没有道歉, en: No apology}
              why: {zh: 因, en: Why}
              source: test
              patterns: [{find: document, unless: [<act.apologise> in statement]}]
              flags: [我们延误。]
              allows: [我们道歉。]
            - id: strength.apology
              strength: apology
              title: {zh: 道歉, en: Apology}
              why: {zh: 因, en: Why}
              source: test
              patterns: [<act.apologise>]
              flags: [我们⟦道歉⟧。]
              allows: [我们延误。]
            - id: scope.told
              disclosure: scope
              title: {zh: 人数, en: Number}
              why: {zh: 因, en: Why}
              source: test
              patterns: [<fact.count>]
              vague: [<agent.user>]
              flags: [共⟦41⟧人。]
              allows: [我们延误。]
            - id: harm.told
              check: harm
              title: {zh: 危害, en: Harm}
              why: {zh: 因, en: Why}
              source: test
              patterns: [<act.failure>]
              flags: [我们⟦延误⟧。]
              allows: [我们道歉。]
            - id: jargon.technical
              dimension: jargon
              severity: minor
              title: {zh: 术语, en: Jargon}
              why: {zh: 因, en: Why}
              source: test
              patterns: [<jargon>]
              flags: [以此为⟦抓手⟧。]
              allows: [我们延误。]
            """;

    private static final String DRAFT = "关于本次故障的说明\n此次供应商延误了，影响用户和41人。我们加强管理。\n对此我们道歉，以后会一天天好起来，谢谢大家的耐心与等待，真的。";

    private final Language language =
            Language.of(TinyLanguage.parts(TinyLanguage.lexicon(WORDS), TinyLanguage.cards(CARDS)));
    private final Grader grader = Grader.builder().language(language).build();

    @Nested
    class Reports {

        @Test
        void findingsCarryWhatTheirCardSays() {
            Report report = report(DRAFT);

            Finding finding = report.findings().get(0);
            assertThat(finding.rule()).isEqualTo("blame.third-party");
            assertThat(finding.dimension()).isEqualTo(Dimension.BLAME_SHIFTING);
            assertThat(finding.severity()).isEqualTo(Severity.MAJOR);
            assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
            assertThat(finding.excerpt()).isEqualTo("此次供应商延误了");
            assertThat(finding.message()).isEqualTo(new Text("“此次供应商延误了”推给了别人", "“此次供应商延误了” is put on others"));
            assertThat(finding.rewrites())
                    .containsExactly(
                            new Rewrite(Rewrite.Kind.FILL, "我们没有〔动作〕", List.of("动作")),
                            new Rewrite(Rewrite.Kind.REPLACE, "由我们负责", List.of()));
        }

        @Test
        void findingsAreDrawnWhereTheyStand() {
            assertThat(Drawing.draw(DRAFT, spans(report(DRAFT))))
                    .isEqualTo(DRAFT.replace("此次供应商延误了", "⟦此次供应商延误了⟧").replace("我们加强", "⟦我们加强⟧"));
        }

        @Test
        void spansPointIntoTheTextAsGiven() {
            String given = DRAFT.replace("供应商", "供(gōng)应\u200B商").replace("加强", "😀加 强");

            assertThat(report(given).findings())
                    .extracting(Finding::excerpt)
                    .contains("此次供(gōng)应\u200B商延误了", "我们😀加 强");
        }

        @Test
        void theWholeDocumentStandsLastAndHasNoSpan() {
            Report report = report(DRAFT.replace("道歉", "知道"));

            assertThat(report.findings())
                    .extracting(Finding::rule)
                    .containsExactly("blame.third-party", "vague.no-measure", "cold.no-apology");
            assertThat(report.findings().get(2).span()).isEmpty();
            assertThat(report.findings().get(2).excerpt()).isEmpty();
        }

        @Test
        void ofVaguePromisesASentenceHasOneTheGravest() {
            Report report = report(DRAFT.replace("我们加强管理。", "加强、完善，我们加强、完善管理。"));

            assertThat(report.findings())
                    .filteredOn(f -> f.dimension() == Dimension.VAGUE_PROMISES)
                    .singleElement()
                    .satisfies(f -> {
                        assertThat(f.severity()).isEqualTo(Severity.MODERATE);
                        assertThat(f.excerpt()).isEqualTo("我们加强");
                    });
        }

        @Test
        void whatIsAcceptedCostsNothingAndStays() {
            Report report = report(DRAFT);

            Report accepted = grader.asHints(report, Set.of(0));

            assertThat(accepted.findings().get(0))
                    .isEqualTo(report.findings().get(0).asHint());
            assertThat(accepted.findings().subList(1, accepted.findings().size()))
                    .isEqualTo(report.findings().subList(1, report.findings().size()));
            assertThat(accepted.score(Dimension.BLAME_SHIFTING)).isEqualTo(new Score(100));
            assertThat(accepted.score(Dimension.VAGUE_PROMISES)).isEqualTo(report.score(Dimension.VAGUE_PROMISES));
            assertThat(accepted.overall().value())
                    .isGreaterThan(report.overall().value());
            assertThat(accepted.ledger())
                    .filteredOn(line -> line.kind().equals("finding"))
                    .noneMatch(line -> line.subject().equals("blame.third-party"));
            assertThat(grader.asHints(report, Set.of())).isEqualTo(report);
            assertThatThrownBy(() -> grader.asHints(report, Set.of(99))).isInstanceOf(IndexOutOfBoundsException.class);
        }

        @Test
        void strengthsDisclosuresChecksAndFactsAreReported() {
            Report report = report(DRAFT);

            assertThat(report.strengths()).containsExactly(new Strength(Strength.Kind.APOLOGY, spanOf(DRAFT, "道歉")));
            assertThat(report.disclosures()).extracting(Disclosure::item).containsExactly(Disclosure.Item.values());
            assertThat(report.disclosures())
                    .contains(
                            new Disclosure(Disclosure.Item.SCOPE, Presence.PRESENT, Optional.of(spanOf(DRAFT, "41"))));
            assertThat(report.checks()).extracting(Check::item).containsExactly(Check.Item.values());
            assertThat(report.checks())
                    .contains(new Check(Check.Item.HARM, Presence.PRESENT, Optional.of(spanOf(DRAFT, "延误"))));
            assertThat(report.facts()).containsExactly(new Fact(Fact.Kind.COUNT, "41", spanOf(DRAFT, "41")));
        }

        @Test
        void wordsThatPretendToDiscloseAreVague() {
            assertThat(report(DRAFT.replace("41", "多")).disclosures())
                    .contains(new Disclosure(Disclosure.Item.SCOPE, Presence.VAGUE, Optional.of(spanOf(DRAFT, "用户"))));
            assertThat(report(DRAFT.replace("41", "多").replace("用户", "大家")).disclosures())
                    .contains(new Disclosure(Disclosure.Item.SCOPE, Presence.MISSING, Optional.empty()));
        }

        @Test
        void aRewriteIsInTheScriptOfTheStatement() {
            Report report = report(DRAFT.replace("们", "們").replace("么", "麼"));

            assertThat(report.language()).isEqualTo("zh-Hant");
            assertThat(report.findings().get(0).rewrites())
                    .extracting(Rewrite::text)
                    .containsExactly("我們沒有〔動作〕", "由我們負責");
            assertThat(report(DRAFT).language()).isEqualTo("zh-Hans");
        }

        @Test
        void wordsThatAskForBordersAreFoundOnlyThere() {
            String filler = "我们延误了一些时间，大家不要着急，等一等，再等一等，明天上午一定会有一个说法告诉大家，谢谢。";

            assertThat(report("形成闭环管理。" + filler).findings()).anyMatch(this::isJargon);
            assertThat(report("我形成闭环管理。" + filler).findings()).noneMatch(this::isJargon);
            assertThat(report("我形成。闭环管理。" + filler).findings()).anyMatch(this::isJargon);
            assertThat(report("一。我形成闭环。" + filler).findings()).noneMatch(this::isJargon);
        }

        private boolean isJargon(Finding finding) {
            return finding.rule().equals("jargon.technical");
        }

        @Test
        void whoMadeTheReportIsSaid() {
            assertThat(report(DRAFT).provenance())
                    .isEqualTo(new Provenance(Version.CANDOR, "zh-1.0.0+cafe", "standard-1"));
            assertThat(grader.provenances()).containsExactly(report(DRAFT).provenance());
        }

        @Test
        void theCrisisGivenIsReported() {
            assertThat(report(DRAFT).crisis()).isEqualTo(Crisis.OTHER);
            assertThat(grader.grade(Statement.builder(DRAFT)
                            .crisis(Crisis.SERVICE_OUTAGE)
                            .build()))
                    .isInstanceOfSatisfying(
                            Report.class, r -> assertThat(r.crisis()).isEqualTo(Crisis.SERVICE_OUTAGE));
        }

        @Test
        void addingAFaultyOpeningNeverImprovesTheScore() {
            Report before = report(DRAFT);
            Report after = report("供应商泄露了。" + DRAFT);

            assertThat(after.score(Dimension.BLAME_SHIFTING).value())
                    .isLessThan(before.score(Dimension.BLAME_SHIFTING).value());
        }
    }

    @Nested
    class Refusals {

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\n\t\u3000\r\n"})
        void noTextIsNotScored(String text) {
            assertNotScored(text, "und", NotScored.Reason.EMPTY, "give the text of the statement");
        }

        @Test
        void tooLittleTextIsNotScored() {
            assertNotScored("我们因延误道歉。", "zh-Hans", NotScored.Reason.TOO_SHORT, "fewer than 40 Han characters");
            assertNotScored("我們因延误道歉。", "zh-Hant", NotScored.Reason.TOO_SHORT, "give the whole statement");
        }

        @Test
        void fortyHanCharactersAreEnough() {
            String text = "我们延误。" + "一".repeat(36);

            assertThat(grader.grade(Statement.of(text))).isInstanceOf(Report.class);
            assertThat(grader.grade(Statement.of(text.substring(1)))).isInstanceOf(NotScored.class);
        }

        @Test
        void moreTextThanTheLimitIsNotScored() {
            Grader small = Grader.builder()
                    .language(language)
                    .limits(new Limits(DRAFT.length(), 10))
                    .build();

            assertThat(small.grade(Statement.of(DRAFT))).isInstanceOf(Report.class);
            assertThat(small.grade(Statement.of(DRAFT + "。"))).isInstanceOfSatisfying(NotScored.class, n -> {
                assertThat(n.reason()).isEqualTo(NotScored.Reason.TOO_LONG);
                assertThat(n.hint().en()).contains("limit of " + DRAFT.length() + " characters", "Limits");
            });
        }

        @Test
        void aTextThatTellsNothingIsNotScored() {
            assertNotScored(
                    "春眠不觉晓处处闻啼鸟。夜来风雨声花落知多少。床前明月光疑是地上霜。举头望明月低头思故乡。",
                    "zh-Hans",
                    NotScored.Reason.NO_EVENT,
                    "does not look like a crisis statement");
        }

        @Test
        void aTextInAnotherLanguageIsNotScoredWithAHint() {
            assertNotScored(
                    "We are sorry for the outage.",
                    "en",
                    NotScored.Reason.UNSUPPORTED_LANGUAGE,
                    "The text is in 'en', but the grader was given: zh. No Candor artifact supports it yet.");
            assertNotScored("お詫び申し上げます", "ja", NotScored.Reason.UNSUPPORTED_LANGUAGE, "'ja'");
        }

        @Test
        void aGraderWithoutChineseNamesTheArtifact() {
            LanguageParts parts = TinyLanguage.parts(TinyLanguage.lexicon(WORDS), List.of());
            Grader english = Grader.builder()
                    .language(Language.of(new LanguageParts(
                            "en",
                            parts.version(),
                            parts.hash(),
                            parts.folding(),
                            parts.lexicon(),
                            parts.cards(),
                            parts.sentences(),
                            parts.words(),
                            parts.facts(),
                            parts.personal(),
                            parts.model(),
                            parts.promises(),
                            parts.cases())))
                    .build();

            assertThat(english.grade(Statement.of(DRAFT))).isInstanceOfSatisfying(NotScored.class, n -> {
                assertThat(n.reason()).isEqualTo(NotScored.Reason.UNSUPPORTED_LANGUAGE);
                assertThat(n.hint().en()).contains("Add the artifact dev.candor:candor-nlp-zh");
                assertThat(n.hint().zh()).contains("dev.candor:candor-nlp-zh", "en");
            });
        }

        @ParameterizedTest
        @CsvSource({"zh", "zh-Hant", "zh-Hans-CN"})
        void theLanguageGivenDecides(String tag) {
            assertThat(grader.grade(Statement.builder(DRAFT).language(tag).build()))
                    .isInstanceOfSatisfying(
                            Report.class, r -> assertThat(r.language()).isEqualTo(tag.equals("zh") ? "zh-Hans" : tag));
            assertThat(grader.grade(Statement.builder(DRAFT).language("fr").build()))
                    .isInstanceOfSatisfying(
                            NotScored.class, n -> assertThat(n.language()).isEqualTo("fr"));
        }

        @Test
        void aGraderNeedsALanguage() {
            assertThatThrownBy(() -> Grader.builder().build())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("dev.candor:candor-nlp-zh")
                    .hasMessageContaining("Chinese.standard()");
        }

        private void assertNotScored(String text, String language, NotScored.Reason reason, String hint) {
            assertThat(grader.grade(Statement.of(text))).isInstanceOfSatisfying(NotScored.class, n -> {
                assertThat(n.language()).isEqualTo(language);
                assertThat(n.reason()).isEqualTo(reason);
                assertThat(n.hint().en()).contains(hint);
                assertThat(n.hint().zh()).isNotBlank();
            });
        }
    }

    @Nested
    class Settings {

        @Test
        void theGravestFindingsAreKept() {
            Grader few = Grader.builder()
                    .language(language)
                    .limits(new Limits(1_000, 2))
                    .build();
            String text = "以此为抓手。以此为抓手。供应商延误。我们加强管理。一二三四五六七八九十一二三四五六七八九十一二三。";

            assertThat(few.grade(Statement.of(text)))
                    .isInstanceOfSatisfying(
                            Report.class,
                            r -> assertThat(r.findings())
                                    .extracting(Finding::rule)
                                    .containsExactly("blame.third-party", "vague.no-measure"));
        }

        @Test
        void anotherProfileGivesOtherScores() {
            ScoringProfile standard = ScoringProfile.standard();
            ScoringProfile mild = new ScoringProfile(
                    "mild",
                    Map.of(
                            Severity.INFO, 0.0,
                            Severity.MINOR, 1.0,
                            Severity.MODERATE, 1.0,
                            Severity.MAJOR, 1.0,
                            Severity.CRITICAL, 1.0),
                    standard.confidences(),
                    Map.of(Dimension.BLAME_SHIFTING, 1.0),
                    standard.rest(),
                    standard.impressions(),
                    standard.estimates(),
                    standard.overallEstimate(),
                    standard.disclosures(),
                    standard.actions(),
                    standard.strengths(),
                    standard.merits(),
                    standard.enough(),
                    0.5,
                    0,
                    standard.weights(),
                    0,
                    Map.of());
            Grader milder = Grader.builder().language(language).profile(mild).build();

            assertThat(milder.grade(Statement.of(DRAFT))).isInstanceOfSatisfying(Report.class, r -> {
                assertThat(r.score(Dimension.BLAME_SHIFTING)).isEqualTo(new Score(99));
                assertThat(r.provenance().profile()).isEqualTo("mild");
            });
        }

        @Test
        void cardsAreAddedAndTheirProblemsTold() {
            List<Card> more = TinyLanguage.cards(CARDS.substring(CARDS.indexOf("- id: jargon"))
                    .replace("jargon.technical", "jargon.own")
                    .replace("[<jargon>]", "[<agent.user>]"));

            assertThat(language.withCards(more).matches("jargon.own", "影响用户。")).containsExactly(new Span(2, 4));
            assertThatThrownBy(() -> language.withCards(language.cards()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("a card with id 'blame.third-party' exists already");
        }

        @Test
        void matchesOfAnUnknownCardAreRefused() {
            assertThatThrownBy(() -> language.matches("no.card", "我们"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no card has the id 'no.card'");
        }

        @Test
        void anotherTokenizerDecidesOnBorders() {
            String text = "形成。我闭环。";

            assertThat(language.matches("jargon.technical", text)).isEmpty();
            assertThat(language.withTokenizer(new EveryCharacter()).matches("jargon.technical", text))
                    .hasSize(1);
        }

        @Test
        void anotherSentenceDetectorIsUsed() {
            Language oneSentence = language.withSentenceDetector(new WholeText());

            assertThat(oneSentence.matches("blame.third-party", "供应商延误。一。二。我们负责。"))
                    .isEmpty();
            assertThat(language.matches("blame.third-party", "供应商延误。一。二。我们负责。")).hasSize(1);
        }

        @Test
        void theRulesetIsNamed() {
            assertThat(language.ruleset()).isEqualTo(new Ruleset("zh", "1.0.0", "cafe"));
            assertThat(language.id()).isEqualTo("zh");
            assertThat(grader.cards()).isEqualTo(language.cards()).hasSize(7);
        }
    }

    @Nested
    class Laws {

        /** Room for just-in-time compilers and collectors of garbage. */
        private static final Duration FOR_COMPILERS = Duration.ofSeconds(2);

        static List<String> hostileTexts() {
            return List.of(
                    "\uD83D".repeat(50) + DRAFT,
                    DRAFT + "\uDE00",
                    DRAFT.replace("供应商", "供\u0000应商"),
                    "\u202E" + DRAFT + "\u202C",
                    "שלום " + DRAFT + " مرحبا",
                    "“".repeat(500) + DRAFT,
                    "（".repeat(500) + DRAFT,
                    "，".repeat(5_000) + DRAFT,
                    "。".repeat(5_000) + DRAFT,
                    "\n".repeat(5_000) + DRAFT,
                    "？" + DRAFT,
                    DRAFT.replace("。", ""),
                    "一".repeat(60),
                    "我们".repeat(60),
                    "𠀀".repeat(60) + DRAFT,
                    "\r\r\r" + DRAFT.replace("\n", "\r"),
                    "⟦⟧⟨⟩{0}{1}%s\\$1" + DRAFT);
        }

        @ParameterizedTest
        @MethodSource("hostileTexts")
        void hostileTextsAreGraded(String text) {
            assertLaws(text);
        }

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 4})
        void anyTextIsGraded(long seed) {
            Random random = new Random(seed);
            for (int round = 0; round < 500; round++) {
                assertLaws(text(random, random.nextInt(400)));
            }
        }

        @Test
        void fourThreadsAgreeWithOne() throws InterruptedException, ExecutionException {
            Random random = new Random(9);
            List<Statement> statements = IntStream.range(0, 200)
                    .mapToObj(i -> Statement.of(text(random, 300)))
                    .toList();
            List<Outcome> expected = statements.stream().map(grader::grade).toList();
            ExecutorService threads = Executors.newFixedThreadPool(4);
            try {
                List<Future<List<Outcome>>> results = new ArrayList<>();
                for (int thread = 0; thread < 4; thread++) {
                    results.add(threads.submit(
                            () -> statements.stream().map(grader::grade).toList()));
                }
                for (Future<List<Outcome>> result : results) {
                    assertThat(result.get()).isEqualTo(expected);
                }
            } finally {
                threads.shutdown();
            }
        }

        @Test
        void graderAndLanguageBuiltAnewGiveEqualReports() {
            Grader other = Grader.builder()
                    .language(Language.of(TinyLanguage.parts(TinyLanguage.lexicon(WORDS), TinyLanguage.cards(CARDS))))
                    .build();

            assertThat(other.grade(Statement.of(DRAFT))).isEqualTo(grader.grade(Statement.of(DRAFT)));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "供应商延误，", "供应商延误、", "供应商延误。", "我们加强管理。", "闭环", "一。闭环。", "因供应商的", "“我们”", "用户\n", "，", "一", "没有没有",
                    "聯(lián)", "一 ", "12 ",
                })
        void theCostIsLinearInTheLength(String part) {
            String line = "我们延误。" + part.repeat(1_000_000 / part.length());
            Duration ofAQuarter = processorTime(() -> grader.grade(Statement.of(line.substring(0, line.length() / 4))));
            Duration ofAll = processorTime(() -> grader.grade(Statement.of(line)));

            assertThat(ofAll).isLessThan(ofAQuarter.multipliedBy(8).plus(FOR_COMPILERS));
        }

        /** What this process computes meanwhile, however busy the machine is. */
        private static Duration processorTime(Runnable work) {
            Duration before = ProcessHandle.current().info().totalCpuDuration().orElseThrow();
            work.run();
            return ProcessHandle.current()
                    .info()
                    .totalCpuDuration()
                    .orElseThrow()
                    .minus(before);
        }

        private void assertLaws(String text) {
            Outcome outcome = grader.grade(Statement.of(text));

            assertThat(grader.grade(Statement.of(text))).isEqualTo(outcome);
            if (outcome instanceof Report report) {
                for (Finding finding : report.findings()) {
                    finding.span().ifPresent(span -> assertThat(span.of(text)).isEqualTo(finding.excerpt()));
                }
                List<Span> spans = new ArrayList<>(spans(report));
                report.strengths().forEach(s -> spans.add(s.span()));
                report.facts().forEach(f -> spans.add(f.span()));
                report.disclosures().forEach(d -> d.span().ifPresent(spans::add));
                report.checks().forEach(c -> c.span().ifPresent(spans::add));
                for (Span span : spans) {
                    assertThat(span.end()).isLessThanOrEqualTo(text.length());
                    assertThat(splitsPair(text, span.start()) || splitsPair(text, span.end()))
                            .as("%s in %s", span, text)
                            .isFalse();
                }
            }
        }

        private static String text(Random random, int length) {
            String[] parts = {
                "我们", "供应商", "用户", "延误", "负责", "加强", "道歉", "因", "的", "没有", "如果", "但", "闭环", "41", "，", "。", "！", "？",
                "“", "”", "\"", "（", ")", "(lián)", "\n", " ", "\u3000", "\u200B", "\u0000", "\uD83D", "\uDE00", "😀",
                "們", "𠀀", "a", ":", "…", "—", "\r\n", "\u202E", "א", "一"
            };
            StringBuilder text = new StringBuilder();
            while (text.length() < length) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            return text.toString();
        }

        private static boolean splitsPair(String text, int at) {
            return at > 0
                    && at < text.length()
                    && Character.isHighSurrogate(text.charAt(at - 1))
                    && Character.isLowSurrogate(text.charAt(at));
        }
    }

    private Report report(String text) {
        Outcome outcome = grader.grade(Statement.of(text));
        assertThat(outcome).isInstanceOf(Report.class);
        return (Report) outcome;
    }

    private static Span spanOf(String text, String part) {
        return new Span(text.indexOf(part), text.indexOf(part) + part.length());
    }

    private static List<Span> spans(Report report) {
        return report.findings().stream().flatMap(f -> f.span().stream()).toList();
    }

    /** The whole text is one sentence. */
    private static final class WholeText implements SentenceDetector {

        @Override
        public String[] sentDetect(CharSequence text) {
            return new String[] {text.toString()};
        }

        @Override
        public opennlp.tools.util.Span[] sentPosDetect(CharSequence text) {
            return new opennlp.tools.util.Span[] {new opennlp.tools.util.Span(0, text.length())};
        }
    }

    /** Every character is a word. */
    private static final class EveryCharacter implements Tokenizer {

        @Override
        public String[] tokenize(String text) {
            return text.split("", -1);
        }

        @Override
        public opennlp.tools.util.Span[] tokenizePos(String text) {
            return IntStream.range(0, text.length())
                    .mapToObj(i -> new opennlp.tools.util.Span(i, i + 1))
                    .toArray(opennlp.tools.util.Span[]::new);
        }
    }
}
