/** Scores reports against labelled statements: start with {@link dev.candor.benchmarks.quality.QualityReport}. */
@NullMarked
package dev.candor.benchmarks.quality;

import org.jspecify.annotations.NullMarked;
