package dev.candor.zh.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Span;
import dev.candor.internal.clause.PersonalDatum;
import dev.candor.internal.text.NormalizedText;
import dev.candor.zh.Vocabularies;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a statement must not show, drawn in it, and what it may. */
class ChinesePersonalDataTest {

    private static final ChinesePersonalData FINDER = new ChinesePersonalData(Vocabularies.standard());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "身份证号⟦110101199003078881|ID_NUMBER⟧。",
                "该男子（⟦11010119900307109X|ID_NUMBER⟧）到店滋事。",
                "身分證字號⟦A123456789|ID_NUMBER⟧，護照號碼⟦E12345678|ID_NUMBER⟧。",
                "身份證號碼⟦A123456（7）|ID_NUMBER⟧的旅客。",
                "身份证⟦１１０１０１１９９００３０７８８８１|ID_NUMBER⟧已核验。"
            })
    void findsNumbersOfIdentityCards(String drawing) {
        draws(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "投诉人手机号⟦13900001234|PHONE⟧。",
                "顾客王女士，⟦139 0000 1234|PHONE⟧，多次来电。",
                "住戶手機⟦0912-345-678|PHONE⟧。",
                "受害人⟦13900001234|PHONE⟧已收到短信。"
            })
    void findsPhonesOfPeople(String drawing) {
        draws(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "退款已打入银行卡⟦6222021234567890123|BANK_CARD⟧。",
                "卡号⟦6222 0212 3456 7890 123|BANK_CARD⟧。",
                "款项转至⟦4111111111111111|BANK_CARD⟧。"
            })
    void findsBankCards(String drawing) {
        draws(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "患者⟦林以晴|NAME⟧经诊断为右腿骨折。",
                "受害人⟦程望舒|NAME⟧，25岁，正在住院。",
                "死者⟦周砚青|NAME⟧，42岁，家住⟦云湖路8号3栋201室|HOME⟧。周某的家属已到场。",
                "女童⟦沈芮|NAME⟧，6岁，在滑梯上摔伤。我们已向⟦沈芮|NAME⟧道歉。",
                "投诉人⟦罗桂香|NAME⟧患有抑郁症，言论不实。",
                "業主⟦林予澄|NAME⟧住在⟦澄湖苑3棟201室|HOME⟧，長期鬧事。"
            })
    void findsNamesOfThoseHarmedBesideHealthAgeAndHome(String drawing) {
        draws(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "热线400-000-2716，电话0755-23456789，12315。",
                "咨询电话13800001234，工作日有人接听。",
                "请联系店长葛长河，13700001111，为顾客退款。",
                "客服微信同号13800001234。",
                "我的手机号是13900002468，夜里也开着，您随时打给我。"
            })
    void leavesAloneNumbersForThePublic(String drawing) {
        draws(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "订单号6222021234567890123，运单号13900001234。",
                "公司对公账户：开户行永衡银行，账号6222021234567890123。",
                "手机号139****1234，身份证号1101**********8881。",
                "批号202403121234567890，报告编号110101199003078881。"
            })
    void leavesAloneCodesAndWhatIsHiddenAlready(String drawing) {
        draws(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "患者林某，42岁，右腿骨折。",
                "顾客王女士吃了两片，呼吸困难送急诊。",
                "院长方砚秋说，三名患者骨折，已转院治疗。",
                "患者骨折一事，由总经理周启明负责。\n总经理 周启明\n2025年5月3日",
                "经家属同意，公布患者林以晴的诊断。",
                "顾客林以晴购买了这批酸奶。"
            })
    void leavesAloneOfficialsAndWhoIsNotExposed(String drawing) {
        draws(drawing);
    }

    @Test
    void randomTextsGiveDataInOrder() {
        var random = new Random(7);
        String alphabet = "身份证手机号卡患者林以晴骨折家住岁室0123456789Xx （）-，。\n*A";
        for (int i = 0; i < 2_000; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(60); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            NormalizedText normalized = NormalizedText.of(text.toString(), FactDrawing.FOLDING);
            int end = 0;
            for (PersonalDatum datum : find(normalized)) {
                assertThat(datum.start()).as(text.toString()).isGreaterThanOrEqualTo(end);
                assertThat(datum.end()).isGreaterThan(datum.start()).isLessThanOrEqualTo(normalized.length());
                end = datum.end();
            }
        }
    }

    private static List<PersonalDatum> find(NormalizedText text) {
        return FINDER.find(
                text,
                FactDrawing.SCANNER
                        .scan(text, Optional.empty(), Optional.empty(), List.of())
                        .facts());
    }

    private static void draws(String drawing) {
        NormalizedText text = NormalizedText.of(FactDrawing.plain(drawing), FactDrawing.FOLDING);
        String plain = text.original();
        var drawn = new StringBuilder();
        int at = 0;
        for (PersonalDatum datum : find(text)) {
            Span span = text.toOriginal(datum.start(), datum.end());
            drawn.append(plain, at, span.start()).append('⟦').append(span.of(plain));
            drawn.append('|').append(datum.kind()).append('⟧');
            at = span.end();
        }
        assertThat(drawn.append(plain, at, plain.length())).hasToString(drawing);
    }
}
