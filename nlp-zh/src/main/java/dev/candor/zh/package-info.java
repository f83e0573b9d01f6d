/** Chinese for Candor: Simplified and Traditional, with the usage of Taiwan and Hong Kong. */
@NullMarked
package dev.candor.zh;

import org.jspecify.annotations.NullMarked;
