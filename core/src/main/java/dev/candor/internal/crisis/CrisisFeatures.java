package dev.candor.internal.crisis;

import dev.candor.internal.feature.FeatureIndex;
import dev.candor.internal.feature.FeatureKey;
import dev.candor.internal.text.NormalizedText;
import dev.candor.internal.text.Scripts;

/** By what the kind of a crisis is told: the stretches of two and of three Han characters with which a text begins. Stateless. */
public final class CrisisFeatures {

    /** So many characters are read: long before its end a statement has said what it is about. */
    private static final int READ = 1_500;

    /** Takes the stretches of a text, by start, the shorter first. */
    @FunctionalInterface
    public interface Visitor {

        /** A stretch that is known, by its place and its normalised offsets. */
        void take(int place, int start, int end);
    }

    private CrisisFeatures() {}

    /** Hands out the stretches that are known; one of three characters only where its first two are. */
    public static void visit(NormalizedText text, FeatureIndex known, Visitor visitor) {
        int end = Math.min(text.length(), READ);
        for (int at = 0; at + 1 < end; at++) {
            char first = text.charAt(at);
            char second = text.charAt(at + 1);
            if (!Scripts.isCommonHan(first) || !Scripts.isCommonHan(second)) {
                continue;
            }
            long two = FeatureKey.stretch(FeatureKey.stretch(0, 0, first), 1, second);
            int place = known.place(two);
            if (place == FeatureIndex.UNKNOWN) {
                continue;
            }
            visitor.take(place, at, at + 2);
            if (at + 2 < end && Scripts.isCommonHan(text.charAt(at + 2))) {
                int longer = known.place(FeatureKey.stretch(two, 2, text.charAt(at + 2)));
                if (longer != FeatureIndex.UNKNOWN) {
                    visitor.take(longer, at, at + 3);
                }
            }
        }
    }

    /** The key of the first two characters of a stretch of three; of a stretch of two its own. */
    public static long opening(long key) {
        return key & ((1L << (2 * Character.SIZE)) - 1);
    }
}
