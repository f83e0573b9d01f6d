/** Guards the corpus: wording of the lexicons must not be copied out of it. */
@NullMarked
package dev.candor.benchmarks.leak;

import org.jspecify.annotations.NullMarked;
