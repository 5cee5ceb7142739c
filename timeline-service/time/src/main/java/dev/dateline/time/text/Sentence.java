package dev.dateline.time.text;

/**
 * A run of tokens between two sentence boundaries; half-open, never empty.
 *
 * @param firstToken index of its first token
 * @param endToken index after its last token
 * @param start UTF-16 offset of its first character
 * @param end UTF-16 offset after its last character
 */
public record Sentence(int firstToken, int endToken, int start, int end) {}
