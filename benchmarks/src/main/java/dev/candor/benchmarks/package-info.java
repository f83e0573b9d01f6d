/** Measures Candor: how well it judges, and how fast. Never published. */
@NullMarked
package dev.candor.benchmarks;

import org.jspecify.annotations.NullMarked;
