/** Promises: what the issuer commits to, is doing or has done, from the readings of clauses. */
@NullMarked
package dev.candor.internal.promise;

import org.jspecify.annotations.NullMarked;
