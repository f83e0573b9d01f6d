package dev.candor.zh;

import dev.candor.Crisis;
import dev.candor.internal.data.DataNode;
import dev.candor.internal.data.Problems;
import dev.candor.internal.language.CaseData;
import dev.candor.internal.match.Lexicon;
import dev.candor.internal.match.LexiconReader;
import dev.candor.internal.text.Folding;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads what Chinese brings for cases. */
final class ChineseCases {

    private static final String WORDS = "case/words.yaml";
    private static final String TOPICS = "case/topics.yaml";
    private static final String WAYS = "case/ways.yaml";
    private static final String COMMON = "case/common.yaml";
    private static final String QUESTIONS = "case/questions.yaml";

    /** What it reads. */
    static final List<String> FILES = List.of(WORDS, TOPICS, WAYS, COMMON, QUESTIONS);

    private ChineseCases() {}

    static CaseData read(Folding folding) {
        Problems problems = new Problems();
        Lexicon.Builder lexicon = new Lexicon.Builder();
        LexiconReader reader = new LexiconReader(folding, lexicon, problems);
        reader.read(node(WORDS));
        reader.read(node(TOPICS));
        reader.read(node(WAYS));
        Map<Crisis, List<CaseData.Question>> questions = questions(node(QUESTIONS), problems);
        problems.throwIfAny();
        return new CaseData(lexicon.build(), node(COMMON).text("characters"), questions);
    }

    private static DataNode node(String name) {
        return DataNode.read(name, Objects.requireNonNull(ChineseCases.class.getResourceAsStream(name), name));
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
