package dev.candor.internal.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.testing.TinyLanguage;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HitsTest {

    @Test
    void hitsComeByStartLongerOnesFirst() {
        assertThat(settled("a: 第三方供应商\nb: 第三方\nc: 三方\nd: 供应商 商", "第三方供应商"))
                .containsExactly("0 第三方供应商", "0 第三方", "1 三方", "3 供应商");
    }

    @Test
    void aHitInsideALongerOneOfTheSameGroupsIsDropped() {
        assertThat(settled("agent.outsider: 第三方供应商 供应商 第三方", "第三方供应商")).containsExactly("0 第三方供应商");
    }

    @Test
    void aHitInsideALongerOneOfOtherGroupsStays() {
        assertThat(settled("act.own: 没有责任心\nneg: 没有", "没有责任心")).containsExactly("0 没有责任心", "0 没有");
        assertThat(settled("agent: 供应商\nagent.outsider: 第三方供应商", "第三方供应商")).containsExactly("0 第三方供应商");
        assertThat(settled("agent: 第三方供应商\nagent.outsider: 供应商", "第三方供应商")).containsExactly("0 第三方供应商", "3 供应商");
    }

    @Test
    void hitsThatOverlapWithoutOneInsideTheOtherBothStay() {
        assertThat(settled("a: 第三方 方供应", "第三方供应")).containsExactly("0 第三方", "2 方供应");
    }

    @Test
    void hitsInsideAMaskDoNotCountAndTheMaskIsNoHit() {
        assertThat(settled("a: 供应商 !供应商管理 管", "供应商管理，供应商")).containsExactly("6 供应商");
    }

    @Test
    void hitsThatReachOutOfAMaskCount() {
        assertThat(settled("a: 管理制度 !供应商管理 大供应商管理\nb: 大供", "大供应商管理制度")).containsExactly("0 大供应商管理", "0 大供", "4 管理制度");
    }

    @Test
    void aPhraseThatIsMaskAndMemberCountsItself() {
        assertThat(settled("a: 供应商管理 供应商 !供应商管理", "供应商管理")).containsExactly("0 供应商管理");
    }

    @Test
    void theFilterDropsWhatItRefuses() {
        Lexicon lexicon = TinyLanguage.lexicon("a: 方 第三方\nb: 甲方");

        assertThat(texts(lexicon, "第三方和甲方", (start, end, kind) -> end - start > 1))
                .containsExactly("0 第三方", "4 甲方");
    }

    @Test
    void aHitThatTheFilterRefusesShadowsNothing() {
        Lexicon lexicon = TinyLanguage.lexicon("a: 第三方 方");

        assertThat(texts(lexicon, "第三方", (start, end, kind) -> end - start < 3)).containsExactly("2 方");
    }

    @Test
    void flagsAreAdded() {
        Hits hits = hits(TinyLanguage.lexicon("a: 甲 乙"), "甲乙");

        hits.flag(0, Hits.NEGATED);
        hits.flag(0, Hits.HEADING);

        assertThat(hits.flags(0)).isEqualTo(Hits.NEGATED | Hits.HEADING);
        assertThat(hits.flags(1)).isZero();
    }

    @Test
    void theFirstHitFromAPositionIsFound() {
        Hits hits = hits(TinyLanguage.lexicon("a: 甲 乙"), "甲、乙甲");

        assertThat(IntStream.rangeClosed(0, 5).map(hits::firstFrom)).containsExactly(0, 1, 1, 2, 3, 3);
    }

    @Test
    void whatIsFoundWithoutAPhraseComesInBetween() {
        Lexicon lexicon = TinyLanguage.lexicon("a: 一 一二 三\nb: 四\nc: 五");
        int b = lexicon.kind("四");
        int c = lexicon.kind("五");
        Extras extras = new Extras();
        extras.add(4, 6, b, Extras.Border.OPEN);
        extras.add(0, 1, b, Extras.Border.OPEN);
        extras.add(0, 2, b, Extras.Border.OPEN);
        extras.add(0, 3, c, Extras.Border.OPEN);
        extras.add(2, 3, -1, Extras.Border.OPEN);
        extras.sort();
        Hits hits = new Hits(lexicon);
        hits.search("一二三，，，", extras, (start, end, kind) -> true).find(0, 6);

        assertThat(IntStream.range(0, hits.size())
                        .mapToObj(
                                i -> hits.start(i) + "-" + hits.end(i) + (hits.has(i, lexicon.group("a")) ? " a" : "")))
                .containsExactly("0-3", "0-2 a", "0-2", "2-3 a", "4-6");
    }

    @Test
    void whatIsAddedInAnyOrderIsSortedAlike() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            Extras extras = new Extras();
            for (int i = 0; i < 40; i++) {
                int start = random.nextInt(20) * 1_000_000;
                extras.add(start, start + 1 + random.nextInt(9), i, Extras.Border.OPEN);
            }
            extras.sort();

            for (int i = 1; i < extras.size(); i++) {
                int previous = i - 1;
                assertThat(extras.isBefore(i, extras.start(previous), extras.end(previous)))
                        .isFalse();
                assertThat(extras.start(i) > extras.start(previous)
                                || extras.end(i) < extras.end(previous)
                                || extras.kind(i) > extras.kind(previous))
                        .isTrue();
            }
        }
    }

    @Test
    void groupSetsHoldTheGroupsOfAStretch() {
        Lexicon lexicon = TinyLanguage.lexicon("a.x: 甲\nb: 乙\nc: 丙");
        Hits hits = hits(lexicon, "甲乙丙");

        GroupSet groups = new GroupTable(lexicon).add(hits, 0, 2);

        assertThat(groups.has(lexicon.group("a"))).isTrue();
        assertThat(groups.has(lexicon.group("a.x"))).isTrue();
        assertThat(groups.has(lexicon.group("b"))).isTrue();
        assertThat(groups.has(lexicon.group("c"))).isFalse();
        assertThat(groups.has(-1)).isFalse();
    }

    private static List<String> settled(String words, String text) {
        return texts(TinyLanguage.lexicon(words), text, (start, end, kind) -> true);
    }

    private static Hits hits(Lexicon lexicon, String text) {
        Hits hits = new Hits(lexicon);
        hits.search(text, new Extras(), (start, end, kind) -> true).find(0, text.length());
        return hits;
    }

    private static List<String> texts(Lexicon lexicon, String text, Hits.Filter filter) {
        Hits hits = new Hits(lexicon);
        hits.search(text, new Extras(), filter).find(0, text.length());
        return IntStream.range(0, hits.size())
                .mapToObj(i -> hits.start(i) + " " + text.substring(hits.start(i), hits.end(i)))
                .toList();
    }
}
