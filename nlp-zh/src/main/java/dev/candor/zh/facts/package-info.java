/** Finds checkable values in Chinese texts: dates, amounts, counts, numbers of documents, people, bodies and places. */
@NullMarked
package dev.candor.zh.facts;

import org.jspecify.annotations.NullMarked;
