package dev.candor.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.Finding;
import dev.candor.Grader;
import dev.candor.Language;
import dev.candor.NotScored;
import dev.candor.Span;
import dev.candor.Statement;
import dev.candor.testing.TinyLanguage;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class DraftSessionTest {

    private static final String WORDS = """
            agent.issuer: 我们 公司
            agent.outsider: 供应商 第三方
            agent.user: 用户
            act.failure: 疏忽 延误
            act.promise: 加强 完善
            event: 事件
            jargon: 抓手
            """;

    private static final String CARDS = """
            - id: blame.third-party
              dimension: blame-shifting
              severity: major
              confidence: high
              title: {zh: 推给第三方, en: Put on a third party}
              why: {zh: 因, en: Why}
              source: test
              patterns:
                - {find: <act.failure by=outsider>, mark: clause}
              flags: [⟦供应商延误⟧。]
              allows: [我们延误。]
            - id: jargon.lever
              dimension: jargon
              severity: minor
              confidence: high
              title: {zh: 黑话, en: Jargon}
              why: {zh: 因, en: Why}
              source: test
              patterns: [<jargon>]
              flags: [这是⟦抓手⟧。]
              allows: [我们延误。]
            - id: vague.no-measure
              dimension: vague-promises
              severity: critical
              confidence: high
              title: {zh: 空泛, en: Vague}
              why: {zh: 因, en: Why}
              source: test
              patterns: [<act.promise>]
              unless: [<jargon> in previous]
              flags: [我们⟦加强⟧管理。]
              allows: [我们延误。]
            """;

    private static final String TEXT = """
            关于本次配送事件的情况说明
            本次事件中，供应商延误，影响了部分用户的正常使用，给大家添了麻烦。
            我们以此为抓手，把每一个环节都重新看一遍。我们将加强管理。
            """;

    private final Grader grader = Grader.builder()
            .language(Language.of(TinyLanguage.parts(TinyLanguage.lexicon(WORDS), TinyLanguage.cards(CARDS))))
            .build();

    private final DraftSession session = DraftSession.open(grader, Statement.of(TEXT));

    @Test
    void aDraftIsGradedWhenItIsOpened() {
        assertThat(session.text()).isEqualTo(TEXT);
        assertThat(session.outcome()).isEqualTo(grader.grade(Statement.of(TEXT)));
    }

    @Test
    void aFindingIsMended() {
        DraftChange change = replace("供应商延误", "我们延误");

        assertThat(change.mended()).extracting(DraftSessionTest::drawn).containsExactly("blame.third-party 供应商延误");
        assertThat(change.fresh()).isEmpty();
        assertThat(change.scoreChange().orElseThrow()).isPositive();
    }

    @Test
    void aFindingIsNew() {
        DraftChange change = replace("给大家添了麻烦", "我们要加强");

        assertThat(change.fresh()).extracting(DraftSessionTest::drawn).containsExactly("vague.no-measure 加强");
        assertThat(change.mended()).isEmpty();
        assertThat(change.scoreChange().orElseThrow()).isNegative();
    }

    @Test
    void findingsBehindAnEditMove() {
        DraftChange change = session.edit(0, 0, "公司");

        assertThat(change.moved())
                .extracting(moved -> drawn(moved.before()))
                .containsExactly("blame.third-party 供应商延误", "jargon.lever 抓手");
        assertThat(change.moved())
                .allSatisfy(moved -> assertThat(moved.after().span().map(Span::start))
                        .isEqualTo(moved.before().span().map(span -> span.start() + 2)));
        assertThat(change.mended()).isEmpty();
        assertThat(change.fresh()).isEmpty();
        assertThat(change.scoreChange()).isEqualTo(OptionalInt.of(0));
    }

    @Test
    void aFindingWhoseWordsChangeIsTheSame() {
        DraftChange change = replace("供应商延误", "供应商疏忽");

        assertThat(change.moved()).extracting(moved -> drawn(moved.after())).containsExactly("blame.third-party 供应商疏忽");
        assertThat(change.mended()).isEmpty();
        assertThat(change.fresh()).isEmpty();
    }

    @Test
    void anEditInOneSentenceCanMatterInTheNext() {
        DraftChange change = replace("以此为抓手，", "");

        assertThat(change.mended()).extracting(DraftSessionTest::drawn).containsExactly("jargon.lever 抓手");
        assertThat(change.fresh()).extracting(DraftSessionTest::drawn).containsExactly("vague.no-measure 加强");
    }

    @Test
    void anEditThatChangesNothing() {
        DraftChange change = replace("麻烦", "麻烦");

        assertThat(change)
                .isEqualTo(new DraftChange(session.outcome(), List.of(), List.of(), List.of(), OptionalInt.of(0)));
    }

    @Test
    void aTextThatIsNoLongerScored() {
        DraftChange change = session.edit(5, TEXT.length(), "");

        assertThat(change.outcome()).isInstanceOf(NotScored.class);
        assertThat(change.mended()).hasSize(2);
        assertThat(change.scoreChange()).isEmpty();
        assertThat(session.edit(0, 5, TEXT).outcome()).isEqualTo(grader.grade(Statement.of(TEXT)));
    }

    @Test
    void whatWasGivenStaysGiven() {
        Statement given = Statement.builder(TEXT).issuer("供应商").build();
        DraftSession own = DraftSession.open(grader, given);

        assertThat(own.edit(0, 2, "有关").outcome()).isEqualTo(grader.grade(given.withText("有关" + TEXT.substring(2))));
    }

    @Test
    void anEditOutsideTheTextIsRefused() {
        assertThatThrownBy(() -> session.edit(3, TEXT.length() + 1, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an edit must end within the text of " + TEXT.length() + " code units, but was [3, "
                        + (TEXT.length() + 1) + ")");
        assertThatThrownBy(() -> session.edit(3, 2, "")).hasMessageContaining("0 <= start <= end, but was [3, 2)");
        assertThat(session.text()).isEqualTo(TEXT);
    }

    private DraftChange replace(String words, String replacement) {
        int start = session.text().indexOf(words);
        assertThat(start).isNotNegative();
        return session.edit(start, start + words.length(), replacement);
    }

    private static String drawn(Finding finding) {
        return finding.rule() + " " + finding.excerpt();
    }
}
