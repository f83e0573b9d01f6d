package dev.candor.zh.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTableTest {

    private static final Path MODULE = Path.of(System.getProperty("basedir", "."));

    /** Simplified characters with a Traditional candidate that must keep a key of its own, and why. */
    private static final Map<String, String> KEPT_APART = Map.of(
            "呆待", "待 (对待, 等待) is a word of its own in both scripts; only 呆着 = 待著",
            "坐座", "座 (座位, 一座) is a word of its own in both scripts; only 坐标 = 座標",
            "坯坏", "坏 is Simplified for 壞; only in pottery is it Traditional for 坯",
            "链鍊", "鍊 is 炼 in 鍛鍊, 精鍊; merging 链 (产业链) with 炼 would cost more than 項鍊 = 项链 brings");

    private final FoldingTable table = read();

    @Test
    void committedTableIsWhatTheSourcesSay() throws IOException {
        assertThat(Files.readString(FoldingTable.resource(MODULE)))
                .as("folding.txt is out of date. Run from the root of the repository: %s", FoldingTable.COMMAND)
                .isEqualTo(table.text());
    }

    @Test
    void tableIsOnTheClassPathBesideTheLanguage() throws IOException {
        try (var stream = FoldingTable.class.getResourceAsStream("/dev/candor/zh/folding.txt")) {
            assertThat(stream).isNotNull();
        }
    }

    @Test
    void linesAreTwoCharactersOfTheBasicPlaneSortedByTheFirst() throws IOException {
        List<String> pairs = Files.readAllLines(FoldingTable.resource(MODULE)).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        assertThat(pairs).hasSize(table.size()).allSatisfy(pair -> {
            assertThat(pair).hasSize(2);
            assertThat(pair.codePointCount(0, 2)).isEqualTo(2);
            assertThat(pair.charAt(0)).isNotEqualTo(pair.charAt(1));
        });
        assertThat(pairs.stream().map(pair -> pair.charAt(0))).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void foldingTwiceIsFoldingOnce() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            int once = table.fold(c);
            assertThat(table.fold(once)).as(Character.toString(c)).isEqualTo(once);
        }
    }

    @Test
    void foldingTouchesNothingButHanCharacters() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (table.fold(c) != c) {
                assertThat(Character.UnicodeScript.of(c)).isEqualTo(Character.UnicodeScript.HAN);
                assertThat(Character.UnicodeScript.of(table.fold(c))).isEqualTo(Character.UnicodeScript.HAN);
            }
        }
    }

    @Test
    void everySimplifiedCharacterMeetsItsTraditionalOnes() throws IOException {
        Map<String, String> apart = new TreeMap<>();
        int met = 0;
        for (String line : Files.readAllLines(FoldingTable.sources(MODULE).resolve("STCharacters.txt"))) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int simplified = line.codePointAt(0);
            for (String traditional : line.substring(line.indexOf('\t') + 1).split(" ", -1)) {
                if (!Character.isBmpCodePoint(simplified) || !Character.isBmpCodePoint(traditional.codePointAt(0))) {
                    continue;
                }
                if (table.fold(simplified) == table.fold(traditional.codePointAt(0))) {
                    met++;
                } else {
                    apart.put(Character.toString(simplified) + traditional, line);
                }
            }
        }
        assertThat(apart.keySet())
                .as("pairs of STCharacters.txt, any candidate, that fold apart: add a line to variants.txt, or a reason"
                        + " here")
                .containsExactlyInAnyOrderElementsOf(KEPT_APART.keySet());
        assertThat(met).isGreaterThan(2_900);
    }

    /** Words of crisis statements as the mainland, Taiwan and Hong Kong write them. */
    @ParameterizedTest
    @CsvSource({
        "了解, 瞭解",
        "据了解, 據暸解",
        "借口, 藉口",
        "凭借, 憑藉",
        "干净, 乾淨",
        "若干, 若干",
        "显著, 顯著",
        "着手, 著手",
        "沿着, 沿著",
        "其余, 其餘",
        "馀款, 餘款",
        "泄露, 洩露",
        "外泄, 外洩",
        "占比, 佔比",
        "一周内, 一週內",
        "发布, 發佈",
        "公布, 公布",
        "里程, 裏程",
        "这里, 這裡",
        "卫生, 衛生",
        "卫生, 衞生",
        "因为, 因為",
        "因为, 因爲",
        "说明, 說明",
        "说明, 説明",
        "平台, 平臺",
        "台风, 颱風",
        "柜台, 櫃檯",
        "柜台, 櫃枱",
        "污染, 汙染",
        "证明, 證明",
        "保证, 保証",
        "人群, 人羣",
        "群众, 羣衆",
        "线路, 綫路",
        "线上, 線上",
        "什么, 什麼",
        "什么, 什麽",
        "你们, 妳們",
        "它们, 牠們",
        "秘密, 祕密",
        "鉴于, 鑑於",
        "借鉴, 借鑒",
        "标志, 標誌",
        "委托, 委託",
        "品尝, 品嚐",
        "欲望, 慾望",
        "汇总, 彙總",
        "汇款, 匯款",
        "汇丰, 滙豐",
        "制造, 製造",
        "制度, 制度",
        "旅游, 旅遊",
        "合并, 合併",
        "并且, 並且",
        "核实, 覈實",
        "叙述, 敍述",
        "叙述, 敘述",
        "账户, 帳戶",
        "账户, 賬戶",
        "账号, 帳號",
        "计划, 計畫",
        "计划, 計劃",
        "规划, 規畫",
        "策划, 策畫",
        "画面, 畫面",
        "背负, 揹負",
        "回复, 回覆",
        "答复, 答覆",
        "反复, 反覆",
        "恢复, 恢復",
        "复杂, 複雜",
        "颠覆, 顛覆",
        "沉痛, 沈痛",
        "沉重, 沈重",
        "沈阳, 瀋陽",
        "彻底, 澈底",
        "彻底, 徹底",
        "清澈, 清澈",
        "麻痹, 痲痺",
        "想象, 想像",
        "录像, 錄像",
        "现象, 現象",
        "复苏, 復甦",
        "家具, 傢俱",
        "只有, 祇有",
        "一只, 一隻",
        "咨询, 諮詢",
        "谘询, 諮詢",
        "巨额, 鉅額",
        "提升, 提昇",
        "升任, 陞任",
        "锻炼, 鍛鍊",
        "征求, 徵求",
        "远征, 遠征",
        "搜集, 蒐集",
        "注销, 註銷",
        "备注, 備註",
        "关系, 關係",
        "联系, 聯繫",
        "签字, 簽字",
        "抽签, 抽籤",
        "采取, 採取",
        "历史, 歷史",
        "日历, 日曆",
        "钟表, 鐘錶",
        "表示, 表示",
        "准确, 準確",
        "批准, 批准",
        "面粉, 麵粉",
        "面对, 面對",
        "后果, 後果",
        "皇后, 皇后",
        "凶手, 兇手",
        "恶心, 噁心",
        "心脏, 心臟",
        "肮脏, 骯髒",
        "松散, 鬆散",
        "松树, 松樹",
        "几乎, 幾乎",
        "吃饭, 喫飯",
        "强制, 強制",
        "雇用, 僱用",
        "抬高, 擡高",
        "遗憾, 遺憾",
        "疏失, 疎失",
        "焊接, 銲接",
        "屏蔽, 屛蔽",
        "公告, 公吿",
        "优惠券, 優惠劵",
        "现场, 現塲",
        "一丝不苟, 一絲不茍",
        "仿佛, 彷彿",
        "报仇, 報讎",
    })
    void spellingsOfOneWordShareAKey(String simplified, String traditional) {
        assertThat(table.fold(traditional)).isEqualTo(table.fold(simplified));
    }

    @ParameterizedTest
    @CsvSource({"份, 分", "等待, 等呆", "座, 坐", "佢, 他", "她, 他", "您, 你", "间, 闲", "责, 则", "赔, 培"})
    void differentWordsKeepDifferentKeys(String one, String other) {
        assertThat(table.fold(one)).isNotEqualTo(table.fold(other));
    }

    @Test
    void variantsGoBeforeOpenCcAndChainsEndAtTheirLastLink() {
        FoldingTable small = FoldingTable.of(List.of("# comment", "畫\t画 划", "乾\t干 乾"), List.of("画划\treason"));
        assertThat(small.fold("畫画划乾")).isEqualTo("划划划干");
    }

    @Test
    void charactersThatStayAndPairsOutsideTheBasicPlaneAreCounted() {
        FoldingTable small = FoldingTable.of(List.of("么\t么 幺", "鑪\t𬬻 炉", "們\t们"), List.of());
        assertThat(small.size()).isEqualTo(1);
        assertThat(small.text()).contains(": 1 characters that stay, 1 pairs");
    }

    @Test
    void allFaultsComeAtOnceWithFileAndLine() {
        List<String> openCc = new ArrayList<>(List.of("們\t们", "們\t们", "broken"));
        List<String> variants = List.of("甲乙\tone way", "乙甲\tand back", "們们\talready so", "甲丙\tagain", "丁戊", "己己\tsame");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FoldingTable.of(openCc, variants))
                .withMessageContaining("TSCharacters.txt:2: given twice")
                .withMessageContaining("TSCharacters.txt:3: expected <from><tab><to>, but was: broken")
                .withMessageContaining("variants.txt:3: OpenCC already says so")
                .withMessageContaining("variants.txt:4: the character is already given in line 1")
                .withMessageContaining("variants.txt:5: expected <from><to><tab><reason>")
                .withMessageContaining("variants.txt:6: expected two different characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FoldingTable.of(List.of(), List.of("甲乙\tone way", "乙甲\tand back")))
                .withMessageContaining("variants.txt: folds in a circle: 甲");
    }

    private static FoldingTable read() {
        try {
            return FoldingTable.of(MODULE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
