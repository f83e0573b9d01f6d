package dev.candor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.testing.TinyLanguage;
import java.util.List;

/** A grader for a language of a few words, so that what is tested is the grader and no lexicon. */
final class TinyGrader {

    static final String WORDS = """
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

    static final String CARDS = """
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

    static final String DRAFT = "关于本次故障的说明\n此次供应商延误了，影响用户和41人。我们加强管理。\n对此我们道歉，以后会一天天好起来，谢谢大家的耐心与等待，真的。";

    /** The language of these words and cards. */
    static final Language LANGUAGE =
            Language.of(TinyLanguage.parts(TinyLanguage.lexicon(WORDS), TinyLanguage.cards(CARDS)));

    /** Grades it with everything as it ships. */
    static final Grader GRADER = Grader.builder().language(LANGUAGE).build();

    private TinyGrader() {}

    /** The report on a text; fails when there is none. */
    static Report report(String text) {
        Outcome outcome = GRADER.grade(Statement.of(text));
        assertThat(outcome).isInstanceOf(Report.class);
        return (Report) outcome;
    }

    /** Where findings stand. */
    static List<Span> spans(Report report) {
        return report.findings().stream().flatMap(f -> f.span().stream()).toList();
    }
}
