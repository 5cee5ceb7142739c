package dev.dateline.measure.event;

import dev.dateline.model.edtf.DayBounds;

/**
 * What a system says of an event.
 *
 * @param start first code point of its trigger
 * @param end after the last code point
 * @param days when it can have happened; open on both sides when it has no date
 * @param confidence 0..1
 * @param rule id of the rule that dated it, {@code undated} when none did
 */
public record EventAnswer(int start, int end, DayBounds days, double confidence, String rule) {}
