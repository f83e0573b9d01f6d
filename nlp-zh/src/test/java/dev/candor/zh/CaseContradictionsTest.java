package dev.candor.zh;

import dev.candor.casefile.CaseRule;
import org.junit.jupiter.api.Test;

class CaseContradictionsTest {

    private final CaseDrawing cases = new CaseDrawing();

    @Test
    void numbers() {
        cases.contradicts(CaseRule.NUMBERS, "本次共有⟦300名⟧用户的手机号被泄露。", "被泄露手机号的用户为⟦4118名⟧，我们已逐一发送短信。");
        cases.contradicts(CaseRule.NUMBERS, "火灾造成⟦4人⟧受伤。", "这场火灾中受伤的一共是⟦9人⟧，均无生命危险。");
        cases.contradicts(CaseRule.NUMBERS, "涉事批次共召回⟦1200台⟧除湿机。", "除湿机召回数量为⟦3600台⟧，车间已停产。");
    }

    @Test
    void aCountThatGrowsWithItsTimeIsNoContradiction() {
        cases.agrees("截至3月1日18时，事故造成3人受伤。", "截至3月2日10时，事故受伤人数增至7人。");
        cases.agrees("初步统计，约300名用户的手机号被泄露。", "经逐一核实，被泄露手机号的用户共412名。");
        cases.agrees("目前仍有1.2万件包裹积压在中转仓。", "中转仓积压的包裹还剩3000件。");
    }

    @Test
    void oneValueInTwoNotationsIsNoContradiction() {
        cases.agrees("共有3.2万名用户的手机号被泄露。", "被泄露手机号的用户为32,000名。");
        cases.agrees("约3万名用户受到影响。", "受影响用户为29,860名。");
        cases.agrees("列车延误15至20分钟。", "列车平均延误约18分钟。");
        cases.agrees("被泄露手机号的用户有300至500名。", "经核实，被泄露手机号的用户共412名。");
    }

    @Test
    void anotherScopeIsNoContradiction() {
        cases.agrees("K2408批次共进货240盒，已全部封存。", "另外K2411批次60盒已确认为正货。");
        cases.agrees("火灾造成4人死亡。", "另有11人受伤，正在医院治疗。");
    }

    @Test
    void anOpenCorrectionEarnsCredit() {
        cases.corrects("本次召回的除湿机共18,600台。", "更正：昨日公告的召回数量有误，除湿机召回数量应为12,400台。给大家添了乱，我们道歉。");
        cases.corrects("本次事件没有泄露身份证号。", "我们3月1日说没有泄露身份证号，这个说法是错的：身份证号也被泄露，涉及212人。");
    }

    @Test
    void datesAndTimes() {
        cases.contradicts(CaseRule.NUMBERS, "这批土豆由供货商⟦2月20日⟧送到食堂。", "查台账，这批土豆是⟦2月13日⟧入库的。");
        cases.contradicts(CaseRule.NUMBERS, "值班室⟦1点40分⟧接到烟感报警。", "烟感⟦0点55分⟧就发出了第一次报警。");
        cases.agrees("我们将于3月6日起免费更换螺母。", "螺母更换进展：3月6日开工以来，三天换了4120台。");
        cases.agrees("上午7时40分信号系统发生故障。", "信号系统于上午9时52分恢复正常。");
        cases.agrees("一、二楼计划3月5日恢复营业。", "一、二楼的恢复营业时间推迟到3月16日。");
    }

    @Test
    void aTimeToldRoughlyOrWithoutItsHalfOfTheDayIsNoContradiction() {
        cases.agrees("展车电池舱在下午两点多冒烟。", "14时17分，展车电池舱冒烟并触发烟感。");
        cases.agrees("值班室9点40分接到烟感报警。", "值班室21时40分接到烟感报警。");
        cases.agrees("展车电池舱在上午十点左右冒烟。", "10时20分，展车电池舱冒烟并触发烟感。");
        cases.agrees("展车电池舱在上午十点许冒烟。", "10时20分，展车电池舱冒烟并触发烟感。");
    }

    @Test
    void whatIsToldAsSaidBeforeIsNotSaid() {
        cases.agrees("地下室爆燃是租户私接软管造成的。", "我们昨天说爆燃是租户私接软管造成的，还在等第三方的检测。");
        cases.agrees("损坏展品的是物业公司派来的保安。", "损坏展品的是物业公司派来的保安，这样说并不全面。");
    }

    @Test
    void causes() {
        cases.contradicts(CaseRule.REVERSAL, "⟦经查系机房空调故障、设备过热引起⟧。", "⟦本次中断起于外包商更新账务程序时参数设定错误⟧。");
        cases.agrees("初步判断，故障是由供电波动引起的。", "经调查，故障原因是我们的员工误删了配置。");
    }

    @Test
    void denialsThatAreGivenUp() {
        cases.contradicts(CaseRule.REVERSAL, "⟦本平台从未出售过任何过期奶粉⟧。", "⟦我们有四家门店出售了过期奶粉⟧，已全部下架。");
        cases.contradicts(CaseRule.REVERSAL, "⟦本次事件中身份证号没有泄露⟧。", "经排查，⟦身份证号也被泄露⟧，涉及212人。");
        cases.agrees("目前没有发现身份证号泄露，我们仍在核查。", "经查，手机号被泄露，身份证号没有泄露。");
    }

    @Test
    void whoDidIt() {
        cases.contradicts(CaseRule.REVERSAL, "⟦该吊运工序由本公司直属工程队执行⟧。", "⟦该吊运工序一直由承包商恒固机械负责⟧。");
        cases.agrees("该吊运工序由本公司直属工程队执行。", "该吊运工序由我们自己的工程队负责。");
    }

    @Test
    void partsThatDoNotGiveTheWhole() {
        cases.contradicts(CaseRule.INTERNAL, "当晚共有⟦86笔⟧异常，其中重复扣款⟦31笔、扣款未到账42笔、金额显示错误24笔⟧。");
        cases.agrees("共抽检48件，其中合格40件、不合格5件、待检3件。");
        cases.agrees("各医院收治11人、6人、2人，合计19人，其中重伤1人。");
        cases.agrees("共抽检48件，其中合格40件、不合格5件，其余待检。");
    }

    @Test
    void aRepairBeforeWhatItRepairs() {
        cases.contradicts(CaseRule.INTERNAL, "3月1日⟦16时20分⟧我们发现服务器异常，⟦15时40分⟧已完成修复。");
        cases.agrees("3月1日15时40分我们发现服务器异常，次日2时10分修复。");
    }

    @Test
    void advertisements() {
        cases.contradictsTheAdvertisement("全线产品零添加，不含防腐剂。", "经检测，⟦该批次产品含有防腐剂⟧。");
        cases.agreesWithTheAdvertisement("每一粒米都来自自有农场。", "一辆送货车在途中侧翻，司机已送医，无生命危险。");
    }

    @Test
    void anAdvertisementOwnedUpToIsTakenBack() {
        cases.contradictsTheAdvertisement("自动避障，解放双手。", "经分析，⟦施工车处于系统识别的盲区⟧。");
        cases.agreesWithTheAdvertisement("自动避障，解放双手。", "系统识别施工车的能力不足。产品宣传存在误导，“自动避障”改名为“辅助避障”。");
    }

    @Test
    void thatOtherDataAreSafeCorrectsNothing() {
        cases.correctsNothing("用户的手机号被泄露，我们深表歉意。", "受影响的用户共102万名，聊天内容没有泄露。");
    }
}
