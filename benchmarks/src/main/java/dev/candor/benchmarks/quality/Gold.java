package dev.candor.benchmarks.quality;

import dev.candor.Crisis;
import dev.candor.Statement;
import java.util.List;
import java.util.Optional;

/**
 * A statement with what two readers, each alone, say about it.
 *
 * @param id the name of the statement
 * @param language its language as a BCP 47 tag, when the corpus says
 * @param crisis its kind of crisis, when the corpus says
 * @param text the statement
 * @param sentences its sentences in order
 * @param x one reader
 * @param y the other
 */
public record Gold(
        String id,
        Optional<String> language,
        Optional<Crisis> crisis,
        String text,
        List<Sentence> sentences,
        Reading x,
        Reading y) {

    /** Copies the sentences; throws {@link IllegalArgumentException} unless both readers labelled each of them. */
    public Gold {
        sentences = List.copyOf(sentences);
        for (Reading reading : List.of(x, y)) {
            if (reading.labels().size() != sentences.size()) {
                throw new IllegalArgumentException(
                        "there are " + sentences.size() + " sentences, but a reader labelled "
                                + reading.labels().size());
            }
        }
    }

    /** What is given to the grader: the text, and what the record says about its language and crisis. */
    public Statement statement() {
        Statement.Builder builder = Statement.builder(text);
        language.ifPresent(builder::language);
        crisis.ifPresent(builder::crisis);
        return builder.build();
    }

    /** Whether it is half of a minimal pair: a letter follows on the number of its id. */
    boolean isHalf() {
        int last = id.length() - 1;
        return last > 0 && Character.isLetter(id.charAt(last)) && Character.isDigit(id.charAt(last - 1));
    }

    /** What the halves of a minimal pair share: the id without the letter. A statement of no pair has its own. */
    String pair() {
        return isHalf() ? id.substring(0, id.length() - 1) : id;
    }

    /** What a statement shares with others told after the same one, and with the other half of its pair: the id up to its number. */
    String family() {
        int end = id.length();
        while (end > 0 && !Character.isDigit(id.charAt(end - 1))) {
            end--;
        }
        return end == 0 ? id : id.substring(0, end);
    }

    /** What both readers say of a label; empty where they differ. */
    Optional<Boolean> isLabelled(int sentence, String letter) {
        boolean labelled = x.has(sentence, letter);
        return labelled == y.has(sentence, letter) ? Optional.of(labelled) : Optional.empty();
    }

    /** Whether neither reader set any label. */
    boolean isPlain(int sentence) {
        return x.labels().get(sentence).isEmpty() && y.labels().get(sentence).isEmpty();
    }

    /** The mean severity of a fault, 0 to 10. */
    double severity(String fault) {
        return (severity(x, fault) + severity(y, fault)) / 2;
    }

    /** The mean quality, 0 to 100. */
    double quality() {
        return (x.quality() + y.quality()) / 2;
    }

    private double severity(Reading reading, String fault) {
        Double value = reading.severities().get(fault);
        if (value == null) {
            throw new IllegalStateException(id + ": a reader gave no severity for '" + fault + "'");
        }
        return value;
    }
}
