package dev.candor.zh.facts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Phones, mail and web addresses. */
class ContactFactsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请拨打⟦400-000-2716|PHONE⟧，或⟦4000002716|PHONE⟧。",
                "客服⟦0800-000-123|PHONE⟧洽詢。",
                "投诉⟦12315|PHONE⟧或⟦12345|PHONE⟧。",
                "请拨打⟦110|PHONE⟧，接到可疑電話請撥⟦165|PHONE⟧，发烫冒烟打⟦119|PHONE⟧。",
                "手机⟦13800001234|PHONE⟧，值班电话⟦138-0000-1234|PHONE⟧。",
                "电话：⟦0571-88001234|PHONE⟧，⟦（02）2345-6789|PHONE⟧，⟦02-2345-6789轉123|PHONE⟧。",
                "查詢熱線：⟦2345 6789|PHONE⟧。",
                "查詢：⟦3000 2765|PHONE⟧",
                "查詢請電⟦2000 1234|PHONE⟧。",
                "屋苑管理處⟦2000 3388|PHONE⟧（⟦24小時|DURATION|PT24H⟧）。",
                "來電⟦0912-345-678|PHONE⟧，海外请拨⟦+86-10-80001234|PHONE⟧。"
            })
    void findsPhones(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "订单13812345678已取消，运单4008001234567已签收。",
                "本次共售出⟦12345件|COUNT|12345 件⟧，涉及⟦110户|COUNT|110 户⟧。",
                "流水号02312345678不变，编码20250312001。"
            })
    void leavesAloneWhatIsNoPhone(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "写信至⟦privacy@example.com|EMAIL⟧，或⟦Recall.Team+cn@mail.example.com.tw|EMAIL⟧。",
                "详见⟦https://www.example.com/recall?id=7&x=1|URL⟧。",
                "官网⟦www.example.com|URL⟧（⟦example.com/recall|URL⟧）。",
                "登入⟦candor.example.org.tw/check|URL⟧查詢，来信：⟦jubao@example.com|EMAIL⟧ 监督。"
            })
    void findsAddresses(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"文件a.b与foo@、@bar、node.js无关，版次1.2.3/4。", "4.App增加一键求助。"})
    void leavesAloneWhatIsNoAddress(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "结果公布在⟦status.linmu.example|URL⟧，批号表见⟦muqiao.example/lot|URL⟧。",
                "到官网⟦27lu.example|URL⟧下载，程序放在⟦docs.tern.dev|URL⟧。"
            })
    void findsAddressesWithoutAScheme(String drawing) {
        FactDrawing.facts(drawing);
    }
}
