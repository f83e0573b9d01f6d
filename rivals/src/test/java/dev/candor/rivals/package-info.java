@NullMarked
package dev.candor.rivals;

import org.jspecify.annotations.NullMarked;
