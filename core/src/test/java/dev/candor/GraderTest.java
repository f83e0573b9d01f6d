package dev.candor;

import static dev.candor.TinyGrader.DRAFT;
import static dev.candor.TinyGrader.GRADER;
import static dev.candor.TinyGrader.report;
import static dev.candor.TinyGrader.spans;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.card.Card;
import dev.candor.testing.Drawing;
import dev.candor.testing.TinyLanguage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a report holds. */
class GraderTest {

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

        assertThat(report(given).findings()).extracting(Finding::excerpt).contains("此次供(gōng)应\u200B商延误了", "我们😀加 强");
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
    void whatTwoRulesOfADimensionTellOfTheSameWordsIsOneFindingTheGravest() {
        List<Card> more = TinyLanguage.cards("""
                - id: blame.delay
                  dimension: blame-shifting
                  severity: minor
                  title: {zh: 延误, en: Delay}
                  why: {zh: 因, en: Why}
                  source: test
                  patterns: [{find: <act.failure>, mark: clause}]
                  flags: [⟦供应商延误⟧。]
                  allows: [我们道歉。]
                - id: blame.word
                  dimension: blame-shifting
                  severity: info
                  title: {zh: 字眼, en: Word}
                  why: {zh: 因, en: Why}
                  source: test
                  patterns: [<act.failure>]
                  flags: [供应商⟦延误⟧。]
                  allows: [我们道歉。]
                """);
        Grader grader =
                Grader.builder().language(TinyGrader.LANGUAGE.withCards(more)).build();

        assertThat(((Report) grader.grade(Statement.of(DRAFT))).findings())
                .filteredOn(f -> f.dimension() == Dimension.BLAME_SHIFTING)
                .extracting(Finding::rule)
                .containsExactly("blame.third-party");
        assertThat(((Report) grader.grade(Statement.of(DRAFT.replace("供应商", "我们")))).findings())
                .filteredOn(f -> f.dimension() == Dimension.BLAME_SHIFTING)
                .extracting(Finding::rule)
                .containsExactly("blame.delay");
    }

    @Test
    void placesOfOneRuleThatOverlapAreOneFinding() {
        Report report = report(DRAFT.replace("供应商延误了", "供应商疏忽延误了"));

        assertThat(report.findings())
                .filteredOn(f -> f.rule().equals("blame.third-party"))
                .extracting(Finding::excerpt)
                .containsExactly("此次供应商疏忽延误了");
    }

    @Test
    void whatIsAcceptedCostsNothingAndStays() {
        Report report = report(DRAFT);

        Report accepted = GRADER.asHints(report, Set.of(0));

        assertThat(accepted.findings().get(0))
                .isEqualTo(report.findings().get(0).asHint());
        assertThat(accepted.findings().subList(1, accepted.findings().size()))
                .isEqualTo(report.findings().subList(1, report.findings().size()));
        assertThat(accepted.score(Dimension.BLAME_SHIFTING)).isEqualTo(new Score(100));
        assertThat(accepted.score(Dimension.VAGUE_PROMISES)).isEqualTo(report.score(Dimension.VAGUE_PROMISES));
        assertThat(accepted.overall().value()).isGreaterThan(report.overall().value());
        assertThat(accepted.ledger())
                .filteredOn(line -> line.kind() == LedgerLine.Kind.FINDING)
                .extracting(line -> accepted.finding(line).map(Finding::rule))
                .doesNotContain(Optional.of("blame.third-party"));
        assertThat(GRADER.asHints(report, Set.of())).isEqualTo(report);
        assertThatThrownBy(() -> GRADER.asHints(report, Set.of(99))).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void strengthsDisclosuresChecksAndFactsAreReported() {
        Report report = report(DRAFT);

        assertThat(report.strengths()).containsExactly(new Strength(Strength.Kind.APOLOGY, spanOf(DRAFT, "道歉")));
        assertThat(report.disclosures()).extracting(Disclosure::item).containsExactly(Disclosure.Item.values());
        assertThat(report.disclosures())
                .contains(new Disclosure(Disclosure.Item.SCOPE, Presence.PRESENT, Optional.of(spanOf(DRAFT, "41"))));
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
        assertThat(report(DRAFT).provenance()).isEqualTo(new Provenance(Version.CANDOR, "zh-1.0.0+cafe", "standard-1"));
        assertThat(GRADER.provenances()).containsExactly(report(DRAFT).provenance());
    }

    @Test
    void theCrisisGivenIsReported() {
        assertThat(report(DRAFT).crisis()).isEqualTo(Crisis.OTHER);
        assertThat(GRADER.grade(
                        Statement.builder(DRAFT).crisis(Crisis.SERVICE_OUTAGE).build()))
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

    private static Span spanOf(String text, String part) {
        return new Span(text.indexOf(part), text.indexOf(part) + part.length());
    }
}
