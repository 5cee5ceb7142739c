package dev.dateline.time.grammar;

import org.jspecify.annotations.Nullable;

/**
 * One step of a flat pattern: a word or a terminal.
 *
 * @param literal the word in lower case, null for a terminal
 * @param terminal the terminal, null for a word
 * @param glued no space may stand before it
 */
record Element(@Nullable String literal, @Nullable Terminal terminal, boolean glued) {}
