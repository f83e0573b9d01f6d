package dev.candor.zh.facts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a fact and is none: days that no calendar has, amounts without unit, numbers of orders and people. */
class BadInputFactsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"2月30日前完成整改。", "13月5日的记录有误。", "2025年2月29日的说法不实。", "4月31日至5月40日停业。", "2025-02-30更新。", "0月0日公布。"})
    void daysThatNoCalendarHas(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25时70分恢复。", "24点30分停业。", "99:99开门。", "24:30停止服务。", "下午30点到场。"})
    void timesThatNoClockHas(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我们愿意赔偿30万，分两期支付。",
                "罚款2,000，责令改正。",
                "合计１２．５万，已经到账。",
                "每单补偿50，自动发放。",
                "总数大概459万，账上有210万。",
                "收入21万多，先拿出来。"
            })
    void amountsWithoutUnit(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "罚款⟦２，０００元|MONEY|CNY 2000⟧，共⟦１，２３４件|COUNT|1234 件⟧。",
                "⟦２０２５年６月１日|DATE|2025-06-01⟧⟦１４：３０|TIME|T14:30⟧起。",
                "热线⟦４００－０００－２７１６|PHONE⟧，退款⟦１２．５万元|MONEY|CNY 125000⟧，占⟦６２％|PERCENT|62 %⟧。",
                "第1，⟦200元|MONEY|CNY 200⟧以下直接退款。"
            })
    void fullWidthDigitsAndSeparators(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "订单号13800000000已退款，运单号4000002716正在派送。",
                "订单编号2024110112345678，流水号0755-2345-6789。",
                "单号400-000-2716的包裹已拦截。",
                "受影响账号 ⟦4,117个|COUNT|4117 个⟧已停用，卡号 6222021234567890 已挂失。",
                "查询订单20009237的进度，运单 3000 2765 已签收。",
                "会员编号12345678已注销，尾号8888的账户不受影响。"
            })
    void ordersThatLookLikePhones(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "身份证号11010119900307888X。",
                "身份證字號A123456789，護照號碼E12345678。",
                "银行卡号6222 0212 3456 7890 123，账号6222021234567890123。",
                "学号20240501，工号10086，车牌号云A12345。",
                "信用代码91110000600037341L。"
            })
    void numbersOfPeopleAndAccounts(String drawing) {
        FactDrawing.facts(drawing);
    }

    @org.junit.jupiter.api.Test
    void aDeadlineBeforePublicationStaysWhatWasSaid() {
        FactDrawing.factsPublishedAt("2026-06-20T09:00+08:00", "我们将于⟦2026年5月31日|DATE|2026-05-31⟧前完成整改。");
    }
}
