package dev.candor.casefile;

import dev.candor.internal.clause.FoundFact;
import dev.candor.internal.match.Hits;
import dev.candor.internal.text.Scripts;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What a stretch of text is about: its topics, by whatever words, and pairs of neighbouring characters where no lexicon
 * knows the words. Words without content and checkable values are left out. Immutable.
 */
final class Content {

    /** A topic says more than two characters. */
    private static final double TOPIC = 1.5;
    /** A theme says less. */
    private static final double THEME = 0.5;
    /** So does a character that is not common. */
    private static final double CHARACTER = 0.6;

    /** Below it lie the numbers of themes. */
    private static final int THEMES = Integer.MIN_VALUE / 2;

    /** Themes and topics as numbers below zero, pairs of characters above; ascending. */
    private final int[] features;

    private Content(int[] features) {
        this.features = features;
    }

    /** The number of a topic. */
    static int topic(int group) {
        return -1 - group;
    }

    /** The number of a theme. */
    static int theme(int group) {
        return THEMES - 1 - group;
    }

    static Content of(ReadStatement statement, int from, int to) {
        boolean[] covered = new boolean[Math.max(0, to - from)];
        IntStream.Builder features = IntStream.builder();
        Hits hits = statement.hits();
        int stop = statement.words().group(Mark.STOP);
        for (int i = hits.firstFrom(from); i < hits.size() && hits.start(i) < to; i++) {
            int[] concepts = statement.words().concepts(hits.kind(i));
            for (int concept : concepts) {
                features.add(concept);
            }
            if (concepts.length > 0 || hits.has(i, stop)) {
                Arrays.fill(covered, hits.start(i) - from, Math.min(covered.length, hits.end(i) - from), true);
            }
        }
        for (FoundFact fact : statement.facts()) {
            if (fact.start() < to && fact.end() > from) {
                Arrays.fill(
                        covered, Math.max(0, fact.start() - from), Math.min(covered.length, fact.end() - from), true);
            }
        }
        for (int i = from; i < to; i++) {
            char c = statement.text().charAt(i);
            if (covered[i - from] || !isWord(c)) {
                continue;
            }
            if (Scripts.isHan(c) && !statement.words().isCommon(c)) {
                features.add(c);
            }
            if (i + 1 < to && !covered[i + 1 - from] && isWord(statement.text().charAt(i + 1))) {
                features.add((c << 15) ^ statement.text().charAt(i + 1));
            }
        }
        return new Content(features.build().sorted().distinct().toArray());
    }

    private static boolean isWord(char c) {
        return Scripts.isHan(c) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    /** How much it says. */
    double weight() {
        double sum = 0;
        for (int feature : features) {
            sum += weight(feature);
        }
        return sum;
    }

    private static double weight(int feature) {
        if (feature < 0) {
            return feature < THEMES ? THEME : TOPIC;
        }
        return feature <= Character.MAX_VALUE ? CHARACTER : 1;
    }

    private static boolean isTopic(int feature) {
        return feature >= THEMES && feature < 0;
    }

    /** How much both say. */
    double shared(Content other) {
        double sum = 0;
        int j = 0;
        for (int feature : features) {
            while (j < other.features.length && other.features[j] < feature) {
                j++;
            }
            if (j < other.features.length && other.features[j] == feature) {
                sum += weight(feature);
            }
        }
        return sum;
    }

    /** The share of the one that says less which the other says too, 0 to 1. */
    double likeness(Content other) {
        double least = Math.min(weight(), other.weight());
        return least == 0 ? 0 : shared(other) / least;
    }

    /** Whether both have topics, and none in common. */
    boolean isOfOtherTopics(Content other) {
        return topics() > 0 && other.topics() > 0 && sharedTopics(other) == 0;
    }

    /** Whether the other has more than so many topics that this one has not. */
    boolean hasOwnTopics(Content other, int most) {
        return other.topics() - sharedTopics(other) > most;
    }

    /** How many topics it has. */
    int topics() {
        return (int) IntStream.of(features).filter(Content::isTopic).count();
    }

    /** How many topics both have. */
    int sharedTopics(Content other) {
        return (int) IntStream.of(features)
                .filter(Content::isTopic)
                .filter(feature -> Arrays.binarySearch(other.features, feature) >= 0)
                .count();
    }
}
