package dev.candor.zh;

import dev.candor.Crisis;
import dev.candor.internal.choice.Weights;
import dev.candor.internal.data.DataNode;
import dev.candor.internal.data.PackedReader;
import dev.candor.internal.data.PackedWriter;
import dev.candor.internal.data.Problems;
import dev.candor.internal.language.CaseData;
import dev.candor.internal.language.Rarity;
import dev.candor.internal.language.ValueWords;
import dev.candor.internal.match.Lexicon;
import dev.candor.internal.match.LexiconReader;
import dev.candor.internal.text.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads what Chinese brings for cases: YAML, which the build packs into one resource. */
final class ChineseCases {

    private static final String PACKED = "cases.packed";
    private static final String WORDS = "case/words.yaml";
    private static final String TOPICS = "case/topics.yaml";
    private static final String WAYS = "case/ways.yaml";
    private static final String QUESTIONS = "case/questions.yaml";
    private static final String FREQUENCIES = "case/frequencies.yaml";
    private static final String VALUES = "case/values.yaml";
    private static final String CUES = "case/cues.yaml";
    private static final String WEIGHTS = "case/weights.yaml";

    /** What it reads. */
    static final List<String> FILES = List.of(WORDS, TOPICS, WAYS, QUESTIONS, FREQUENCIES, VALUES, CUES, WEIGHTS);

    private ChineseCases() {}

    /** The standard, as the build packed it; as texts where no build did. */
    static CaseData standard(Folding folding) {
        try (InputStream packed = ChineseCases.class.getResourceAsStream(PACKED)) {
            return packed == null ? ofTexts(folding) : CaseData.read(new PackedReader(packed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Packs the standard into a directory. */
    static void pack(Folding folding, Path directory) throws IOException {
        PackedWriter packed = new PackedWriter();
        ofTexts(folding).write(packed);
        packed.writeTo(directory.resolve(PACKED));
    }

    /** The standard as texts. */
    static CaseData ofTexts(Folding folding) {
        Problems problems = new Problems();
        Lexicon.Builder lexicon = new Lexicon.Builder();
        LexiconReader reader = new LexiconReader(folding, lexicon, problems);
        reader.read(node(WORDS));
        reader.read(node(TOPICS));
        reader.read(node(WAYS));
        reader.checkIncludes();
        Map<Crisis, List<CaseData.Question>> questions = questions(node(QUESTIONS), problems);
        problems.throwIfAny();
        return new CaseData(
                lexicon.build(),
                rarity(node(FREQUENCIES)),
                values(node(VALUES)),
                node(CUES).texts("cues"),
                weights(node(WEIGHTS)),
                questions);
    }

    private static DataNode node(String name) {
        return DataNode.read(name, Objects.requireNonNull(ChineseCases.class.getResourceAsStream(name), name));
    }

    private static Rarity rarity(DataNode file) {
        return new Rarity(
                Integer.parseInt(file.text("statements")), counts(file.text("words")), counts(file.text("characters")));
    }

    private static ValueWords values(DataNode file) {
        Map<String, String> same = new HashMap<>();
        DataNode units = file.get("same").orElseThrow();
        for (DataNode unit : units.keys()) {
            units.texts(unit.text()).forEach(told -> same.put(told, unit.text()));
        }
        return new ValueWords(
                file.text("any"),
                Set.copyOf(file.texts("counted")),
                same,
                file.text("money"),
                file.text("rough"),
                file.text("onward"),
                file.text("day"));
    }

    /** {@code 12 的 11 在 9}: a number is the count of the words behind it. */
    private static Map<String, Integer> counts(String text) {
        Map<String, Integer> counts = new HashMap<>();
        int count = 0;
        for (String word : text.split(" ", -1)) {
            if (Character.isDigit(word.charAt(0))) {
                count = Integer.parseInt(word);
            } else {
                counts.put(word, count);
            }
        }
        return counts;
    }

    private static Map<String, Weights> weights(DataNode file) {
        Map<String, Weights> judgements = new HashMap<>();
        for (DataNode judgement : file.keys()) {
            Map<String, Map<String, Double>> verdicts = new HashMap<>();
            DataNode all = file.get(judgement.text()).orElseThrow();
            for (DataNode verdict : all.keys()) {
                Map<String, Double> signs = new HashMap<>();
                DataNode weights = all.get(verdict.text()).orElseThrow();
                for (DataNode sign : weights.keys()) {
                    signs.put(sign.text(), Double.parseDouble(weights.text(sign.text())));
                }
                verdicts.put(verdict.text(), signs);
            }
            judgements.put(judgement.text(), new Weights(verdicts));
        }
        return judgements;
    }

    private static Map<Crisis, List<CaseData.Question>> questions(DataNode file, Problems problems) {
        Map<Crisis, List<CaseData.Question>> questions = new EnumMap<>(Crisis.class);
        for (Crisis crisis : Crisis.values()) {
            List<CaseData.Question> usual = new ArrayList<>();
            for (DataNode item : file.items(crisis.id())) {
                item.allowKeys(Set.of("hans", "hant"), problems);
                usual.add(new CaseData.Question(item.text("hans"), item.text("hant")));
            }
            if (usual.isEmpty()) {
                problems.add(file, "no questions for '" + crisis.id() + "'");
            }
            questions.put(crisis, List.copyOf(usual));
        }
        return questions;
    }
}
