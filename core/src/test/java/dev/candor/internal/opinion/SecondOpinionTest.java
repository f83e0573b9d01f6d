package dev.candor.internal.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.candor.Dimension;
import dev.candor.Estimate;
import dev.candor.Impression;
import dev.candor.Severity;
import dev.candor.Statement;
import dev.candor.card.Card;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.feature.FeatureIndex;
import dev.candor.internal.feature.FeatureKey;
import dev.candor.internal.feature.Vocabulary;
import dev.candor.internal.language.LanguageReader;
import dev.candor.internal.match.Lexicon;
import dev.candor.internal.rule.Match;
import dev.candor.testing.TinyLanguage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SecondOpinionTest {

    private static final String TEXT = "我们会改进。我们明天退款。";

    private static final StackedModel ALONE = StackedModel.of(
            List.of(), List.of(), MultilayerPerceptron.of(new float[1 + StackedFeatures.size(0)][0], new float[1][0]));
    private static final DisclosureModel NO_DISCLOSURES = DisclosureModel.of(List.of(), new float[0][]);
    private static final TextModel NOTHING = new TextModel(List.of());

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
            - id: opinion.vague-measure
              dimension: vague-promises
              severity: minor
              title: {zh: 无度量, en: no measure}
              why: {zh: 无度量, en: no measure}
              source: test
              patterns:
                - find: opinion/measure
            - id: disclosure.remedy
              disclosure: remedy
              title: {zh: 补救, en: remedy}
              why: {zh: 补救, en: remedy}
              source: test
              patterns:
                - find: <act.remedy.pay>
              flags: [我们明天⟦退款⟧。]
              allows: [我们会改进。]
            """);

    private final LanguageReader reader = new LanguageReader(TinyLanguage.parts(lexicon, cards));
    private final Map<Long, Integer> known = new HashMap<>();
    private final FeatureIndex index = key -> known.computeIfAbsent(key, unseen -> known.size() + 1);
    private final Features features = new Features(lexicon, index);
    private final FeatureRow row = new FeatureRow();
    private final Reading reading = reader.read(Statement.of(TEXT));
    private final Context context = new Context(reading, reader.match(reading), new Context.Cards(cards, index));

    @Test
    void aModelThatAlwaysAgreesChangesNothing() {
        assertThat(review(0, 5, 9, -5)).isEqualTo(reader.match(reading));
    }

    @Test
    void aModelThatDisagreesTurnsTheFindingIntoAHint() {
        assertThat(review(0, 5, 9, 1).get(0).severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void aHintOfWhichNextToNothingIsHeardIsNotShown() {
        assertThat(review(-3.8f, 5, 9, 1))
                .extracting(match -> match.card().id(), Match::severity)
                .contains(tuple("vague.no-measure", Severity.INFO));
        assertThat(review(-4, 5, 9, 1)).extracting(match -> match.card().id()).containsExactly("disclosure.remedy");
    }

    @Test
    void aFaultOfTheWholeDocumentIsNotToldWhereTheTextDoesWell() {
        List<Card> documents = TinyLanguage.cards("""
                - id: vague.all
                  dimension: vague-promises
                  severity: minor
                  title: {zh: 空, en: empty}
                  why: {zh: 空, en: empty}
                  source: test
                  patterns:
                    - find: document
                      when: [<act.promise.generic> in statement]
                  flags: [我们会改进。]
                  allows: [我们明天退款。]
                """);
        LanguageReader other = new LanguageReader(TinyLanguage.parts(lexicon, documents));
        Reading of = other.read(Statement.of(TEXT));
        List<Integer> told = new ArrayList<>();
        for (float estimated : new float[] {69, 71}) {
            TextModel texts = new TextModel(List.of(new TextModel.Target("vague-promises", estimated)));
            SentenceModel model = SentenceModel.of(
                    List.of(SentenceModel.Target.ofText(texts.targets().get(0))), new float[1][places()]);
            told.add(new SecondOpinion(
                            new OpinionModel(vocabulary(), model, ALONE, NO_DISCLOSURES, texts), lexicon, documents)
                    .review(of, other.match(of), OpinionMemory.ofTexts())
                    .matches()
                    .size());
        }

        assertThat(told).containsExactly(1, 0);
    }

    @Test
    void aModelThatIsSureSpeaksWhereNoRuleHas() {
        List<Match> matches = review(0, -1, 9, -5);

        assertThat(matches)
                .extracting(match -> match.card().id(), Match::sentence)
                .containsExactly(
                        tuple("vague.no-measure", 0), tuple("disclosure.remedy", 1), tuple("opinion.vague", 1));
        assertThat(matches.get(2).start()).isGreaterThanOrEqualTo(TEXT.indexOf("我们明天"));
        assertThat(matches.get(2).end()).isLessThanOrEqualTo(TEXT.length());
    }

    @Test
    void theCardOfTheLikeliestKindSpeaks() {
        List<String> spoken = new ArrayList<>();
        for (float ofKind : new float[] {1, -0.5f}) {
            SentenceModel model = SentenceModel.of(
                    List.of(
                            new SentenceModel.Target("vague-promises", 2, 0.1f, 9, -5),
                            SentenceModel.Target.ofKind("vague-promises", "measure", ofKind)),
                    new float[2][places()]);
            new SecondOpinion(new OpinionModel(vocabulary(), model, ALONE, NO_DISCLOSURES, NOTHING), lexicon, cards)
                    .review(reading, reader.match(reading), OpinionMemory.ofTexts()).matches().stream()
                            .filter(match -> match.card().isOpinion())
                            .forEach(match -> spoken.add(match.card().id()));
        }

        assertThat(spoken).containsExactly("opinion.vague-measure", "opinion.vague");
    }

    @Test
    void aCardThatSpeaksOfWhatNobodyJudgesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> opinion(new SentenceModel.Target("vague-promises", 2, 0.1f, 9, -5))
                        .requireJudged(cards))
                .withMessage("cards.yaml, line 19: card 'opinion.vague-measure' speaks of 'vague-promises/measure',"
                        + " which the model does not judge; it judges vague-promises");
    }

    @Test
    void weightsOfWhatStandsInASentenceAddUp() {
        float[][] weights = new float[1][places()];
        Sentence first = reading.sentences().get(0);
        features.of(reading, reading.sentences().get(0), row);
        for (int i = 0; i < row.size(); i++) {
            weights[0][row.place(i)] = 1;
        }
        SentenceModel model =
                SentenceModel.of(List.of(new SentenceModel.Target("vague-promises", 0, 0, 0, 0)), weights);

        float[] says = new float[2];
        model.judge(row, says, 0);
        float[] shares = new float[first.end() - first.start()];
        model.shares(row, 0, shares);
        assertThat(shares).doesNotContain(0);

        features.of(reading, reading.sentences().get(1), row);
        model.judge(row, says, 1);
        assertThat(says[0]).isPositive().isGreaterThan(says[1]);
    }

    @Test
    void aModelIsReadAsItWasWritten() throws IOException {
        float[][] weights = new float[1][places()];
        for (int b = 0; b < places(); b++) {
            weights[0][b] = b % 17 - 8;
        }
        SentenceModel model = SentenceModel.of(List.of(new SentenceModel.Target("jargon", 0.5f, 2, 3, -2)), weights);
        DisclosureModel remedy = DisclosureModel.of(List.of("remedy"), new float[][] {{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}});
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StackedModel around = around(0, 1, 5);
        new OpinionModel(
                        vocabulary(),
                        model,
                        around,
                        remedy,
                        new TextModel(List.of(new TextModel.Target("overall", 70))))
                .write(new DataOutputStream(bytes));

        OpinionModel read = OpinionModel.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        ByteArrayOutputStream again = new ByteArrayOutputStream();
        read.write(new DataOutputStream(again));
        assertThat(again.toByteArray()).isEqualTo(bytes.toByteArray());
        assertThat(read.sentences().targets()).isEqualTo(model.targets());
        assertThat(read.stacked().heard()).isEqualTo(around.heard());
        assertThat(read.stacked().judged()).isEqualTo(around.judged());
        assertThat(read.texts().targets()).containsExactly(new TextModel.Target("overall", 70));
        for (int s = 0; s < reading.sentences().size(); s++) {
            features.of(reading, reading.sentences().get(s), row);
            context.of(s, row);
            float[] says = new float[2];
            model.judge(row, says, 0);
            model.addContext(row, says, 0);
            read.sentences().judge(row, says, 1);
            read.sentences().addContext(row, says, 1);
            assertThat(says[0]).isNotZero().isEqualTo(says[1]);
        }
    }

    @Test
    void whatTheRulesSayAroundASentenceIsAFeatureOfIt() {
        Set<Integer> beside = places(context, 1);

        assertThat(beside)
                .containsAll(places(new Context(reading, List.of(), new Context.Cards(cards, index)), 1))
                .contains(place("before vague-promises"), place("elsewhere 1 vague-promises"))
                .doesNotContain(place("card vague.no-measure"));
        assertThat(places(context, 0)).contains(place("card vague.no-measure"));
    }

    @Test
    void aDisclosureThatOnlyTheModelSeesIsShownByTheClearestSentence() {
        Reading told = reader.read(Statement.of("我们会改进。我们明天赔钱。"));
        features.of(told, told.sentences().get(1), row);
        float[][] weights = new float[1][places()];
        for (int i = 0; i < row.size(); i++) {
            weights[0][row.place(i)] = 1;
        }

        assertThat(disclosed(told, weights, 0.1f, 0))
                .extracting(Match::sentence, Match::vague)
                .containsExactly(tuple(1, false));
    }

    @Test
    void aDisclosureIsShownByTheClearestSentenceWhereverARuleFoundIt() {
        float[][] weights = new float[1][places()];
        for (int sentence = 1; sentence >= 0; sentence--) {
            features.of(reading, reading.sentences().get(sentence), row);
            for (int i = 0; i < row.size(); i++) {
                weights[0][row.place(i)] = sentence == 0 ? 1 : -1;
            }
        }

        assertThat(disclosed(reading, weights, 0.1f, 0))
                .extracting(Match::sentence, Match::vague)
                .containsExactly(tuple(0, false));
    }

    @Test
    void aDisclosureThatOnlyARuleSeesBecomesVagueWhereTheModelIsSureOfTheOpposite() {
        assertThat(disclosed(reading, new float[1][places()], -1, 0))
                .extracting(Match::sentence, Match::vague)
                .containsExactly(tuple(1, true));
    }

    @Test
    void aRuleIsHeardBesideTheModel() {
        assertThat(disclosed(reading, new float[1][places()], -1, 2))
                .extracting(Match::sentence, Match::vague)
                .containsExactly(tuple(1, false));
    }

    @Test
    void aDisclosureNeedsAsManyWeightsAsItHasSigns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisclosureModel.of(List.of("remedy"), new float[1][3]))
                .withMessage("'remedy' has 3 weights; it needs 10");
    }

    @Test
    void whatIsSaidAroundASentenceDecides() {
        float[][] weights = new float[1][places()];
        features.of(reading, reading.sentences().get(0), row);
        for (int i = 0; i < row.size(); i++) {
            weights[0][row.place(i)] = 1;
        }
        SentenceModel model =
                SentenceModel.of(List.of(new SentenceModel.Target("vague-promises", -3, 0, 9, -99)), weights);

        List<Match> matches = new SecondOpinion(
                        new OpinionModel(vocabulary(), model, around(-1, 2, 2), NO_DISCLOSURES, NOTHING),
                        lexicon,
                        cards)
                .review(reading, List.of(), OpinionMemory.ofTexts())
                .matches();

        assertThat(matches)
                .extracting(match -> match.card().id(), Match::sentence)
                .containsExactly(tuple("opinion.vague", 1));
    }

    @Test
    void sentencesThatAreLikelyToHaveTheFaultAreTold() {
        float[] biases = {2, -2.9f, -3};
        List<Integer> counts = new ArrayList<>();
        for (float bias : biases) {
            List<Impression> impressions = opinion(new SentenceModel.Target("vague-promises", bias, 9, 9, -9))
                    .review(reading, reader.match(reading), OpinionMemory.ofTexts())
                    .impressions();
            counts.add(impressions.size());
            assertThat(impressions).allSatisfy(of -> {
                assertThat(of.of()).isEqualTo(Dimension.VAGUE_PROMISES);
                assertThat(of.likelihood()).isEqualTo(1 / (1 + Math.exp(-bias)), within(0.005));
            });
        }
        assertThat(counts).containsExactly(2, 2, 0);
    }

    @Test
    void whatNoCardSpeaksOfLeavesNoImpression() {
        assertThat(opinion(new SentenceModel.Target("concrete-action", 5, 9, 9, -9))
                        .review(reading, reader.match(reading), OpinionMemory.ofTexts())
                        .impressions())
                .isEmpty();
    }

    @Test
    void whatSentencesAddUpToSaysWhatReadersWouldGiveTheText() {
        TextModel texts = new TextModel(List.of(new TextModel.Target("overall", 70)));
        List<SentenceModel.Target> targets =
                texts.targets().stream().map(SentenceModel.Target::ofText).toList();
        features.of(reading, reading.sentences().get(0), row);
        float[][] weights = new float[1][places()];
        weights[0][row.place(0)] = -10;
        SentenceModel sentences = SentenceModel.of(targets, weights);
        float[] says = new float[2];
        for (int s = 0; s < 2; s++) {
            features.of(reading, reading.sentences().get(s), row);
            sentences.judge(row, says, s);
        }

        List<Estimate> estimates = new SecondOpinion(
                        new OpinionModel(vocabulary(), sentences, ALONE, NO_DISCLOSURES, texts), lexicon, cards)
                .review(reading, reader.match(reading), OpinionMemory.ofTexts())
                .estimates();

        double expected = 70 + (says[0] + says[1]) / Math.sqrt(2);
        assertThat(says[0]).isNegative();
        assertThat(estimates).extracting(Estimate::dimension).containsExactly(Optional.empty());
        assertThat(estimates.get(0).score()).isEqualTo(expected, within(0.051));
    }

    @Test
    void whatTheWholeTextSaysDecidesOfADisclosureToo() {
        TextModel texts = new TextModel(List.of(new TextModel.Target("remedy", 3)));
        SentenceModel sentences = SentenceModel.of(
                List.of(
                        SentenceModel.Target.ofDisclosure("remedy", 0),
                        SentenceModel.Target.ofText(texts.targets().get(0))),
                new float[2][places()]);
        Reading told = reader.read(Statement.of("我们会改进。我们明天赔钱。"));
        List<Integer> shown = new ArrayList<>();
        for (float weight : new float[] {0.5f, 0.3f}) {
            DisclosureModel remedy =
                    DisclosureModel.of(List.of("remedy"), new float[][] {{-1, 0, 0, 0, 0, 0, 0, weight, 0, 0}});
            shown.add((int)
                    new SecondOpinion(new OpinionModel(vocabulary(), sentences, ALONE, remedy, texts), lexicon, cards)
                            .review(told, reader.match(told), OpinionMemory.ofTexts()).matches().stream()
                                    .filter(match -> match.card().id().equals("disclosure.remedy"))
                                    .count());
        }

        assertThat(shown).containsExactly(1, 0);
    }

    /** What becomes of the remedy by a model with these weights of sentences, a bias, and a weight of what a rule shows. */
    private List<Match> disclosed(Reading of, float[][] weights, float bias, float rule) {
        SentenceModel sentences = SentenceModel.of(List.of(SentenceModel.Target.ofDisclosure("remedy", 0)), weights);
        DisclosureModel texts =
                DisclosureModel.of(List.of("remedy"), new float[][] {{bias, 0, 0, rule, 0, 0, 0, 0, 0, 0}});
        return new SecondOpinion(new OpinionModel(vocabulary(), sentences, ALONE, texts, NOTHING), lexicon, cards)
                .review(of, reader.match(of), OpinionMemory.ofTexts()).matches().stream()
                        .filter(match -> match.card().id().equals("disclosure.remedy"))
                        .toList();
    }

    /** What hears vague promises and judges them again by one feature: a unit for what speaks for them, one for what speaks against. */
    private static StackedModel around(float bias, int feature, float weight) {
        float[][] hidden = new float[1 + StackedFeatures.size(1)][2];
        hidden[0] = new float[] {bias, -bias};
        hidden[1 + feature] = new float[] {weight, -weight};
        return StackedModel.of(
                List.of("vague-promises"),
                List.of("vague-promises"),
                MultilayerPerceptron.of(hidden, new float[][] {{0}, {1}, {-1}}));
    }

    /** The number of places of all features that the text and its cards have, that of the unknown among them. */
    private int places() {
        for (Sentence sentence : reading.sentences()) {
            features.of(reading, sentence, row);
        }
        return known.size() + 1;
    }

    /** The features that were asked for up to now. */
    private Vocabulary vocabulary() {
        long[] keys = new long[places() - 1];
        known.forEach((key, place) -> keys[place - 1] = key);
        return Vocabulary.of(keys);
    }

    private int place(String name) {
        return index.place(FeatureKey.name(name));
    }

    private Set<Integer> places(Context of, int sentence) {
        row.begin();
        of.of(sentence, row);
        Set<Integer> places = new HashSet<>();
        for (int i = 0; i < row.size(); i++) {
            places.add(row.place(i));
        }
        return places;
    }

    private List<Match> review(float bias, float asserts, float confirms, float rejects) {
        return review(new SentenceModel.Target("vague-promises", bias, asserts, confirms, rejects), reading);
    }

    private SecondOpinion opinion(SentenceModel.Target target) {
        SentenceModel model = SentenceModel.of(List.of(target), new float[1][places()]);
        return new SecondOpinion(new OpinionModel(vocabulary(), model, ALONE, NO_DISCLOSURES, NOTHING), lexicon, cards);
    }

    private List<Match> review(SentenceModel.Target target, Reading of) {
        return opinion(target)
                .review(of, reader.match(of), OpinionMemory.ofTexts())
                .matches();
    }
}
