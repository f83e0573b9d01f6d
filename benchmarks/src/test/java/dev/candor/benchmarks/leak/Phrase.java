package dev.candor.benchmarks.leak;

import java.nio.file.Path;

/**
 * A phrase of a lexicon.
 *
 * @param words as written
 * @param file where it stands
 * @param group the group in which it stands
 * @param siblings how many phrases its template stands for, itself included; 1 without braces
 */
record Phrase(String words, Path file, String group, int siblings) {}
