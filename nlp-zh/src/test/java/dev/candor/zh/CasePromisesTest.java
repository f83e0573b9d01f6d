package dev.candor.zh;

import static dev.candor.casefile.FollowedPromise.Outcome.GONE;
import static dev.candor.casefile.FollowedPromise.Outcome.KEPT;
import static dev.candor.casefile.FollowedPromise.Outcome.LAPSED;
import static dev.candor.casefile.FollowedPromise.Outcome.OPEN;
import static dev.candor.casefile.FollowedPromise.Outcome.RESCHEDULED;

import org.junit.jupiter.api.Test;

class CasePromisesTest {

    private final CaseDrawing cases = new CaseDrawing();

    @Test
    void keptWithEvidence() {
        cases.follows(KEPT, "2026-03-10", "我们向大家道歉。⟦3月2日前公布召回名单⟧。", "⟦召回名单已经公布⟧。");
    }

    @Test
    void movedInTime() {
        cases.follows(RESCHEDULED, "2026-03-10", "⟦3月9日前公布检测报告⟧。", "实验室要复测三个样本，⟦检测报告推迟到3月14日公布⟧。");
    }

    @Test
    void movedTooLateOrPassedInSilence() {
        cases.follows(LAPSED, "2026-03-10", "⟦3月2日前公布检测报告⟧。", "昨天的会开完了。", "⟦检测报告推迟到3月14日公布⟧。");
        cases.follows(LAPSED, "2026-03-10", "⟦3月2日前公布检测报告⟧。", "今天没有新的情况。");
    }

    @Test
    void doneInPart() {
        cases.follows(LAPSED, "2026-03-10", "⟦3月2日前更换42个摄像头⟧。", "近况如下。", "⟦摄像头更换了26个⟧。");
        cases.follows(OPEN, "2026-03-03", "⟦3月9日前更换42个摄像头⟧。", "摄像头更换了26个。");
    }

    @Test
    void aShareOfAllIsNoPart() {
        cases.follows(KEPT, "2026-03-10", "⟦3月2日前完成门店整改⟧。", "⟦门店整改已100%完成⟧。");
        cases.follows(LAPSED, "2026-03-10", "⟦3月2日前完成门店整改⟧。", "近况如下。", "⟦门店整改完成60%⟧。");
    }

    @Test
    void withdrawn() {
        cases.follows(GONE, "2026-03-10", "⟦3月9日前为每位车主办理两年延保⟧。", "⟦车主的延保不再执行⟧。");
    }

    @Test
    void notDueYet() {
        cases.follows(OPEN, "2026-03-03", "⟦3月9日前公布检测报告⟧。", "我们正在看望伤者。");
    }

    @Test
    void whatStartsTodayIsNoPromiseWithADate() {
        cases.promisesNothing("“自动避障”今天起改名为“辅助避障”。");
    }

    @Test
    void whatIsKeptUpUntilADayIsNotDueOnIt() {
        cases.promisesNothing("其余订单的价格保留到3月9日24时。");
        cases.promisesNothing("公示期延长至3月9日。");
    }
}
