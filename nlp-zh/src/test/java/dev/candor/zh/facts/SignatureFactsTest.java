package dev.candor.zh.facts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who signs, by the last lines of a text. */
class SignatureFactsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请大家放心。\n⟦稻田外卖|ORGANISATION⟧\n⟦9月10日|DATE|--09-10⟧",
                "⟦寻岭推广|ORGANISATION⟧ ⟦2016年6月2日|DATE|2016-06-02⟧",
                "⟦行者网|ORGANISATION⟧承诺全额赔付。\n⟦行者网|ORGANISATION⟧\n⟦3月21日|DATE|--03-21⟧",
                "⟦灶塬器具制造有限公司售后部|ORGANISATION⟧\n⟦灶塬器具|ORGANISATION⟧已收回这批炉子。",
                "⟦星湖艺术职业学院|ORGANISATION⟧\n关于校庆的说明。\n⟦星湖艺术职业学院|ORGANISATION⟧"
            })
    void findsFirmsThatSign(String drawing) {
        FactDrawing.factsIssuedBy(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "雀跃笔记已经恢复。\n⟦雀跃笔记团队|ORGANISATION⟧",
                "宝岭面板有新版本。\n⟦宝岭面板安全响应组|ORGANISATION⟧\n⟦3月21日|DATE|--03-21⟧",
                "期待来年。\n⟦江州国际马拉松组委会|ORGANISATION⟧"
            })
    void findsTeamsThatSign(String drawing) {
        FactDrawing.factsIssuedBy(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦佳人网|ORGANISATION⟧⟦创始人|ROLE⟧ ⟦卓安琪|PERSON⟧",
                "——⟦唧岭网|ORGANISATION⟧⟦安全负责人|ROLE⟧ ⟦罗以宁|PERSON⟧",
                "集团⟦创始人|ROLE⟧ ⟦邹长河|PERSON⟧",
                "執行委員會⟦主席|ROLE⟧ ⟦霍詠詩|PERSON⟧"
            })
    void findsTheFirmBeforeTheOfficeThatSigns(String drawing) {
        FactDrawing.facts(drawing);
    }
}
