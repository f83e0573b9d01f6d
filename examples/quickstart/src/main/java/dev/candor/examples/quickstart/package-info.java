/** The smallest program that grades a statement. */
@NullMarked
package dev.candor.examples.quickstart;

import org.jspecify.annotations.NullMarked;
