package dev.candor.zh.facts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates in the ways that statements write them. */
class DateFactsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦2025年5月9日|DATE|2025-05-09⟧，我司收到用户反馈。",
                "⟦2025 年 5 月 9 日|DATE|2025-05-09⟧上午我们关停了产线。",
                "事故发生于⟦二〇二五年五月九日|DATE|2025-05-09⟧。",
                "⟦2023年|DATE|2023⟧以来，同类投诉逐年下降。",
                "该批面粉生产于⟦2024年11月|DATE|2024-11⟧。",
                "⟦9月30日|DATE|--09-30⟧前完成退款。",
                "本公司於⟦112年11月5日|DATE|2023-11-05⟧接獲通報。",
                "⟦民國114年3月2日|DATE|2025-03-02⟧，廠方完成清洗。",
                "⟦5月上旬|DATE|--05-01/--05-10⟧完成摸底，⟦6月底|DATE|--06-30⟧公布结果。",
                "⟦七月|DATE|--07⟧的报警器就坏了。",
                "自⟦十二月三十一日|DATE|--12-31⟧起停用。",
                "公告\n⟦2021.09.13|DATE|2021-09-13⟧",
                "更新日期：⟦2025-05-09|DATE⟧",
                "整改完成时间⟦2025/6/1|DATE|2025-06-01⟧。",
                "⟦２０２５年６月１日|DATE|2025-06-01⟧起恢复供应。",
                "⟦11/18|DATE|--11-18⟧（二）起受理退票，⟦11/21|DATE|--11-21⟧截止。",
                "昨日（⟦3/18|DATE|--03-18⟧）維護時發生錯誤，本週三（⟦3/20|DATE|--03-20⟧）補償。",
                "⟦霧崎電信|ORGANISATION⟧將於⟦6/5|DATE|--06-05⟧前個別通知，⟦6/1|DATE|--06-01⟧ ⟦10:00|TIME|T10:00⟧通報。",
                "停水时间为⟦8日|DATE|---08⟧⟦22时|TIME|T22:00⟧至⟦9日|DATE|---09⟧⟦5时|TIME|T05:00⟧。",
                "⟦9月3號|DATE|--09-03⟧當晚的影片由我拍攝。",
                "⟦2023年度|DATE|2023⟧营业收入下降，⟦112年度|DATE|2023⟧共售出⟦18,640盒|COUNT|18640 盒⟧。",
                "將認列於⟦114年第三季|DATE|2025-07/2025-09⟧。",
                "事實發生日：⟦114/09/17|DATE|2025-09-17⟧。",
                "1.⟦10月23日|DATE|--10-23⟧采样。\n2.⟦11月|DATE|--11⟧起更换。",
                "⟦六月十四日|DATE|--06-14⟧及⟦十五日|DATE|--06-15⟧取消，⟦12月3日|DATE|--12-03⟧停用，⟦4日|DATE|--12-04⟧报警。",
                "⟦二月十三|DATE|--02-13⟧及⟦十四日|DATE|--02-14⟧停业，⟦9月14|DATE|--09-14⟧、⟦15日|DATE|--09-15⟧到店。",
                "⟦二○二五年六月七日|DATE|2025-06-07⟧，⟦民国一○二年七月一日|DATE|2013-07-01⟧。",
                "有效日期為⟦114.08.05|DATE|2025-08-05⟧之商品。"
            })
    void findsDates(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦11月3日至5日|DATE|--11-03/--11-05⟧期间入住的旅客可申请退款。",
                "⟦2025年6月1日至2025年6月30日|DATE|2025-06-01/2025-06-30⟧购买的消费者。",
                "⟦12月20日—25日|DATE|--12-20/--12-25⟧闭馆检修。",
                "⟦3至5月|DATE|--03/--05⟧出厂的批次不受影响。",
                "⟦2012年7月至2013年11月|DATE|2012-07/2013-11⟧之间注册的账号。",
                "⟦7月14日~20日|DATE|--07-14/--07-20⟧可到門市換貨。",
                "⟦2025.3.5-2025.3.9|DATE|2025-03-05/2025-03-09⟧入住的客人。",
                "家教會⟦2022至2024年度|DATE|2022/2024⟧的收入。",
                "⟦108年至112年|DATE|2019/2023⟧間的受檢人。"
            })
    void findsRanges(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦6月3日|DATE|--06-03⟧停机，⟦5日|DATE|--06-05⟧恢复，⟦6日|DATE|--06-06⟧复查。",
                "⟦18日|DATE|---18⟧凌晨的事故让我们非常难过，⟦19日|DATE|---19⟧我们到达当地。",
                "⟦8月17日|DATE|--08-17⟧漫出，⟦17日|DATE|--08-17⟧测到超标。"
            })
    void findsDaysThatFollowAMonth(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2月30日前完成整改。",
                "13月5日的记录有误。",
                "2025年2月29日的说法不实。",
                "每月⟦10日|DATE|---10⟧在厂门口张贴。",
                "请于收到短信后尽快办理，每周五更新进展，上周五的事。",
                "这款月饼由5月花品牌供应。",
                "九十年代建成的老楼，1990年代改造。",
                "走到今天，担子由我来挑。",
                "2024年度报告另行公告，满意度逐年度提升。",
                "账号封停⟦10日|DURATION|P10D⟧，录音加密保存⟦7日|DURATION|P7D⟧，有效期⟦30日|DURATION|P30D⟧，观察期⟦14日|DURATION|P14D⟧。",
                "门牌114/9，比分114.8.5.1，页码114/13/40。"
            })
    void leavesAloneWhatIsNoDate(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "昨晚资讯同仁已修正。",
                "涉事展板已于当日撤下。",
                "⟦6月5日|DATE|--06-05⟧发现，次日通报。",
                "⟦2025年6月30日|DATE|2025-06-30⟧发现，次日通报，當天已停售。"
            })
    void wordsThatOnlyPointBackAreNotListed(String drawing) {
        FactDrawing.facts(drawing);
    }

    @org.junit.jupiter.api.Test
    void countsFromTheDayOfPublication() {
        FactDrawing.factsPublishedAt("2026-01-08T20:00+08:00", "⟦昨日|DATE|2026-01-07⟧停售，⟦今天|DATE|2026-01-08⟧公布。");
        FactDrawing.factsPublishedAt(
                "2026-01-08T20:00+08:00",
                "⟦12月28日|DATE|2025-12-28⟧发现，⟦1月5日|DATE|2026-01-05⟧停售，⟦3月1日|DATE|2026-03-01⟧前召回完毕。");
        FactDrawing.factsPublishedAt("2026-06-20T09:00+08:00", "⟦12月31日|DATE|2026-12-31⟧前退清。");
        FactDrawing.factsPublishedAt(
                "2026-06-20T09:00+08:00", "⟦上周五|DATE|2026-06-12⟧停机，⟦下週一|DATE|2026-06-22⟧恢复，每周五更新。");
        FactDrawing.factsPublishedAt("2026-06-20T09:00+08:00", "上週五（⟦6月12日|DATE|2026-06-12⟧）停机，⟦下月|DATE|2026-07⟧恢复。");
        FactDrawing.factsPublishedAt("2026-06-20T09:00+08:00", "⟦去年10月|DATE|2025-10⟧出厂，⟦明年3月|DATE|2027-03⟧改造。");
        FactDrawing.factsPublishedAt("2026-06-20T09:00+08:00", "⟦本月18日|DATE|2026-06-18⟧，⟦3日|DATE|2026-06-03⟧。");
        FactDrawing.factsPublishedAt("2026-06-20T09:00+08:00", "⟦上个月|DATE|2026-05⟧停机，⟦本月底|DATE|2026-06-30⟧恢复，次日复查。");
        FactDrawing.factsPublishedAt("2021-09-13T20:00+08:00", "⟦去年九月到今年二月|DATE|2020-09/2021-02⟧售出。");
        FactDrawing.factsPublishedAt(
                "2021-09-13T20:00+08:00",
                "⟦本年度第三季度|DATE|2021-07/2021-09⟧完成，⟦下半年|DATE|2021-07/2021-12⟧清退，⟦今年|DATE|2021⟧内公布。");
    }

    @org.junit.jupiter.api.Test
    void countsFromTheDateOfTheSignature() {
        FactDrawing.facts("⟦昨晚|DATE|--03-22⟧拒绝入店，我们做错了。⟦今天|DATE|--03-23⟧上午已当面道歉。\n店主\n⟦3月23日|DATE|--03-23⟧"
                .replace("\n店主\n", "\n⟦店主|ROLE⟧\n"));
        FactDrawing.facts("⟦9月8日|DATE|2025-09-08⟧起停牌。\n⟦香港|PLACE⟧，⟦2025年9月10日|DATE|2025-09-10⟧");
        FactDrawing.facts("原定⟦11日|DATE|--11-11⟧⟦晚八点|TIME|T20:00⟧开始。\n⟦11月12日|DATE|--11-12⟧");
        FactDrawing.facts("⟦明天|DATE|2025-01-01⟧起恢复供水。\n⟦2024年12月31日|DATE|2024-12-31⟧");
        FactDrawing.facts("今天停机，⟦3月23日|DATE|--03-23⟧已经恢复，请大家放心。");
    }

    @org.junit.jupiter.api.Test
    void keepsADeadlineThatHadPassed() {
        FactDrawing.factsPublishedAt("2026-06-20T09:00+08:00", "我们将于⟦5月31日|DATE|2026-05-31⟧前完成整改。");
    }

    @org.junit.jupiter.api.Test
    void aLeapDayNeedsALeapYear() {
        FactDrawing.facts("⟦2月29日|DATE|--02-29⟧出厂。");
        FactDrawing.factsPublishedAt("2025-03-01T09:00+08:00", "⟦2月29日|DATE|--02-29⟧出厂。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "自⟦3月初起至8月底|DATE|--03-01/--08-31⟧止购入。",
                "⟦昨晚|DATE|--11-02⟧直播时说了不合适的话。\n⟦11月3日|DATE|--11-03⟧⟦凌晨1点|TIME|T01:00⟧",
                "⟦昨天|DATE|--10-14⟧有孩子被推搡。\n⟦10月15日|DATE|--10-15⟧ 电话写在前台的牌子上",
                "就今日（⟦六月四日|DATE|--06-04⟧）發生的事故致歉。\n⟦6月4日|DATE|--06-04⟧",
                "2．⟦2024年10月1日至2025年3月31日|DATE|2024-10-01/2025-03-31⟧期间购买者可退。"
            })
    void findsDatesThatGoOn(String drawing) {
        FactDrawing.facts(drawing);
    }
}
