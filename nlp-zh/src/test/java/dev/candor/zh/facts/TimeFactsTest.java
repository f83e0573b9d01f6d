package dev.candor.zh.facts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Times of day and lengths of time. */
class TimeFactsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦8:00|TIME|T08:00⟧开门。",
                "⟦14时20分|TIME|T14:20⟧接到报警。",
                "⟦下午3点多|TIME|T15:00⟧，孩子摔了下来。",
                "⟦凌晨2时|TIME|T02:00⟧起火。",
                "⟦中午12:00|TIME|T12:00⟧开售。",
                "⟦上午9時12分|TIME|T09:12⟧起服務中斷。",
                "⟦晚间20：40|TIME|T20:40⟧到场。",
                "⟦深夜11点半|TIME|T23:30⟧撤离。",
                "⟦晚上十二点|TIME|T24:00⟧前恢复供水。",
                "⟦5月12日|DATE|--05-12⟧⟦24时|TIME|T24:00⟧前到账。",
                "⟦下午三点二十分|TIME|T15:20⟧开会。",
                "⟦6月5日|DATE|--06-05⟧⟦3点|TIME|T03:00⟧停机。",
                "⟦12月20日|DATE|--12-20⟧⟦22时|TIME|T22:00⟧完成焊接。",
                "⟦晚上6點40分|TIME|T18:40⟧到店，⟦7點05分|TIME|T19:05⟧離開。",
                "⟦22:10|TIME|T22:10⟧到次日⟦5:40|TIME|T05:40⟧。",
                "昨晚⟦8点|TIME|T20:00⟧停电。",
                "數據每日⟦18時|TIME|T18:00⟧公布，售票處原定⟦十一時半|TIME|T11:30⟧開放。",
                "⟦上午9时|TIME|T09:00⟧收到告警，⟦11时|TIME|T11:00⟧关闭入口，⟦15时|TIME|T15:00⟧逐户通知。",
                "⟦晚上七時半|TIME|T19:30⟧停航，其後三班（⟦八時|TIME|T20:00⟧、⟦八時半|TIME|T20:30⟧、⟦九時|TIME|T21:00⟧）取消，⟦十時一刻|TIME|T22:15⟧恢復。",
                "⟦下午約4時15分|TIME|T16:15⟧撞車，⟦晚上约9点|TIME|T21:00⟧撤离。",
                "⟦9时|TIME|T09:00⟧库管员上班后发现升温，⟦11时|TIME|T11:00⟧封存。",
                "故障於⟦凌晨一時半|TIME|T01:30⟧排除，末班车⟦23点|TIME|T23:00⟧。",
                "从今晚⟦8点|TIME|T20:00⟧开始打款，⟦早上七點|TIME|T07:00⟧開門。"
            })
    void findsTimes(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "服务时间⟦9:00-21:00|TIME|T09:00/T21:00⟧。",
                "服务时间⟦8:00—22:00|TIME|T08:00/T22:00⟧。",
                "⟦上午9時至下午2時|TIME|T09:00/T14:00⟧交易受影響。",
                "⟦下午2时至5时|TIME|T14:00/T17:00⟧现场办理。",
                "每天⟦9点到17点|TIME|T09:00/T17:00⟧可以参观，⟦7时至21时|TIME|T07:00/T21:00⟧有人接听。",
                "⟦7点50到9点05|TIME|T07:50/T09:05⟧扫不开锁，柜台⟦九点到五点|TIME|T09:00/T17:00⟧办理。",
                "⟦晚17时10分|TIME|T17:10⟧发车，咨询时间⟦8:30至17:30|TIME|T08:30/T17:30⟧。"
            })
    void findsRangesOfTimes(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我们有三点要求，两点说明。",
                "比例为3:1，画面为16:9。",
                "该时段共有3时段可约，时效为2时效。",
                "打⟦八折|PERCENT|80 %⟧，满3点积分可换。",
                "没有早一点收缩，做得更晚一点。",
                "⟦9:00|TIME|T09:00⟧起统计，库存低于5时停售，一时来不及通知，三点要求照旧。"
            })
    void leavesAloneWhatIsNoTime(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "停业⟦三天|DURATION|P3D⟧。",
                "⟦24小时|DURATION|PT24H⟧内答复，⟦两周|DURATION|P2W⟧后复查。",
                "顺延⟦6个月|DURATION|P6M⟧，费用⟦五个工作日|DURATION|P5D⟧内退回。",
                "約需⟦7至14個工作天|DURATION|P7D/P14D⟧。",
                "⟦3至5天|DURATION|P3D/P5D⟧到账。",
                "受理後⟦七日|DURATION|P7D⟧內召開會議。",
                "抢救⟦四十分钟|DURATION|PT40M⟧后离世，⟦半小时|DURATION|PT30M⟧内上报。",
                "任职⟦九年|DURATION|P9Y⟧，试用期⟦半年|DURATION|P6M⟧。",
                "爆发后⟦2小时10分|DURATION|PT2H10M⟧发布，⟦1小时30分钟|DURATION|PT1H30M⟧内停线。",
                "⟦6月3日|DATE|--06-03⟧被行政拘留⟦五日|DURATION|P5D⟧，停业⟦7日|DURATION|P7D⟧。",
                "等了⟦1.5小时|DURATION|PT1.5H⟧。",
                "账号封停⟦45日|DURATION|P45D⟧，券有效期⟦60日|DURATION|P60D⟧。",
                "前后⟦四个半月|DURATION|P4M15D⟧，等了⟦一個半鐘|DURATION|PT1H30M⟧。",
                "⟦一周|DURATION|P1W⟧内公布，⟦一个月|DURATION|P1M⟧后回访。",
                "免费随访⟦一年|DURATION|P1Y⟧，提前⟦一周|DURATION|P1W⟧通知，提前⟦半小时|DURATION|PT30M⟧进场。",
                "新服开启前⟦三小时|DURATION|PT3H⟧发帖，發表前⟦七天|DURATION|P7D⟧建倉，只有⟦四十秒|DURATION|PT40S⟧。",
                "将在和解后⟦两个交易日|DURATION|P2D⟧内公告。",
                "拖了⟦3个多月|DURATION|P3M⟧，等了⟦两个多小时|DURATION|PT2H⟧，开了⟦三十多年|DURATION|P30Y⟧。",
                "过去⟦三年|DURATION|P3Y⟧一直如此，核查近⟦两年|DURATION|P2Y⟧的单据，任职⟦五年零两个月|DURATION|P5Y2M⟧。",
                "录音长⟦2分41秒|DURATION|PT2M41S⟧，中断⟦6小时25分钟|DURATION|PT6H25M⟧。",
                "連續工作⟦廿一日|DURATION|P21D⟧，與所述之⟦三十日|DURATION|P30D⟧不符。"
            })
    void findsDurations(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "这两天我们一直在排查，有一天会说清楚。",
                "7×24小时客服，⟦24小时|DURATION|PT24H⟧热线随时接听。",
                "复核结果随半年度报告披露，2024年度报告另行公告。",
                "学制三年级，五周年店庆，两三天就好。",
                "自收到货第12天提出异议。",
                "前两天才知道，一年一度的店庆，近两天在排查，用了十几分钟。",
                "于二十日公布，三十日起停售，二十九日、三十日闭馆。"
            })
    void leavesAloneWhatIsNoDuration(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"过去⟦四周|DURATION|P4W⟧，⟦四周|DURATION|P4W⟧内答复，⟦十四周|DURATION|P14W⟧没有休息。", "罐子四周要有围堰，炉头朝外，四周不要有明火。"})
    void tellsFourWeeksFromAllAround(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"约⟦半分钟|DURATION|PT30S⟧后放回，停了⟦五十来分钟|DURATION|PT50M⟧，做了⟦三十来年|DURATION|P30Y⟧。"})
    void findsPartsOfMinutesAndRoundLengths(String drawing) {
        FactDrawing.facts(drawing);
    }
}
