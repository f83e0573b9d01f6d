package dev.candor.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QualityPageTest {

    /** The same corpus and reports, scored by an independent program in Python. */
    private static final String EXPECTED = """
            NOT SCORED 1 ['s-6']
            blame-shifting   P 0.500 R 0.600 F1 0.545 [0.25 0.80]  (5 positive)
            vague-promises   P 0.500 R 0.500 F1 0.500 [0.00 0.67]  (2 positive)
            jargon           P 0.500 R 1.000 F1 0.667 [0.00 1.00]  (1 positive)
            missing-details  P 1.000 R 1.000 F1 1.000 [0.00 1.00]  (1 positive)
            macro-F1         0.678   blame and vague 0.523
            silence          0.500 of 2 sentences without any label stay without findings
            recall by kind   accuser 1/1  minimise 1/1  staff 1/1  third 0/1  user 0/1
            + apology        P 0.667 R 1.000 F1 0.800  (2 positive)
            + responsibility P 1.000 R 0.500 F1 0.667  (2 positive)
            + empathy        P 1.000 R 1.000 F1 1.000  (1 positive)
            + concrete-action P 1.000 R 0.500 F1 0.667  (4 positive)
            blame-shifting   Spearman with severity 0.821 [-0.40 1.00]
            vague-promises   Spearman with severity 0.789 [0.00 1.00]
            jargon           Spearman with severity 0.500 [-0.67 1.00]
            missing-details  Spearman with severity 0.947 [0.75 1.00]
            hollow-apology   Spearman with severity 0.900 [0.11 1.00]
            overall          Spearman with quality 0.900 [0.11 1.00]  mean |score - quality| 6.1
            disclosures      missing F1 0.955 (always missing: 0.81)   present macro-F1 0.967
              what 1.00  when 1.00  where 1.00  cause 1.00  done 1.00  next 1.00  owner 1.00  \
            remedy 0.80  contact 0.86  verification 1.00  scope 0.80
            """;

    @Test
    void figuresAreThoseOfTheReferenceProgram() {
        List<String> page = page(SmallCorpus.file(), Optional.empty());

        assertThat(String.join("\n", page) + "\n").isEqualTo(EXPECTED);
    }

    @Test
    void disagreementsAreListedBelowTheFigures() {
        List<String> page = page(SmallCorpus.file(), Optional.of(FaultLabel.BLAME));
        String wholeText = "[('blame-shifting.sketch', '近日網上流傳的影片與事實不符。對惡意造謠者，本公司將追究到底。如造成不便，敬請見諒。')]";

        assertThat(page.subList(EXPECTED.split("\n").length, page.size()))
                .containsExactly(
                        "FALSE  s-2 三月二日凌晨，攻击者取走了 1200 名用户的手机号😟。 [('blame-shifting.sketch', '攻击者')]",
                        "MISSED s-2 供应商的接口没有校验身份。 []",
                        "FALSE  s-3 近日網上流傳的影片與事實不符。 " + wholeText,
                        "FALSE  s-3 如造成不便，敬請見諒。 " + wholeText,
                        "MISSED s-5 用户未按说明使用。 []");
    }

    @Test
    void nothingToScore() {
        assertThat(QualityPage.of(List.of(), SmallCorpus::grade, Optional.empty(), 10))
                .containsExactly("nothing to score");
    }

    private static List<String> page(Path file, Optional<FaultLabel> shown) {
        return QualityPage.of(Corpus.read(file).statements(), SmallCorpus::grade, shown, Bootstrap.ROUNDS);
    }
}
