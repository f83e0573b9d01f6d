package dev.candor.internal.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.candor.internal.data.DataException;
import dev.candor.internal.data.DataNode;
import dev.candor.internal.data.Problems;
import dev.candor.testing.TinyLanguage;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconReaderTest {

    @Test
    void phrasesOfAllListsBelongToTheGroupAndItsAncestors() {
        Lexicon lexicon = lexicon("""
                agent.outsider.supplier:
                  about: {zh: 供应商, en: Suppliers}
                  source: taxonomy
                  words: |
                    # a comment
                    供应商 {上游|下游}厂家

                    第三方
                  tw: |
                    協力廠商
                  hk: 外判商
                """);

        assertThat(lexicon.phrases()).containsExactlyInAnyOrder("供应商", "上游厂家", "下游厂家", "第三方", "協力廠商", "外判商");
        for (String group : List.of("agent", "agent.outsider", "agent.outsider.supplier")) {
            assertThat(lexicon.phrases()).allMatch(p -> lexicon.has(lexicon.kind(p), lexicon.group(group)));
        }
        assertThat(lexicon.groups()).containsExactly("agent", "agent.outsider", "agent.outsider.supplier");
    }

    @Test
    void phrasesAreFolded() {
        Lexicon lexicon = lexicon("agent.issuer:\n  words: 我們 ＡＢＣ集团 本公司(总部)\n");

        assertThat(lexicon.phrases()).containsExactlyInAnyOrder("我们", "abc集团", "本公司（总部）");
    }

    @Test
    void anIncludedGroupBelongsToTheIncludingOne() {
        Lexicon lexicon = lexicon("""
                act.failure:
                  words: 疏忽
                  includes: [act.breach]
                act.breach:
                  words: 违规
                """);

        assertThat(lexicon.has(lexicon.kind("违规"), lexicon.group("act.failure")))
                .isTrue();
        assertThat(lexicon.has(lexicon.kind("疏忽"), lexicon.group("act.breach"))).isFalse();
    }

    @Test
    void anEqualsSignAsksForWordBorders() {
        Lexicon lexicon = lexicon("g:\n  words: =方 ={甲|乙}方 丙方\n");

        assertThat(lexicon.phrases()).containsExactlyInAnyOrder("方", "甲方", "乙方", "丙方");
        assertThat(lexicon.phrases().stream().filter(p -> lexicon.needsBorder(lexicon.kind(p))))
                .containsExactlyInAnyOrder("方", "甲方", "乙方");
    }

    @Test
    void anArrowGivesThePlainWording() {
        Lexicon lexicon = lexicon("jargon:\n  words: |\n    {抓手|着力点} => 办法\n    闭环\n");

        assertThat(lexicon.plain(lexicon.kind("抓手"))).contains("办法");
        assertThat(lexicon.plain(lexicon.kind("着力点"))).contains("办法");
        assertThat(lexicon.plain(lexicon.kind("闭环"))).isEmpty();
    }

    @Test
    void masksBelongToNoGroup() {
        Lexicon lexicon = lexicon("agent:\n  words: 供应商\n  masks: |\n    # fair\n    供应商{管理|大会}\n");

        int mask = lexicon.kind("供应商大会");
        assertThat(lexicon.isMask(mask)).isTrue();
        assertThat(lexicon.has(mask, lexicon.group("agent"))).isFalse();
        assertThat(lexicon.isMask(lexicon.kind("供应商"))).isFalse();
    }

    @Test
    void aPhraseOfTwoGroupsBelongsToBoth() {
        Lexicon lexicon = lexicon("a:\n  words: 词\nb:\n  words: 词\n");

        assertThat(lexicon.kinds()).isEqualTo(1);
        assertThat(lexicon.has(0, lexicon.group("a"))).isTrue();
        assertThat(lexicon.has(0, lexicon.group("b"))).isTrue();
    }

    @Test
    void moreThan64GroupsAreToldApart() {
        Lexicon.Builder builder = new Lexicon.Builder();
        for (int i = 0; i < 200; i++) {
            builder.add("词" + i, "g" + i);
        }
        Lexicon lexicon = builder.build();

        for (int i = 0; i < 200; i++) {
            for (int k = 0; k < 200; k++) {
                assertThat(lexicon.has(lexicon.kind("词" + i), lexicon.group("g" + k)))
                        .isEqualTo(i == k);
            }
        }
        assertThat(lexicon.group("g200")).isNegative();
        assertThat(lexicon.has(0, -1)).isFalse();
    }

    @Test
    void everyProblemIsToldAtOnceWithFileAndLine() {
        assertThat(problems("""
                                agent.outsider:
                                  wrods: 供应商
                                  words: |
                                    供应商
                                    {上游|下游厂家
                                act.own: 负责
                                act.empty:
                                  about: {zh: 空, en: Empty}
                                act.long:
                                  words: 一二三四五六七八九十一二三四五六七八九十一二三四五
                                act.masked:
                                  words: 词
                                  masks: "{坏"
                                """))
                .containsExactly(
                        "words.yaml, line 2: unknown key 'wrods'; allowed: about, hk, includes, masks, source, tw,"
                                + " words",
                        "words.yaml, line 3: braces do not pair in '{上游|下游厂家'",
                        "words.yaml, line 6: group 'act.own' must be a mapping with 'about', 'source' and 'words'",
                        "words.yaml, line 7: group 'act.empty' has no phrases; add 'words' or 'includes'",
                        "words.yaml, line 10: '一二三四五六七八九十一二三四五六七八九十一二三四五' has 25 characters; at most 24",
                        "words.yaml, line 13: braces do not pair in '{坏'");
    }

    @Test
    void aPhraseThatAddsNothingIsAProblem() {
        assertThat(problems("""
                                agent.issuer:
                                  words: |
                                    我们 我们公司 =本店
                                  tw: |
                                    我{們|們公司} 我們{|大家}
                                  hk: 本店
                                """))
                .containsExactly(
                        "words.yaml, line 4: '我{們|們公司}' adds nothing to group 'agent.issuer': it has '我们' and 1 more already;"
                                + " take it out",
                        "words.yaml, line 6: '本店' adds nothing to group 'agent.issuer': it has '本店' already; take it out");
    }

    @Test
    void problemsOfSeveralFilesAreToldTogether() {
        Problems problems = new Problems();
        LexiconReader reader = new LexiconReader(TinyLanguage.folding(), new Lexicon.Builder(), problems);
        reader.read(DataNode.read("a.yaml", TinyLanguage.stream("x: 1\n")));
        reader.read(DataNode.read("b.yaml", TinyLanguage.stream("\ny: 2\n")));

        DataException thrown = catchThrowableOfType(DataException.class, problems::throwIfAny);

        assertThat(thrown).hasMessage("""
                        2 problems:
                          a.yaml, line 1: group 'x' must be a mapping with 'about', 'source' and 'words'
                          b.yaml, line 2: group 'y' must be a mapping with 'about', 'source' and 'words'\
                        """);
        assertThat(thrown.problems()).hasSize(2);
    }

    @Test
    void anIncludedGroupThatDoesNotExistIsAProblem() {
        assertThat(problems("act.failure:\n  words: 疏忽\n  includes: [act.braech]\n"))
                .containsExactly("words.yaml, line 3: unknown group 'act.braech' in 'includes'");
    }

    @Test
    void wordBordersAndPlainWordingGoTogether() {
        Lexicon lexicon = lexicon("jargon:\n  words: |\n    =抓手 => 办法\n");

        assertThat(lexicon.phrases()).containsExactly("抓手");
        assertThat(lexicon.needsBorder(0)).isTrue();
    }

    private static Lexicon lexicon(String yaml) {
        Problems problems = new Problems();
        Lexicon.Builder builder = new Lexicon.Builder();
        LexiconReader reader = new LexiconReader(TinyLanguage.folding("們们"), builder, problems);
        reader.read(DataNode.read("words.yaml", TinyLanguage.stream(yaml)));
        reader.checkIncludes();
        problems.throwIfAny();
        return builder.build();
    }

    private static List<String> problems(String yaml) {
        return catchThrowableOfType(DataException.class, () -> lexicon(yaml)).problems();
    }
}
