package dev.candor.zh.facts;

import static dev.candor.zh.facts.FactDrawing.facts;
import static dev.candor.zh.facts.FactDrawing.factsPublishedAt;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.internal.text.NormalizedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Longer texts of several kinds: nothing but the drawn facts. */
class StatementFactsTest {

    private static final String RECALL = """
            关于召回部分酸奶的公告

            ⟦2026年5月9日|DATE|2026-05-09⟧⟦14时20分|TIME|T14:20⟧，⟦云湖市市场监督管理局|AGENCY⟧抽检发现，我司批号⟦20260312|BATCH⟧的原味酸奶菌落总数超标。
            该批共⟦4,300盒|COUNT|4300 盒⟧，销往⟦27家|COUNT|27 家⟧门店，已追回⟦3,912盒|COUNT|3912 盒⟧，追回率⟦91%|PERCENT|91 %⟧。
            一、请立即停止食用。二、凭包装退款，每盒⟦18元|MONEY|CNY 18⟧，另按⟦十倍|COUNT|10 倍⟧赔付。
            三、⟦6月1日至15日|DATE|2026-06-01/2026-06-15⟧停产检修，⟦三个工作日|DURATION|P3D⟧内答复投诉。
            热线⟦400-000-0312|PHONE⟧（⟦8:00-20:00|TIME|T08:00/T20:00⟧），邮箱⟦recall@example.com|EMAIL⟧，或拨打⟦12315|PHONE⟧。
            ⟦联系人|ROLE⟧：⟦质量总监|ROLE⟧⟦许澄|PERSON⟧
            ⟦禾岫乳业有限公司|ORGANISATION⟧
            ⟦2026年5月10日|DATE|2026-05-10⟧
            """;

    @Test
    void aRecall() {
        factsPublishedAt("2026-05-10T18:00+08:00", RECALL);
    }

    @Test
    void aBreachInTaiwan() {
        facts("""
                個資外洩通知
                本公司於⟦114年6月2日|DATE|2025-06-02⟧⟦上午9時|TIME|T09:00⟧發現系統遭入侵，⟦41,207筆|COUNT|41207 筆⟧會員資料外流，
                已通報⟦數發部|AGENCY⟧並依⟦《個人資料保護法》第12條|STATUTE|個人資料保護法 第12條⟧通知。信用卡號不在其中。
                接到可疑電話請撥⟦165|PHONE⟧，或洽專線⟦0800-000-123|PHONE⟧（⟦24小時|DURATION|PT24H⟧）。
                鑑識報告預計⟦6月28日|DATE|--06-28⟧完成，由⟦技術長|ROLE⟧⟦林以晴|PERSON⟧說明；每位會員補償⟦新台幣500元|MONEY|TWD 500⟧。
                """);
    }

    @Test
    void anOutageInHongKong() {
        facts("""
                各位用戶：
                今早約⟦10時15分|TIME|T10:15⟧，核心設備出現故障，影響約⟦3.2萬名|COUNT|32000 名⟧客戶，⟦10時40分|TIME|T10:40⟧起回復正常。
                每位受影響客戶可獲⟦HK$50|MONEY|HKD 50⟧回贈，⟦7天|DURATION|P7D⟧內存入帳戶。查詢熱線：⟦2345 6789|PHONE⟧。
                ⟦港域通電訊有限公司|ORGANISATION⟧ ⟦發言人|ROLE⟧
                """);
    }

    @Test
    void anApologyWithoutFacts() {
        facts("近日，有网友反映我店服务态度问题，我们高度重视，第一时间展开调查，相关人员已停职，给部分顾客带来不便，我们深表歉意。" + "我们将举一反三，一如既往接受社会各界监督，对侵害用户权益的行为零容忍。");
    }

    @Test
    void aNoticeOfAnAuthority() {
        facts("""
                ⟦9月14日|DATE|--09-14⟧⟦18时22分|TIME|T18:22⟧，⟦桐岭区|PLACE⟧一处围挡倒塌，造成⟦5人|COUNT|5 人⟧受伤，无人死亡。
                施工员⟦石某|PERSON⟧已被⟦公安机关|AGENCY⟧采取强制措施。长⟦46米|COUNT|46 米⟧的围挡已拆除，全区⟦127处|COUNT|127 处⟧工地排查完毕。
                ⟦桐岭区人民政府|AGENCY⟧
                """.replace("⟦桐岭区|PLACE⟧一处", "在⟦桐岭区|PLACE⟧一处"));
    }

    @Test
    void hardWrapsAndSpacesStayInTheSpan() {
        facts("本公司已於⟦ 5 月 9 日|DATE|--05-09⟧".replace("⟦ ", "⟦") + "起停售，共 ⟦3 萬 2 千 盒|COUNT|32000 盒⟧。");
    }

    @Test
    void manyThreadsShareOneScanner() {
        NormalizedText text = NormalizedText.of(FactDrawing.plain(RECALL), FactDrawing.FOLDING);
        var expected = FactDrawing.SCANNER.scan(text, Optional.empty(), Optional.empty(), List.of());
        assertThat(IntStream.range(0, 2_000)
                        .parallel()
                        .mapToObj(i -> FactDrawing.SCANNER.scan(text, Optional.empty(), Optional.empty(), List.of())))
                .allMatch(expected::equals);
    }
}
