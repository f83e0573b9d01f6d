package dev.candor.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Span;
import dev.candor.Statement;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.language.LanguageReader;
import dev.candor.internal.match.Lexicon;
import dev.candor.testing.Drawing;
import dev.candor.testing.TinyLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first place in every sentence is drawn. */
class PatternTest {

    private static final Lexicon LEXICON = TinyLanguage.lexicon("""
            agent.issuer: 我们
            agent.outsider: 供应商
            agent.authority: 市监局
            agent.user: 用户
            act.failure: 疏忽 延误
            act.own: 负责
            act.remedy: 赔偿
            object.generic: 措施
            report.say: 通报 称
            mark.of: 的
            neg: 没有
            modal.if: 如果
            modal.hedge: 可能
            time.past: 此前
            time.future: 将于
            turn.but: 但
            """);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦供应商发货延误⟧。",
                "⟦供应商延误⟧了。",
                "我们说⟦供应商再三发货延误⟧，负责。",
                "⟦供应商（仓库，车队）延误⟧。",
                "供应商发货，延误。",
                "延误的是供应商。",
                "供应商发货。延误了。",
                "⟦供应商延误⟧。⟦供应商疏忽⟧。",
            })
    void twoDotsStayInsideAClauseAndKeepTheOrder(String drawing) {
        assertFinds("<agent.outsider> .. <act.failure>", drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦供应商发货，又延误⟧。",
                "⟦供应商发货；虽在路上，又延误⟧。",
                "供应商发货。延误了。",
                "供应商发货\n延误了。",
                "延误，供应商。",
            })
    void threeDotsStayInsideASentence(String drawing) {
        assertFinds("<agent.outsider> ... <act.failure>", drawing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"⟦供应商又再次延误⟧。", "⟦供应商延误⟧。", "供应商又再三次延误。", "供应商，延误。"})
    void aNumberBoundsTheCharactersBetween(String drawing) {
        assertFinds("<agent.outsider> ..3 <act.failure>", drawing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"⟦赔偿措施⟧。", "赔偿的措施。", "赔偿，措施。", "措施赔偿。"})
    void elementsSideBySideAdjoin(String drawing) {
        assertFinds("<act.remedy> <object.generic>", drawing);
    }

    @ParameterizedTest
    @CsvSource({"⟦供应商供应商延误⟧延误。", "延误⟦供应商延误⟧供应商。", "⟦供应商负责供应商延误⟧。"})
    void theFirstBeginningAndTheNearestEndAreTaken(String drawing) {
        assertFinds("<agent.outsider> .. <act.failure>", drawing);
    }

    @Test
    void theNearestFollowerThatGoesOnIsTaken() {
        assertFinds("<agent.outsider> .. <act.failure> <object.generic>", "⟦供应商延误、延误措施⟧。");
        assertFinds("<agent.outsider> ... <turn.but> .. <act.own>", "⟦供应商延误，但路远，但我们负责⟧。");
    }

    @Test
    void oneOfSeveralGroupsIsEnough() {
        assertFinds("<act.own|act.remedy>", "我们⟦负责⟧。我们⟦赔偿⟧。我们延误。");
        assertFinds("<act>", "我们⟦负责⟧。我们⟦赔偿⟧。我们⟦延误⟧。");
    }

    @Test
    void anElementDoesNotMeetItself() {
        assertFinds("<act.failure> .. <act.failure>", "延误了。⟦延误和疏忽⟧。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"没有延误。", "如果延误，我们赔偿。", "市监局通报延误。", "他们说“延误”。", "延误了吗？", "关于延误的说明\n⟦延误⟧了。"})
    void onlyWhatTheIssuerTellsAsAFactIsFound(String drawing) {
        assertFinds("<act.failure>", drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "没有⟦延误⟧。",
                "如果⟦延误⟧，我们赔偿。",
                "市监局通报⟦延误⟧。",
                "他们说“⟦延误⟧”。",
                "⟦延误⟧了吗？",
                "关于⟦延误⟧的说明\n⟦延误⟧了。",
            })
    void anyFindsWhatIsNotAssertedToo(String drawing) {
        assertFinds("<act.failure any>", drawing);
    }

    @Test
    void anyBodyLeavesTitlesOut() {
        assertFinds("<act.failure any body>", "关于延误的说明\n没有⟦延误⟧。");
        assertFinds("<act.failure body any>", "关于延误的说明\n没有⟦延误⟧。");
    }

    @Test
    void negatedFindsNegatedOnesOnly() {
        assertFinds("<act.failure negated>", "没有⟦延误⟧。延误了。如果没有延误，我们赔偿。");
        assertFinds("<act.failure any negated>", "如果没有⟦延误⟧，我们赔偿。");
        assertFinds("<act.failure negated any>", "如果没有⟦延误⟧，我们赔偿。如果延误，我们赔偿。");
    }

    @Test
    void singleReservationsAreLifted() {
        assertFinds("<act.failure ifs>", "如果⟦延误⟧，我们赔偿。他们说“延误”。");
        assertFinds("<act.failure quoted>", "如果延误，我们赔偿。他们说“⟦延误⟧”。");
        assertFinds("<act.failure titles>", "关于⟦延误⟧的说明\n没有延误。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "<act.failure by=outsider> → 供应商⟦延误⟧。我们延误。延误了。",
                "<act.failure by=outsider> → 供应商发货，⟦延误⟧了。",
                "<act.failure by=issuer|outsider> → 供应商⟦延误⟧。我们⟦延误⟧。延误了。",
                "<act.failure by=none> → 供应商延误。⟦延误⟧了。",
                "<act.failure known=explicit> → 供应商⟦延误⟧。供应商发货，延误了。",
                "<act.failure known=inherited> → 供应商延误。供应商发货，⟦延误⟧了。",
                "<act.failure known=embedded by=outsider> → 这是供应商的⟦疏忽⟧。供应商疏忽。",
                "<act.failure time=past> → 此前⟦延误⟧。将于五月延误。延误了。",
                "<act.failure time=future|none> → 此前延误。将于五月⟦延误⟧。⟦延误⟧了。",
                "<act.failure modality=hedged> → 可能⟦延误⟧。延误了。",
                "<act.failure ifs modality=conditional> → 如果⟦延误⟧，我们赔偿。延误了。",
                "<act.own turn=but> → 供应商延误，但我们⟦负责⟧。我们负责。",
                "<act.failure any speaker=official> → 市监局通报，我们⟦延误⟧。我们延误。",
                "<act.failure by=outsider time=past> → 供应商此前⟦延误⟧。我们此前延误。供应商延误。",
            })
    void theReadingOfTheClauseIsAsked(String pattern, String drawing) {
        assertFinds(pattern, drawing);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<act.failure at=start> | ⟦延误⟧在所难免。又再三次延误。我们说，⟦疏忽⟧了。一二⟦疏忽⟧了。",
                "<act.own at=end> | 我们全部⟦负责⟧。我们负责到底。我们⟦负责⟧，一定。我们⟦负责⟧了。",
            })
    void thePlaceInTheClauseIsAsked(String pattern, String drawing) {
        assertFinds(pattern, drawing);
    }

    @Test
    void aPatternIsLookedUpByItsRarestElement() {
        Lexicon lexicon = TinyLanguage.lexicon("a: 甲\nb: 违规操作 违章\nc: 系统故障");
        Alternatives alternatives = new Alternatives(lexicon);
        Pattern pattern = new PatternParser(lexicon, alternatives).parse("<a> .. <b|c> ... <c>");

        assertThat(pattern.rarest(alternatives.frequencies()))
                .isEqualTo(alternatives.number(List.of(lexicon.group("c"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<x> .. <y>",
                "<x> ... <y>",
                "<x> ..2 <y>",
                "<x> <y>",
                "<x> .. <y> ... <x>",
                "<x> <y> ..1 <y>",
                "<x|y> ... <y> <x>",
                "<y> .. <y> .. <y> ... <x|y>",
            })
    void theFirstPlaceIsFoundAsByNaiveSearch(String source) {
        Lexicon lexicon = TinyLanguage.lexicon("x: 甲\ny: 乙\nz: 丙");
        Alternatives alternatives = new Alternatives(lexicon);
        Pattern pattern = new PatternParser(lexicon, alternatives).parse(source);
        HitIndex index = new HitIndex(alternatives);
        Naive naive = Naive.of(source);
        LanguageReader reader = new LanguageReader(TinyLanguage.parts(lexicon, List.of()));
        Random random = new Random(5);
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(24); i >= 0; i--) {
                text.append("甲乙丙丁，".charAt(random.nextInt(5)));
            }
            text.append('。');
            Reading reading = reader.read(Statement.of(text.toString()));
            Sentence sentence = reading.sentences().get(0);

            index.read(reading);
            Span found = first(pattern, reading, sentence, index);

            assertThat(found == null ? "" : found.start() + "-" + found.end())
                    .as("%s in %s", source, text)
                    .isEqualTo(naive.first(text.toString()));
        }
    }

    /** Single characters, tried from left to right, nearest follower first; elements and gaps take turns. */
    private record Naive(List<String> parts) {

        static Naive of(String source) {
            List<String> parts = new ArrayList<>();
            for (String part : source.split(" ", -1)) {
                if (part.startsWith("<") && parts.size() % 2 == 1) {
                    parts.add("");
                }
                parts.add(part);
            }
            return new Naive(parts);
        }

        String first(String text) {
            for (int i = 0; i < text.length(); i++) {
                int end = endAt(text, i, 0);
                if (end > 0) {
                    return i + "-" + end;
                }
            }
            return "";
        }

        private int endAt(String text, int at, int part) {
            if (!accepts(parts.get(part), text.charAt(at))) {
                return 0;
            }
            if (part + 1 == parts.size()) {
                return at + 1;
            }
            String gap = parts.get(part + 1);
            int clauseEnd = text.indexOf('，', at) < 0 ? text.length() : text.indexOf('，', at);
            int last = switch (gap) {
                case "" -> at + 1;
                case ".." -> clauseEnd;
                case "..." -> text.length();
                default -> Math.min(clauseEnd, at + 1 + Integer.parseInt(gap.substring(2)));
            };
            for (int next = at + 1; next <= last && next < text.length(); next++) {
                int end = endAt(text, next, part + 2);
                if (end > 0) {
                    return end;
                }
            }
            return 0;
        }

        private static boolean accepts(String element, char c) {
            return (element.contains("x") && c == '甲') || (element.contains("y") && c == '乙');
        }
    }

    private static void assertFinds(String pattern, String drawing) {
        Reading reading = read(Drawing.of(drawing).text());
        Alternatives alternatives = new Alternatives(LEXICON);
        Pattern parsed = new PatternParser(LEXICON, alternatives).parse(pattern);
        HitIndex index = new HitIndex(alternatives);
        index.read(reading);
        List<Span> spans = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            Span found = first(parsed, reading, sentence, index);
            if (found != null) {
                spans.add(found);
            }
        }
        assertThat(Drawing.draw(reading.text().toString(), spans)).as(pattern).isEqualTo(drawing);
    }

    private static @Nullable Span first(Pattern pattern, Reading reading, Sentence sentence, HitIndex index) {
        Scratch scratch = new Scratch();
        int hit = pattern.next(reading, sentence, sentence.start(), sentence.end(), index, scratch);
        return hit == Scratch.NONE ? null : new Span(reading.hits().start(hit), scratch.end);
    }

    private static Reading read(String text) {
        return new LanguageReader(TinyLanguage.parts(LEXICON, List.of())).read(Statement.of(text));
    }
}
