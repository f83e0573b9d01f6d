/** What tests of several packages share: drawings and a tiny language. */
@NullMarked
package dev.candor.testing;

import org.jspecify.annotations.NullMarked;
