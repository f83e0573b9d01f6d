/** Measures speed, HanLP's own segmenter beside it: start with {@link dev.candor.benchmarks.speed.SpeedSuite}. */
@NullMarked
package dev.candor.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
