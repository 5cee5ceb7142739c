package dev.dateline.model.extraction;

import org.jspecify.annotations.Nullable;

/**
 * One place in one article that speaks of an event. Spans count from the start of the text, not of
 * the sentence.
 *
 * @param sentence the sentence, quoted
 * @param trigger the word that stands for the event ("minted")
 * @param time the time expression that dates it ("just"), null when only tense does
 */
public record Mention(Quote sentence, Span trigger, @Nullable Span time) {}
