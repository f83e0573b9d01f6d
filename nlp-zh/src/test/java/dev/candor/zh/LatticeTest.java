package dev.candor.zh;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import dev.candor.card.Card;
import dev.candor.internal.language.WordCutter;
import dev.candor.internal.text.Folding;
import dev.candor.internal.text.NormalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

/** HanLP's own segmenter is the reference. */
class LatticeTest {

    private static final WordCutter WORDS = new ChineseWords();
    private static final ChineseTokenizer REFERENCE = new ChineseTokenizer();

    @Test
    void theCutsOfAllExamplesAgreeWithHanLp() throws IOException {
        int agreed = 0;
        int ours = 0;
        int theirs = 0;
        List<String> sentences = sentences();
        for (String sentence : sentences) {
            BitSet expected = reference(sentence);
            BitSet found = cuts(sentence);
            ours += found.cardinality();
            theirs += expected.cardinality();
            expected.and(found);
            agreed += expected.cardinality();
        }
        double f1 = 2.0 * agreed / (ours + theirs);

        assertThat(sentences).hasSizeGreaterThan(500);
        assertThat(f1).isGreaterThanOrEqualTo(0.999);
    }

    @Test
    void randomMixturesAreCutAlike() throws IOException {
        List<String> sentences = sentences();
        Random random = new Random(17);
        int differences = 0;
        for (int round = 0; round < 500; round++) {
            StringBuilder mixed = new StringBuilder();
            for (int i = 0; i < 6; i++) {
                String sentence = sentences.get(random.nextInt(sentences.size()));
                int start = random.nextInt(sentence.length());
                mixed.append(sentence, start, Math.min(sentence.length(), start + 1 + random.nextInt(9)));
                mixed.append("，3.5万a；二〇龘、b（".charAt(random.nextInt(12)));
            }
            differences += cuts(mixed.toString()).equals(reference(mixed.toString())) ? 0 : 1;
        }

        assertThat(differences).isLessThanOrEqualTo(2);
    }

    @Test
    void thePlaceThatIsAskedAboutFirstDoesNotMatter() throws IOException {
        for (String sentence : sentences().subList(0, 100)) {
            WordCutter.Cuts backwards = WORDS.cuts(sentence);
            BitSet found = new BitSet();
            for (int i = sentence.length(); i >= 0; i--) {
                found.set(i, backwards.isBorder(0, sentence.length(), i));
            }
            assertThat(found).isEqualTo(cuts(sentence));
        }
    }

    @Test
    void onlyTheSentenceIsLookedAt() {
        assertThat(WORDS.cuts("甲我们对此次事故深表歉意。乙").isBorder(1, 13, 3)).isTrue();
        assertThat(WORDS.cuts("甲我们对此次事故深表歉意。乙").isBorder(1, 13, 2)).isFalse();
    }

    @Test
    void theMarksAtWhichStretchesEndArePartOfNoOtherWord() {
        int[] base = CoreDictionary.trie.getBase();
        int[] check = CoreDictionary.trie.getCheck();
        for (char mark : Lattice.MARKS.toCharArray()) {
            assertThat(CoreDictionary.contains(String.valueOf(mark)))
                    .as("%s is a word", mark)
                    .isTrue();
            int state = base[0] + mark + 1;
            for (int slot = 1; slot < check.length; slot++) {
                boolean goesOn = check[slot] == base[state] && slot != base[state];
                boolean standsLater = check[slot] > 0 && check[slot] != base[0] && slot - check[slot] - 1 == mark;
                assertThat(goesOn || standsLater).as("%s at %s", mark, slot).isFalse();
            }
        }
    }

    @Test
    void noWordIsLongerThanTheSearchForWordsGoesBack() {
        int[] base = CoreDictionary.trie.getBase();
        int[] check = CoreDictionary.trie.getCheck();
        Map<Integer, List<Integer>> slotsByParent = new HashMap<>();
        for (int slot = 1; slot < check.length; slot++) {
            slotsByParent
                    .computeIfAbsent(check[slot], parent -> new ArrayList<>())
                    .add(slot);
        }
        int longest = 0;
        List<Integer> states = List.of(base[0]);
        while (!states.isEmpty()) {
            List<Integer> next = new ArrayList<>();
            for (int state : states) {
                for (int slot : slotsByParent.getOrDefault(state, List.of())) {
                    if (slot != state && base[slot] > 0) {
                        next.add(base[slot]);
                    }
                }
            }
            longest += next.isEmpty() ? 0 : 1;
            states = next;
        }

        assertThat(longest).isEqualTo(Lattice.LONGEST_WORD);
    }

    @Test
    void stretchesWithoutAnyMarkAreCutInBoundedPieces() {
        String text = "人员".repeat(4_000);

        assertThat(WORDS.cuts(text).isBorder(0, text.length(), 4_000)).isTrue();
        assertThat(WORDS.cuts(text).isBorder(0, text.length(), 4_001)).isFalse();
    }

    private static BitSet cuts(String text) {
        WordCutter.Cuts cuts = WORDS.cuts(text);
        BitSet borders = new BitSet();
        for (int i = 0; i <= text.length(); i++) {
            borders.set(i, cuts.isBorder(0, text.length(), i));
        }
        return borders;
    }

    private static BitSet reference(String text) {
        BitSet borders = new BitSet();
        for (Span word : REFERENCE.tokenizePos(text)) {
            borders.set(word.getStart());
            borders.set(word.getEnd());
        }
        return borders;
    }

    /** The examples of all cards, folded. */
    private static List<String> sentences() throws IOException {
        TreeSet<String> examples = new TreeSet<>();
        for (Card card : Chinese.standard().cards()) {
            examples.addAll(card.flags());
            examples.addAll(card.allows());
        }
        try (InputStream in = Objects.requireNonNull(Chinese.class.getResourceAsStream("folding.txt"))) {
            Folding folding = Folding.read(in);
            List<String> sentences = new ArrayList<>();
            for (String example : examples) {
                String text = NormalizedText.of(example.replace("⟦", "").replace("⟧", ""), folding)
                        .toString();
                sentences.addAll(List.of(text.replace(" ", "").split("\n")));
            }
            sentences.removeIf(String::isEmpty);
            return sentences;
        }
    }
}
