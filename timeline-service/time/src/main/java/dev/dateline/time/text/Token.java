package dev.dateline.time.text;

/**
 * A token with its place: {@code text.substring(start, end)} is {@code word}.
 *
 * @param word the characters as they stand in the text
 * @param start UTF-16 offset of the first character
 * @param end UTF-16 offset after the last character
 */
public record Token(String word, int start, int end) {}
