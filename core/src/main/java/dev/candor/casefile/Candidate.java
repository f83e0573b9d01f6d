package dev.candor.casefile;

import dev.candor.casefile.Conflict.Mention;

/**
 * Two stretches that may give different values for one slot.
 *
 * @param slot what they may differ about
 * @param earlier the words said first
 * @param later the words said after
 * @param row the signs
 */
record Candidate(Slot slot, Mention earlier, Mention later, Signs.Row row) {}
