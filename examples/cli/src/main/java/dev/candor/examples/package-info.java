/** The command {@code candor}: grades files, grades batches, shows the rules. */
@NullMarked
package dev.candor.examples;

import org.jspecify.annotations.NullMarked;
