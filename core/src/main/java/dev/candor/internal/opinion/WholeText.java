package dev.candor.internal.opinion;

import dev.candor.Dimension;
import dev.candor.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the text model says of a text from what the sentence model said of its sentences. Immutable and thread-safe. */
final class WholeText {

    private final TextModel model;
    /** By target the one of the sentence model, and the disclosure that it is, -1 for a score. */
    private final int[] ofSentences;

    private final int[] items;
    /** By target the dimension whose score it is; empty for the overall score and for disclosures. */
    private final List<Optional<Dimension>> dimensions;

    /**
     * Hears a model.
     *
     * @param model the model
     * @param sentences the sentence model that it goes by
     * @param disclosures the disclosures, in the order in which they are told
     */
    WholeText(TextModel model, SentenceModel sentences, List<String> disclosures) {
        this.model = model;
        this.ofSentences = model.targets().stream()
                .mapToInt(text -> sentences.target(text.ofSentences()))
                .toArray();
        this.items = model.targets().stream()
                .mapToInt(text -> disclosures.indexOf(text.id()))
                .toArray();
        this.dimensions = model.targets().stream()
                .map(text -> text.id().equals(TextModel.OVERALL) || disclosures.contains(text.id())
                        ? Optional.<Dimension>empty()
                        : Optional.of(Dimension.of(text.id())))
                .toList();
    }

    /** What the model says, by its targets, where the sentence model said this of so many sentences. */
    float[] says(Logits says, int sentences) {
        float[] whole = new float[ofSentences.length];
        for (int t = 0; t < whole.length; t++) {
            double sum = 0;
            for (int s = 0; s < sentences; s++) {
                sum += says.of(s, ofSentences[t]);
            }
            whole[t] = (float) (model.targets().get(t).bias() + sum * TextModel.share(sentences));
        }
        return whole;
    }

    /** The scores among what the model says, in tenths of a point. */
    List<Estimate> estimates(float[] whole) {
        List<Estimate> estimates = new ArrayList<>();
        for (int t = 0; t < whole.length; t++) {
            if (items[t] < 0) {
                float score = Math.max(0, Math.min(100, whole[t]));
                estimates.add(new Estimate(dimensions.get(t), Math.round(score * 10) / 10.0));
            }
        }
        return List.copyOf(estimates);
    }

    /** Tells what the model says of disclosures. */
    void tell(float[] whole, DisclosureFeatures features) {
        for (int t = 0; t < whole.length; t++) {
            if (items[t] >= 0) {
                features.hearWhole(items[t], whole[t]);
            }
        }
    }
}
