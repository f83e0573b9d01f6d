package dev.candor.internal.opinion;

import dev.candor.internal.feature.Vocabulary;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What was learnt from labelled statements.
 *
 * @param vocabulary the features that are known
 * @param sentences what single sentences say
 * @param stacked what they say when all of a text were heard; it hears and judges targets of {@code sentences}
 * @param disclosures what a text shows, judged by its sentences; its items are targets of {@code sentences}
 * @param texts what a text says as a whole
 */
public record OpinionModel(
        Vocabulary vocabulary,
        SentenceModel sentences,
        StackedModel stacked,
        DisclosureModel disclosures,
        TextModel texts) {

    /** Reads what {@link #write} wrote. */
    public static OpinionModel read(DataInput in) throws IOException {
        Vocabulary vocabulary = Vocabulary.read(in);
        return new OpinionModel(
                vocabulary,
                SentenceModel.read(in, vocabulary.places()),
                StackedModel.read(in),
                DisclosureModel.read(in),
                TextModel.read(in));
    }

    /** Writes all. */
    public void write(DataOutput out) throws IOException {
        vocabulary.write(out);
        sentences.write(out);
        stacked.write(out);
        disclosures.write(out);
        texts.write(out);
    }
}
