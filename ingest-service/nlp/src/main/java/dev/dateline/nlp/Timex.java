package dev.dateline.nlp;

import dev.dateline.model.extraction.Span;
import org.jspecify.annotations.Nullable;

/**
 * A time expression as TIMEX3 and as EDTF.
 *
 * @param span where it stands, in code points
 * @param text its words as received: exactly what stands at the span
 * @param type {@code DATE}, {@code TIME}, {@code DURATION} or {@code SET}
 * @param value TIMEX3 value, such as {@code 2018-W23} or {@code P5Y}
 * @param edtf the same in EDTF; null for what is no date (durations, sets, "soon")
 * @param rule stable id of the rule that read the words, such as {@code relative.ago}
 */
public record Timex(
    Span span, String text, String type, String value, @Nullable String edtf, String rule) {}
