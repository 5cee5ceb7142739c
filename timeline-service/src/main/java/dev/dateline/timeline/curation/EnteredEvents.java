package dev.dateline.timeline.curation;

import dev.dateline.model.extraction.Factuality;
import dev.dateline.timeline.api.Wire;
import dev.dateline.timeline.date.ReadDate;
import dev.dateline.timeline.event.EventEntity;
import dev.dateline.timeline.event.EventField;
import dev.dateline.timeline.event.Origin;
import dev.dateline.timeline.timelines.Timeline;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Makes events of what people enter. */
public final class EnteredEvents {
  /** How much an event matters as long as nobody said. */
  private static final double DEFAULT_IMPORTANCE = 0.5;

  private EnteredEvents() {}

  /** An event as it is entered, with all that it says a person's. */
  public static EventEntity of(
      UUID id, Timeline timeline, NewEvent request, ReadDate date, Instant now) {
    EventEntity event = new EventEntity();
    event.id = id;
    event.timelineId = timeline.id();
    event.title = request.title().strip();
    event.description = request.description();
    event.kind = request.kind() == null ? "other" : request.kind();
    event.factuality =
        request.factuality() == null
            ? Factuality.ACTUAL
            : Wire.constant(Factuality.class, request.factuality());
    event.participants = request.participants() == null ? List.of() : request.participants();
    event.places = request.places() == null ? List.of() : request.places();
    event.importance = DEFAULT_IMPORTANCE;
    event.confidence = 1;
    event.origin = Origin.ENTERED;
    for (EventField field : EventField.values()) {
      event.markEdited(field);
    }
    event.date(date.edtf());
    event.createdAt = now;
    event.updatedAt = now;
    return event;
  }
}
