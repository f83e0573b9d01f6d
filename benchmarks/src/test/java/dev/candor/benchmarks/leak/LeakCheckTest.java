package dev.candor.benchmarks.leak;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.benchmarks.Repository;
import dev.candor.benchmarks.quality.Corpus;
import dev.candor.internal.text.Folding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeakCheckTest {

    private static final Path DATA = Repository.root().resolve("nlp-zh/src/main/resources/dev/candor/zh");

    private final Corpus corpus = Corpus.read(Repository.devCorpus());

    @Test
    void noPhraseIsCopiedOutOfTheCorpus() throws IOException {
        List<Phrase> phrases = Lexicons.phrases(DATA.resolve("lexicon"));

        assertThat(phrases).as("phrases below %s", DATA).hasSizeGreaterThan(100);
        List<String> secondSources = new ArrayList<>(CardExamples.sentences(DATA.resolve("cards")));
        Corpus.read(Repository.root().resolve("benchmarks/corpus/own-dev.jsonl"))
                .statements()
                .forEach(gold -> secondSources.add(gold.text()));
        List<String> leaks = check(secondSources).leaks(phrases);
        assertThat(leaks)
                .withFailMessage(
                        () -> "Encode kinds of wording, not the corpus. Generalise each of these by braces, show"
                                + " it in an example of a card, or drop it:\n" + String.join("\n", leaks))
                .isEmpty();
    }

    @Test
    void findsWhatIsCopied(@TempDir Path directory) throws IOException {
        String statement = corpus.statements().get(0).text();
        String unique = "栖砾智居的公司";
        assertThat(statement).contains(unique);
        Files.writeString(directory.resolve("a.yaml"), """
                agent.one:
                  about: {zh: 一, en: One}
                  words: |
                    # 栖砾智居的公司邮箱
                    栖砾智居 {栖砾|棲礫}智居的公司
                    =栖砾智居的公司 {栖|甲|乙|丙}砾智居的公司
                  tw: |
                    棲礫智居的公司
                  masks: |
                    公司邮箱收到一封陌生 => 栖砾智居的公司邮
                """);

        assertThat(check(List.of()).leaks(Lexicons.phrases(directory)))
                .containsExactly(
                        "a.yaml: agent.one: '栖砾智居的公司' stands in dev-001 alone",
                        "a.yaml: agent.one: '棲礫智居的公司' stands in dev-001 alone",
                        "a.yaml: agent.one: '栖砾智居的公司' stands in dev-001 alone",
                        "a.yaml: agent.one: '棲礫智居的公司' stands in dev-001 alone",
                        "a.yaml: agent.one: '公司邮箱收到一封陌生' stands in dev-001 alone");
    }

    @Test
    void anExampleOfACardIsASecondSource(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("card.yaml"), """
                id: blame.one
                patterns: [不是例句的公司邮箱收到一封]
                flags:
                  - 昨天⟦公司邮箱⟧收到一封陌生來信。
                ---
                - id: blame.two
                  allows: [对方自称已掌握资料。]
                """);
        List<String> examples = CardExamples.sentences(directory);

        assertThat(examples).containsExactly("昨天公司邮箱收到一封陌生來信。", "对方自称已掌握资料。");
        assertThat(check(examples).leaks(List.of(new Phrase("公司邮箱收到一封陌生", directory, "agent.one", 1))))
                .isEmpty();
    }

    @Test
    void templates() {
        assertThat(new Template("{加强|强化|}{管理|培训}了").phrases())
                .containsExactly("加强管理了", "强化管理了", "管理了", "加强培训了", "强化培训了", "培训了");
        assertThat(new Template("第三方").phrases()).containsExactly("第三方");
    }

    private LeakCheck check(List<String> examples) throws IOException {
        try (var table = Files.newInputStream(DATA.resolve("folding.txt"))) {
            return new LeakCheck(Folding.read(table), corpus.statements(), examples);
        }
    }
}
