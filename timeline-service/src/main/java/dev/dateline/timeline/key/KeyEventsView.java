package dev.dateline.timeline.key;

import dev.dateline.timeline.event.EventSummary;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The most important events, spread over time. */
@Schema(
    name = "KeyEvents",
    description = "The most important events, spread over time, in order of their dates.",
    example = "{\"items\":[]}")
public record KeyEventsView(List<EventSummary> items) {}
