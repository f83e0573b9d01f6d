package dev.candor.zh;

import static dev.candor.casefile.Answer.Outcome.ANSWERED;
import static dev.candor.casefile.Answer.Outcome.DEFERRED;
import static dev.candor.casefile.Answer.Outcome.DEFERRED_WITH_DATE;
import static dev.candor.casefile.Answer.Outcome.DEFLECTED;
import static dev.candor.casefile.Answer.Outcome.UNANSWERED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Crisis;
import dev.candor.casefile.Answer;
import dev.candor.casefile.Case;
import dev.candor.casefile.CaseQuestion;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseQuestionsTest {

    private final CaseDrawing cases = new CaseDrawing();

    @Test
    void aValueOfTheTopicAnswers() {
        cases.meets("有多少人受伤？", ANSWERED, "昨晚的火已扑灭。⟦事故造成4人受伤，均已送医⟧。");
        cases.meets("身份证号有没有泄露？", ANSWERED, "我们道歉。⟦身份证号没有泄露，泄露的是手机号⟧。");
        cases.meets("什么时候恢复供水？", ANSWERED, "爆管已经修好。⟦3月2日上午10时恢复供水⟧。");
        cases.meets("事故的原因是什么？", ANSWERED, "⟦事故是因为值班员工没有按规程关闭阀门⟧。伤者已出院。");
    }

    @Test
    void aValueOfAnotherTopicDoesNot() {
        cases.meets("有多少人受伤？", UNANSWERED, "平台共有门店48家，今天全部停业自查。");
        cases.meets("手机号是怎么泄露的？", UNANSWERED, "我们对受影响的每一位用户表示歉意。");
    }

    @Test
    void compensationDoesNotAnswerAQuestionOfCapability() {
        cases.meets("平台是否有能力杜绝假货？", DEFLECTED, "⟦凡买到假包的顾客，一律退款，并赔偿十倍金额⟧。");
    }

    @Test
    void whatWentWrongTellsNotHowItIsPrevented() {
        cases.leavesOpen("平台是否有能力杜绝假货？", "售出的手袋中有168只是仿品，系招商审核环节存在漏洞，我们没有核对卖家的进货单。");
    }

    @Test
    void howManyWhenAndWhyAskForANumberATimeAndACause() {
        cases.leavesOpen("有多少人受伤？", "伤者都已送到医院，家属由专人陪同。");
        cases.leavesOpen("什么时候恢复供水？", "供水恢复前，请到社区门口的水车取水。");
        cases.leavesOpen("手机号是怎么泄露的？", "102万名用户的手机号被泄露，聊天内容没有泄露。");
    }

    @Test
    void whatHasNothingInCommonWithTheQuestionDoesNotAnswerIt() {
        cases.leavesOpen("黑匣子数据会不会公布？", "施工车处于系统识别的盲区。驾驶员的家属已由专人陪同。");
    }

    @Test
    void meritsDeflect() {
        cases.meets("有没有品牌授权？", DEFLECTED, "⟦我们一向坚持正品，拥有逾千名专业买手，口碑良好⟧。欢迎继续选购。");
    }

    @Test
    void anAnswerPutOff() {
        cases.meets("泄露的原因是什么？", DEFERRED, "我们道歉。⟦泄露原因正在调查，有结果后将及时公布⟧。");
        cases.meets("泄露的原因是什么？", DEFERRED_WITH_DATE, "我们道歉。⟦泄露原因正在调查，3月9日前公布⟧。");
    }

    @Test
    void whatASentenceItselfAsksIsPutOff() {
        cases.meets("裂缝伤不伤主体结构？", DEFERRED, "外墙出现裂缝，工地已停工。⟦裂缝伤不伤主体结构，要听鉴定机构的意见⟧。");
        cases.meets("定金退不退？", DEFERRED_WITH_DATE, "门店已停业。⟦定金退不退，我们3月9日前在门口贴出来⟧。");
    }

    @Test
    void whetherItIsSoIsAskedByAWordAndItsDenial() {
        cases.meets("定金退不退？", ANSWERED, "门店已停业。⟦定金全部退还，不扣一分⟧。");
    }

    @Test
    void whatPutsOffOneQuestionDoesNotPutOffAnother() {
        Case file = CaseDrawing.caseOf(
                CaseDrawing.daily(List.of("仓库昨晚起火，烧毁包裹1,200件。起火原因正在调查，结果将及时公布。")),
                List.of(
                        new CaseQuestion("how-many", "烧毁了多少包裹？", 0.4),
                        new CaseQuestion("why", "起火原因是什么？", 0.4),
                        new CaseQuestion("who", "夜班有几个人值守？", 0.2)),
                List.of());

        assertThat(CaseDrawing.GRADER.grade(file).answers())
                .extracting(Answer::outcome)
                .containsExactly(ANSWERED, DEFERRED, UNANSWERED);
    }

    @Test
    void whereNoAnswerIsFoundTheNearestSentencesAreShown() {
        String text = "仓库昨晚起火，烧毁包裹1,200件。起火时守夜的只有老周。货主可凭单号登记。";
        Case file = CaseDrawing.caseOf(
                CaseDrawing.daily(List.of(text)),
                List.of(new CaseQuestion("how-many", "烧毁了多少包裹？", 0.5), new CaseQuestion("who", "当时谁在看着？", 0.5)),
                List.of());

        List<Answer> answers = CaseDrawing.GRADER.grade(file).answers();

        assertThat(answers.get(0).outcome()).isEqualTo(ANSWERED);
        assertThat(answers.get(0).nearest()).isEmpty();
        assertThat(answers.get(1).outcome()).isEqualTo(UNANSWERED);
        assertThat(answers.get(1).nearest())
                .extracting(place ->
                        text.substring(place.span().start(), place.span().end()))
                .containsExactly("起火时守夜的只有老周", "货主可凭单号登记");
    }

    @Test
    void whenNobodyAsksTheUsualQuestionsOfTheCrisisAreAsked() {
        Case file = new Case(
                "c",
                Optional.of(Crisis.DATA_BREACH),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                CaseDrawing.daily(List.of("3月1日，我们的服务器被入侵，30万名用户的手机号被泄露。我们已报案，并向每一位用户道歉，将逐一发送短信通知。")),
                List.of(),
                List.of());

        List<Answer> answers = CaseDrawing.GRADER.grade(file).answers();

        assertThat(answers).extracting(answer -> answer.question().text()).contains("泄露了哪些信息？", "有多少人受到影响？");
        assertThat(answers).anyMatch(answer -> answer.outcome() == ANSWERED);
    }
}
