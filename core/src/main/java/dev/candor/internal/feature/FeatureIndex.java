package dev.candor.internal.feature;

/** Where each feature has its weights. */
@FunctionalInterface
public interface FeatureIndex {

    /** The place of what is not known; it weighs nothing. */
    int UNKNOWN = 0;

    /** The place of the feature with a key (see {@link FeatureKey}), from 1 on, or {@link #UNKNOWN}. */
    int place(long key);
}
