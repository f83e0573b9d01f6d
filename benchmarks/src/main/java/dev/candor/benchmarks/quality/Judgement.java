package dev.candor.benchmarks.quality;

import dev.candor.Report;

/**
 * A statement judged by both sides.
 *
 * @param gold what the readers say
 * @param report what the program says
 */
record Judgement(Gold gold, Report report) {}
