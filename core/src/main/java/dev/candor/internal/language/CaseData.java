package dev.candor.internal.language;

import dev.candor.Crisis;
import dev.candor.internal.choice.Weights;
import dev.candor.internal.data.PackedReader;
import dev.candor.internal.data.PackedWriter;
import dev.candor.internal.match.Lexicon;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a language brings for cases.
 *
 * @param lexicon words of correction and progress, slots and topics
 * @param rarity how much words and characters say
 * @param values how the language counts and dates
 * @param cues groups of the language's lexicon that tell what a clause does, at most 64
 * @param weights by judgement what its signs weigh
 * @param questions what the public asks in every crisis of a kind, in the script of the first and of the second element
 */
public record CaseData(
        Lexicon lexicon,
        Rarity rarity,
        ValueWords values,
        List<String> cues,
        Map<String, Weights> weights,
        Map<Crisis, List<Question>> questions) {

    /**
     * A question that every crisis of a kind raises.
     *
     * @param simplified in Simplified Chinese
     * @param traditional in Traditional Chinese
     */
    public record Question(String simplified, String traditional) {}

    /** Copies lists and maps. */
    public CaseData {
        cues = List.copyOf(cues);
        weights = Map.copyOf(weights);
        questions = Map.copyOf(questions);
    }

    /** Reads what {@link #write} wrote. */
    public static CaseData read(PackedReader in) {
        return new CaseData(
                Lexicon.read(in), Rarity.read(in), ValueWords.read(in), cues(in), weights(in), questions(in));
    }

    /** Writes all of it in a compact form. */
    public void write(PackedWriter out) {
        lexicon.write(out);
        rarity.write(out);
        values.write(out);
        out.number(cues.size());
        cues.forEach(out::text);
        out.number(weights.size());
        new TreeMap<>(weights).forEach((judgement, each) -> {
            out.text(judgement);
            write(each, out);
        });
        out.number(questions.size());
        new EnumMap<>(questions).forEach((crisis, usual) -> {
            out.text(crisis.id());
            out.number(usual.size());
            for (Question question : usual) {
                out.text(question.simplified());
                out.text(question.traditional());
            }
        });
    }

    private static List<String> cues(PackedReader in) {
        List<String> cues = new ArrayList<>();
        for (int i = in.number(); i > 0; i--) {
            cues.add(in.text());
        }
        return cues;
    }

    private static Map<String, Weights> weights(PackedReader in) {
        Map<String, Weights> weights = new HashMap<>();
        for (int i = in.number(); i > 0; i--) {
            weights.put(in.text(), verdicts(in));
        }
        return weights;
    }

    private static Weights verdicts(PackedReader in) {
        Map<String, Map<String, Double>> verdicts = new HashMap<>();
        for (int i = in.number(); i > 0; i--) {
            String verdict = in.text();
            Map<String, Double> signs = new HashMap<>();
            for (int k = in.number(); k > 0; k--) {
                signs.put(in.text(), in.decimal());
            }
            verdicts.put(verdict, signs);
        }
        return new Weights(verdicts);
    }

    private static void write(Weights weights, PackedWriter out) {
        out.number(weights.verdicts().size());
        new TreeMap<>(weights.verdicts()).forEach((verdict, signs) -> {
            out.text(verdict);
            out.number(signs.size());
            new TreeMap<>(signs).forEach((sign, weight) -> {
                out.text(sign);
                out.decimal(weight);
            });
        });
    }

    private static Map<Crisis, List<Question>> questions(PackedReader in) {
        Map<Crisis, List<Question>> questions = new EnumMap<>(Crisis.class);
        for (int i = in.number(); i > 0; i--) {
            Crisis crisis = Crisis.of(in.text());
            List<Question> usual = new ArrayList<>();
            for (int k = in.number(); k > 0; k--) {
                usual.add(new Question(in.text(), in.text()));
            }
            questions.put(crisis, List.copyOf(usual));
        }
        return questions;
    }
}
