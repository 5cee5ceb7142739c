package dev.dateline.nlp.dating;

import dev.dateline.model.derivation.Derivation;
import dev.dateline.nlp.sentence.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * When an event was, and why.
 *
 * @param time the words of the event's own sentence that date it; null when only tense or another
 *     sentence does
 * @param confidence how sure the link between event and date is, 0..1
 */
public record Dating(Derivation derivation, @Nullable TimeSpan time, double confidence) {}
