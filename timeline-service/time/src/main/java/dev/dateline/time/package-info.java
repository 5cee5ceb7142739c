/**
 * What is said of time expressions, and what of the article they stand in: the vocabulary of this
 * library.
 */
@NullMarked
package dev.dateline.time;

import org.jspecify.annotations.NullMarked;
