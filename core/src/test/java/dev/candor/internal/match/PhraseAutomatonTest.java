package dev.candor.internal.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.internal.data.PackedReader;
import dev.candor.internal.data.PackedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PhraseAutomatonTest {

    private record Occurrence(int start, int end, int id) {}

    @Test
    void overlappingAndNestedPhrasesAreAllFoundByStartLongerOnesFirst() {
        assertThat(search("第三方供应商", List.of("供应商", "三方", "第三方", "方供", "商", "第三方供应商")))
                .containsExactly(
                        new Occurrence(0, 6, 5),
                        new Occurrence(0, 3, 2),
                        new Occurrence(1, 3, 1),
                        new Occurrence(2, 4, 3),
                        new Occurrence(3, 6, 0),
                        new Occurrence(5, 6, 4));
    }

    @Test
    void aPhraseOverlapsItself() {
        assertThat(search("啊啊啊", List.of("啊啊", "啊")))
                .containsExactly(
                        new Occurrence(0, 2, 0),
                        new Occurrence(0, 1, 1),
                        new Occurrence(1, 3, 0),
                        new Occurrence(1, 2, 1),
                        new Occurrence(2, 3, 1));
    }

    @Test
    void withoutPhrasesNothingIsFound() {
        assertThat(search("我们道歉\u0000", List.of())).isEmpty();
        assertThat(search("我们道歉", List.of(""))).isEmpty();
        assertThat(search("我们道歉", List.of("", "道歉"))).containsExactly(new Occurrence(2, 4, 1));
        assertThat(search("", List.of("道歉"))).isEmpty();
    }

    @Test
    void phrasesThatEndAlikeShareTheirStates() {
        SortedMap<String, Integer> phrases = new TreeMap<>();
        for (char first = '一'; first < '一' + 100; first++) {
            for (char second = '万'; second < '万' + 100; second++) {
                phrases.put("" + first + second + "管理制度", 0);
            }
        }
        PhraseAutomaton automaton = PhraseAutomaton.of(phrases);

        assertThat(automaton.bytes()).isLessThan(152_000);
        assertThat(automaton.phrases()).containsExactlyInAnyOrderElementsOf(phrases.keySet());
    }

    @Test
    void aPhraseHasItsKindAndAnythingElseNone() {
        PhraseAutomaton automaton = automaton(List.of("道歉", "道", "致歉", ""));

        assertThat(automaton.kind("道歉")).isZero();
        assertThat(automaton.kind("道")).isEqualTo(1);
        assertThat(automaton.kind("致歉")).isEqualTo(2);
        assertThat(automaton.kind("致")).isEqualTo(-1);
        assertThat(automaton.kind("道歉信")).isEqualTo(-1);
        assertThat(automaton.kind("")).isEqualTo(-1);
    }

    @Test
    void whatIsWrittenIsReadAlike() throws IOException {
        PhraseAutomaton automaton = automaton(List.of("第三方", "供应商", "\uFFFFa", "供应"));
        PackedWriter packed = new PackedWriter();
        automaton.write(packed);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        packed.writeTo(bytes);

        PhraseAutomaton read = PhraseAutomaton.read(new PackedReader(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(read.phrases()).containsExactlyElementsOf(automaton.phrases());
        assertThat(read.phrases()).allMatch(phrase -> read.kind(phrase) == automaton.kind(phrase));
        assertThat(read.bytes()).isEqualTo(automaton.bytes());
    }

    @Test
    void charactersOfEveryKindAreSearchedFor() {
        assertThat(search("a\u0000b\uFFFF\uD83D\uDE00", List.of("\u0000b", "\uFFFF\uD83D", "\uDE00")))
                .containsExactly(new Occurrence(1, 3, 0), new Occurrence(3, 5, 1), new Occurrence(5, 6, 2));
    }

    @Test
    void moreCharactersThanAnyLanguageUsesAreToldApart() {
        List<String> phrases = IntStream.rangeClosed(0, 20_500)
                .mapToObj(c -> String.valueOf((char) c))
                .toList();

        assertThat(search("一\u0001丁\u5014\u5015", phrases))
                .extracting(Occurrence::id)
                .containsExactly(0x4E00, 1, 0x4E01, 0x5014);
    }

    @Test
    void randomPhrasesAreFoundAsByNaiveSearch() {
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            int letters = 1 + random.nextInt(6);
            Set<String> distinct = new LinkedHashSet<>();
            int count = random.nextInt(60);
            for (int i = 0; i < count; i++) {
                distinct.add(word(random, letters, 1 + random.nextInt(7)));
            }
            List<String> phrases = List.copyOf(distinct);
            String text = word(random, letters + 1, random.nextInt(300));

            assertThat(search(text, phrases)).as("%s in %s", phrases, text).isEqualTo(naive(text, phrases));
        }
    }

    @Test
    void manyRandomPhrasesAreFoundAsByNaiveSearch() {
        Random random = new Random(8);
        Set<String> distinct = new LinkedHashSet<>();
        for (int i = 0; i < 20_000; i++) {
            distinct.add(word(random, 3_000, 1 + random.nextInt(5)));
        }
        List<String> phrases = List.copyOf(distinct);
        String text = IntStream.range(0, 300)
                .mapToObj(i -> phrases.get(random.nextInt(phrases.size())))
                .reduce("", String::concat);

        assertThat(search(text, phrases)).isEqualTo(naive(text, phrases));
    }

    private static String word(Random random, int letters, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append((char) ('一' + random.nextInt(letters)));
        }
        return word.toString();
    }

    private static List<Occurrence> search(String text, List<String> phrases) {
        List<Occurrence> found = new ArrayList<>();
        automaton(phrases)
                .walk()
                .search(text, 0, text.length(), (start, end, kind) -> found.add(new Occurrence(start, end, kind)));
        return found;
    }

    /** Every phrase has its index as kind. */
    private static PhraseAutomaton automaton(List<String> phrases) {
        SortedMap<String, Integer> kinds = new TreeMap<>();
        for (int id = 0; id < phrases.size(); id++) {
            kinds.put(phrases.get(id), id);
        }
        return PhraseAutomaton.of(kinds);
    }

    private static List<Occurrence> naive(String text, List<String> phrases) {
        List<Occurrence> found = new ArrayList<>();
        for (int id = 0; id < phrases.size(); id++) {
            String phrase = phrases.get(id);
            for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
                found.add(new Occurrence(at, at + phrase.length(), id));
            }
        }
        found.sort(Comparator.comparingInt(Occurrence::start)
                .thenComparing(Comparator.comparingInt(Occurrence::end).reversed()));
        return found;
    }
}
