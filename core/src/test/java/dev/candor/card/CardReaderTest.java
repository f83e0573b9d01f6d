package dev.candor.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.candor.Confidence;
import dev.candor.Criterion;
import dev.candor.Dimension;
import dev.candor.Severity;
import dev.candor.Strength;
import dev.candor.Text;
import dev.candor.internal.data.DataException;
import dev.candor.testing.TinyLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardReaderTest {

    private static final String WHOLE = """
            id: blame.third-party
            dimension: blame-shifting
            severity: major
            confidence: high
            title: {zh: 推给第三方, en: Put on a third party}
            why: {zh: 读者只关心你, en: Readers ask you}
            message: {zh: "“{0}”", en: "“{0}” puts it on others"}
            source: Benoit 1997
            patterns:
              - <act.failure by=outsider>
              - find: <agent.outsider> .. <act.failure>
                mark: clause
                severity: minor
                when: <mark.cause.open> in clause
                unless: [<act.own> in near, voice authority]
            vague: [<agent.generic>]
            unless: [<act.own> in near]
            rewrites:
              - {hans: 我们没有〔动作〕, hant: 我們沒有〔動作〕}
              - 负责
            flags:
              - ⟦供应商延误⟧。
            allows: 我们延误。
            """;

    @Test
    void aWholeCardIsRead() {
        Card card = read(WHOLE).get(0);

        assertThat(card)
                .isEqualTo(new Card(
                        "blame.third-party",
                        Dimension.BLAME_SHIFTING,
                        Severity.MAJOR,
                        Confidence.HIGH,
                        new Text("推给第三方", "Put on a third party"),
                        new Text("读者只关心你", "Readers ask you"),
                        new Text("“{0}”", "“{0}” puts it on others"),
                        "Benoit 1997",
                        List.of(
                                new Card.Pattern(
                                        "<act.failure by=outsider>",
                                        Card.Pattern.Mark.MATCH,
                                        false,
                                        Optional.empty(),
                                        List.of(),
                                        List.of(),
                                        "cards.yaml, line 10"),
                                new Card.Pattern(
                                        "<agent.outsider> .. <act.failure>",
                                        Card.Pattern.Mark.CLAUSE,
                                        false,
                                        Optional.of(Severity.MINOR),
                                        List.of("<mark.cause.open> in clause"),
                                        List.of("<act.own> in near", "voice authority"),
                                        "cards.yaml, line 11"),
                                new Card.Pattern(
                                        "<agent.generic>",
                                        Card.Pattern.Mark.MATCH,
                                        true,
                                        Optional.empty(),
                                        List.of(),
                                        List.of(),
                                        "cards.yaml, line 16")),
                        List.of("<act.own> in near"),
                        List.of(new Card.Proposal("我们没有〔动作〕", "我們沒有〔動作〕"), new Card.Proposal("负责", "负责")),
                        List.of("⟦供应商延误⟧。"),
                        List.of("我们延误。"),
                        "cards.yaml, line 1"));
    }

    @Test
    void whatIsLeftOutHasItsDefault() {
        Card card = read("""
                        id: strength.apology
                        strength: apology
                        title: {zh: 道歉, en: Apology}
                        why: {zh: 因, en: Why}
                        source: test
                        patterns: <act.apologise>
                        flags: ⟦抱歉⟧
                        allows: 路远
                        """).get(0);

        assertThat(card.severity()).isEqualTo(Severity.INFO);
        assertThat(card.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(card.message()).isEqualTo(card.title());
        assertThat(card.criterion()).isEqualTo(Strength.Kind.APOLOGY);
        assertThat(card.unless()).isEmpty();
        assertThat(card.rewrites()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "dimension,     jargon",
        "strength,      empathy",
        "disclosure,    what",
        "check,         what-to-do",
    })
    void aCardHasOneCriterion(String key, String id) {
        assertThat(read(WHOLE.replace("dimension: blame-shifting", key + ": " + id))
                        .get(0)
                        .criterion())
                .isEqualTo(Criterion.of(id));
    }

    @Test
    void aFileHoldsOneCardOrAList() {
        String list = "- " + WHOLE.strip().replace("\n", "\n  ");

        assertThat(read(WHOLE)).hasSize(1);
        assertThat(read(list + "\n" + list)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "id: blame.third-party|id: Blame|line 1: id 'Blame' must be family.fault in lower case, such as blame.third-party",
                "id: blame.third-party|id: blame.third.party|line 1: id 'blame.third.party' must be family.fault in lower case, such as blame.third-party",
                "id: blame.third-party|id:|line 1: 'id' is missing",
                "source: Benoit 1997|source: ' '|line 1: 'source' is missing",
                "source: Benoit 1997|sauce: Benoit|line 8: unknown key 'sauce'; allowed: allows, check, confidence, dimension, disclosure, flags, id, message, patterns, rewrites, severity, source, strength, title, unless, vague, why",
                "dimension: blame-shifting|dimension: blame|line 2: unknown dimension 'blame'; allowed: blame-shifting, vague-promises, jargon, missing-details, hollow-apology",
                "dimension: blame-shifting|strength: pity|line 2: unknown strength 'pity'; allowed: apology, responsibility, empathy, concrete-action",
                "dimension: blame-shifting|disclosure: who|line 2: unknown disclosure 'who'; allowed: what, when, where, scope, cause, done, next, owner, remedy, contact, verification",
                "dimension: blame-shifting|check: who|line 2: unknown check 'who'; allowed: harm, what-to-do, self-check, remedy-scope, remedy-procedure, next-update, known-unknown, authority-told, cause-measure, privacy",
                "dimension: blame-shifting|check: harm\\nstrength: apology|line 1: a card needs exactly one of 'dimension', 'strength', 'disclosure', 'check', but has 2",
                "dimension: blame-shifting||line 1: a card needs exactly one of 'dimension', 'strength', 'disclosure', 'check', but has 0",
                "severity: major||line 1: 'severity' is missing; allowed: info, minor, moderate, major, critical",
                "severity: major|severity: bad|line 3: unknown severity 'bad'; allowed: info, minor, moderate, major, critical",
                "confidence: high|confidence: sure|line 4: unknown confidence 'sure'; allowed: high, medium, low",
                "title: {zh: 推给第三方, en: Put on a third party}|title: {zh: 推给第三方}|line 5: 'title' needs both 'zh' and 'en'",
                "title: {zh: 推给第三方, en: Put on a third party}|title: 推|line 5: 'title' needs both 'zh' and 'en'",
                "why: {zh: 读者只关心你, en: Readers ask you}||line 1: 'why' needs both 'zh' and 'en'",
                "why: {zh: 读者只关心你, en: Readers ask you}|why: {zh: 因, en: Why, fr: Pourquoi}|line 6: unknown key 'fr'; allowed: en, zh",
                "    mark: clause|    mark: word|line 12: unknown mark 'word'; allowed: match, clause, sentence",
                "    severity: minor|    severity: small|line 13: unknown severity 'small'; allowed: info, minor, moderate, major, critical",
                "    mark: clause|    marks: clause|line 12: unknown key 'marks'; allowed: find, mark, severity, unless, when",
                "find: <agent.outsider> .. <act.failure>|find:|line 11: 'find' is missing",
                "  - {hans: 我们没有〔动作〕, hant: 我們沒有〔動作〕}|  - {hans: 我们}|line 19: 'hant' is missing",
                "flags:\\n  - ⟦供应商延误⟧。|flags:|line 1: card 'blame.third-party' has no 'flags'; add a sentence with the span marked ⟦…⟧",
                "allows: 我们延误。||line 1: card 'blame.third-party' has no 'allows'; add a sentence that looks alike and is fair",
            })
    void everyStructuralProblemIsToldWithItsLine(String given, String instead, String expected) {
        String replaced = instead == null ? "" : instead.replace("\\n", "\n");
        String yaml = WHOLE.replace(given.replace("\\n", "\n"), replaced);
        assertThat(yaml).isNotEqualTo(WHOLE);

        assertThat(problems(yaml)).contains("cards.yaml, " + expected);
    }

    @Test
    void aCardWithoutPatternsIsAProblem() {
        String yaml = WHOLE.substring(0, WHOLE.indexOf("patterns:"))
                + WHOLE.substring(WHOLE.indexOf("unless: [<act.own> in near]\nrew"));

        assertThat(problems(yaml)).containsExactly("cards.yaml, line 1: card 'blame.third-party' has no 'patterns'");
    }

    @Test
    void theProblemsOfAllCardsAreToldAtOnce() {
        String yaml = """
                - id: Blame
                  dimension: blame-shifting
                - nonsense: 1
                - 3
                """;

        assertThat(problems(yaml))
                .contains(
                        "cards.yaml, line 1: id 'Blame' must be family.fault in lower case, such as blame.third-party",
                        "cards.yaml, line 1: 'severity' is missing; allowed: info, minor, moderate, major, critical",
                        "cards.yaml, line 1: 'title' needs both 'zh' and 'en'",
                        "cards.yaml, line 1: 'source' is missing",
                        "cards.yaml, line 3: 'id' is missing",
                        "cards.yaml, line 4: 'id' is missing")
                .anyMatch(problem -> problem.startsWith("cards.yaml, line 3: unknown key 'nonsense'; allowed: "));
    }

    @Test
    void examplesWhoseMarksDoNotPairAreAProblem() {
        assertThat(problems(WHOLE.replace("⟦供应商延误⟧。", "⟦供应商延误。")))
                .containsExactly("cards.yaml, line 22: ⟦ and ⟧ do not pair in '⟦供应商延误。'");
        assertThat(problems(WHOLE.replace("我们延误。", "我们⟦延误⟧。")))
                .containsExactly("cards.yaml, line 23: an example under 'allows' has no marks, but was '我们⟦延误⟧。'");
    }

    @Test
    void aFileIsReadAndNamedInItsProblems(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("mine.yaml");
        Files.writeString(file, WHOLE);
        assertThat(CardReader.read(file)).extracting(Card::id).containsExactly("blame.third-party");

        Files.writeString(file, WHOLE.replace("severity: major", "severity: bad"));
        assertThatThrownBy(() -> CardReader.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("1 problem:\n  " + file + ", line 3: unknown severity 'bad'");
    }

    @Test
    void aFileThatIsNotThereIsAnIoException(@TempDir Path directory) {
        assertThatThrownBy(() -> CardReader.read(directory.resolve("none.yaml")))
                .isInstanceOf(NoSuchFileException.class);
    }

    private static List<Card> read(String yaml) {
        return CardReader.read("cards.yaml", TinyLanguage.stream(yaml));
    }

    private static List<String> problems(String yaml) {
        return catchThrowableOfType(DataException.class, () -> read(yaml)).problems();
    }
}
