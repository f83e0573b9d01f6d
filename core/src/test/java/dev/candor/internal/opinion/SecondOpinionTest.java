package dev.candor.internal.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.candor.Severity;
import dev.candor.Statement;
import dev.candor.card.Card;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.language.LanguageReader;
import dev.candor.internal.match.Lexicon;
import dev.candor.internal.rule.Match;
import dev.candor.testing.TinyLanguage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecondOpinionTest {

    private static final String TEXT = "我们会改进。我们明天退款。";

    private final Lexicon lexicon = TinyLanguage.lexicon("""
            agent.issuer.self: 我们
            act.promise.generic: 改进
            act.remedy.pay: 退款
            """);

    private final List<Card> cards = TinyLanguage.cards("""
            - id: vague.no-measure
              dimension: vague-promises
              severity: moderate
              title: {zh: 空, en: empty}
              why: {zh: 空, en: empty}
              source: test
              patterns:
                - find: <act.promise.generic>
              flags: [我们会⟦改进⟧。]
              allows: [我们明天退款。]
            - id: opinion.vague
              dimension: vague-promises
              severity: minor
              title: {zh: 空, en: empty}
              why: {zh: 空, en: empty}
              source: test
              patterns:
                - find: opinion
            """);

    private final LanguageReader reader = new LanguageReader(TinyLanguage.parts(lexicon, cards));
    private final Features features = new Features(lexicon);
    private final FeatureRow row = new FeatureRow();
    private final Reading reading = reader.read(Statement.of(TEXT));

    @Test
    void aModelThatAlwaysAgreesChangesNothing() {
        assertThat(review(0, 5, 9, -5)).isEqualTo(reader.match(reading));
    }

    @Test
    void aModelThatDisagreesTurnsTheFindingIntoAHint() {
        assertThat(review(0, 5, 9, 1)).extracting(Match::severity).containsExactly(Severity.INFO);
    }

    @Test
    void aModelThatIsSureSpeaksWhereNoRuleHas() {
        List<Match> matches = review(0, -1, 9, -5);

        assertThat(matches)
                .extracting(match -> match.card().id(), Match::sentence)
                .containsExactly(tuple("vague.no-measure", 0), tuple("opinion.vague", 1));
        assertThat(matches.get(1).start()).isGreaterThanOrEqualTo(TEXT.indexOf("我们明天"));
        assertThat(matches.get(1).end()).isLessThanOrEqualTo(TEXT.length());
    }

    @Test
    void weightsOfWhatStandsInASentenceAddUp() {
        float[][] weights = new float[1][Features.BUCKETS];
        Sentence first = reading.sentences().get(0);
        features.of(reading, first, row);
        for (int i = 0; i < row.size(); i++) {
            weights[0][row.bucket(i)] = 1;
        }
        SentenceModel model =
                SentenceModel.of(List.of(new SentenceModel.Target("vague-promises", 0, 0, 0, 0)), weights);

        float[] says = new float[2];
        model.judge(row, says, 0);
        assertThat(model.shares(row, 0)).hasSize(first.end() - first.start());

        features.of(reading, reading.sentences().get(1), row);
        model.judge(row, says, 1);
        assertThat(says[0]).isPositive().isGreaterThan(says[1]);
    }

    @Test
    void aModelIsReadAsItWasWritten() throws IOException {
        float[][] weights = new float[1][Features.BUCKETS];
        for (int b = 0; b < Features.BUCKETS; b++) {
            weights[0][b] = b % 17 - 8;
        }
        SentenceModel model = SentenceModel.of(List.of(new SentenceModel.Target("jargon", 0.5f, 2, 3, -2)), weights);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(new DataOutputStream(bytes));

        SentenceModel read = SentenceModel.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(read.targets()).isEqualTo(model.targets());
        for (Sentence sentence : reading.sentences()) {
            features.of(reading, sentence, row);
            float[] says = new float[2];
            model.judge(row, says, 0);
            read.judge(row, says, 1);
            assertThat(says[0]).isNotZero().isEqualTo(says[1]);
        }
    }

    private List<Match> review(float bias, float believed, float agreed, float doubted) {
        SentenceModel.Target target = new SentenceModel.Target("vague-promises", bias, believed, agreed, doubted);
        SentenceModel model = SentenceModel.of(List.of(target), new float[1][Features.BUCKETS]);
        return new SecondOpinion(model, features, cards)
                .review(reading, reader.match(reading), OpinionMemory.ofTexts());
    }
}
