/** From findings and disclosures to scores, by a profile that is data. */
@NullMarked
package dev.candor.internal.score;

import org.jspecify.annotations.NullMarked;
