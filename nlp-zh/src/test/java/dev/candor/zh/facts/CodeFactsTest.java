package dev.candor.zh.facts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions, batches, documents and laws. */
class CodeFactsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请升级至⟦v3.2|VERSION⟧，⟦V2.0.1|VERSION⟧已修复。",
                "⟦3.2版|VERSION⟧存在漏洞，版本⟦2.0.1|VERSION⟧不受影响。",
                "App ⟦8.12.3|VERSION⟧以下请更新。",
                "从 ⟦2.3.0|VERSION⟧ 到 ⟦2.6.4|VERSION⟧ 的校验规则，固件⟦3.1.8|VERSION⟧已推送。",
                "⟦2.9.0|VERSION⟧ 重写了温控循环，请使用 ⟦2.9.0|VERSION⟧ 的用户停机。"
            })
    void findsVersions(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"曜程V5与T6车型不受影响，屏幕6.7英寸。", "3.2.1 赔付标准\n见第3.2.1条，地址203.0.113.40。"})
    void leavesAloneWhatIsNoVersion(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "批号⟦20250312|BATCH⟧，批次⟦0602B|BATCH⟧。",
                "型号为⟦F2101|BATCH⟧/⟦F2104|BATCH⟧/⟦F2110|BATCH⟧的产品。",
                "型号：⟦XY-4824B|BATCH⟧，编号⟦AB-1024|BATCH⟧、⟦AB-1025|BATCH⟧。",
                "車架號⟦LSV0A2187|BATCH⟧開頭的車輛。",
                "批號：⟦１１０８Ｂ|BATCH⟧。",
                "序列号以“⟦KH24|BATCH⟧”开头的设备。",
                "推车编号⟦N-017|BATCH⟧，与⟦N-017|BATCH⟧同型号的已收回。"
            })
    void findsBatches(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "召回部分批次产品，批次⟦20箱|COUNT|20 箱⟧已封存。",
                "第1批次⟦3000份|COUNT|3000 份⟧已寄出。",
                "F2101与F2104同系列。",
                "可凭合同编号拨打⟦400-000-3391|PHONE⟧查询，订单号13812345678，订单编号4008001234，快递单号75312345678901。",
                "身份证号110101199001011234，工号0312，QQ群800123456。",
                "银行卡尾号0312，车牌号：临AD37XXX。"
            })
    void leavesAloneWhatIsNoBatch(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "根据⟦东川知识产权法院|AGENCY⟧的⟦（2021）东73民终1186号|REFERENCE⟧判决书。",
                "案号：⟦（2025）云01民初12号|REFERENCE⟧。",
                "报告编号：⟦HC-2025-0312|REFERENCE⟧，公告编号：⟦临-037|REFERENCE⟧。",
                "受案回执⟦云公受字2025第1023号|REFERENCE⟧。",
                "⟦云市监函〔2025〕31号|REFERENCE⟧要求我司限期整改。",
                "我司收到⟦第0312号|REFERENCE⟧通知书。",
                "致家長通告（⟦第47號|REFERENCE⟧）。",
                "证券代码：⟦000000|REFERENCE⟧，股份代號：⟦00000|REFERENCE⟧。",
                "PR ⟦#2207|REFERENCE⟧ 已由他人评审。"
            })
    void findsDocuments(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"家住⟦3号楼|PLACE⟧，乘2号线，第8号台风过境。", "本通报为第三号，共⟦2页|COUNT|2 页⟧。", "#今日热议#话题，#⟦1号楼|PLACE⟧停水，证券代码：3051××。"
            })
    void leavesAloneWhatIsNoDocument(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "违反⟦《中华人民共和国食品安全法》第三十四条|STATUTE|中华人民共和国食品安全法 第三十四条⟧的规定。",
                "依⟦《身心障礙者權益保障法》第60條|STATUTE|身心障礙者權益保障法 第60條⟧，餐廳不得拒絕。",
                "依⟦個人資料保護法第12條|STATUTE|個人資料保護法 第12條⟧通知當事人。",
                "一律按⟦《社区公约》第3.2条|STATUTE|社区公约 第3.2条⟧处理。",
                "⟦《消费品召回管理暂行规定》|STATUTE|消费品召回管理暂行规定⟧与⟦《食品召回管理办法》（试行）第八条第二款|STATUTE|食品召回管理办法 第八条第二款⟧。"
            })
    void findsLaws(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"《远洲商报》刊出题为《连接器新贵踩雷》的文章。", "《我的做法》一文由公司法务部撰写，产品质量法定检验。", "《未完的标题", "依据《推广服务合同》第七条，家长签了《社区公约》。"})
    void leavesAloneWhatIsNoLaw(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "批号为⟦3104A至3104D|BATCH|3104A/3104D⟧的产品，批号⟦0711~0719|BATCH|0711/0719⟧。",
                "序列号⟦QK201至QK205|BATCH|QK201/QK205⟧、⟦QK301|BATCH⟧。",
                "批号⟦20250312|BATCH⟧至今未售。"
            })
    void findsRangesOfBatches(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "关于 ternfs ⟦4.0|VERSION⟧“丢文件”的回应，ternfs ⟦4.2|VERSION⟧ 已修复。",
                "请停用 Tern ⟦3.5|VERSION⟧及更早的版本。",
                "依据GB 4806.7、CVSS 3.1，iPhone Pro 6.1寸，ternfs 4.5倍的速度。"
            })
    void findsVersionsOfPrograms(String drawing) {
        FactDrawing.facts(drawing);
    }
}
