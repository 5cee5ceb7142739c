package dev.dateline.model.extraction;

/**
 * Quoted words with their place: the W3C Web Annotation text-quote selector (exact, prefix, suffix)
 * and text-position selector (start, end) in one.
 *
 * @param exact the words as they stand in the text
 * @param prefix up to 32 code points before them
 * @param suffix up to 32 code points after them
 * @param start first code point, from 0
 * @param end after the last code point
 * @see <a href="https://www.w3.org/TR/annotation-model/#selectors">Web Annotation: selectors</a>
 */
public record Quote(String exact, String prefix, String suffix, int start, int end) {}
