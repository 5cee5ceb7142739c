package dev.dateline.timeline.event;

import dev.dateline.model.extraction.Factuality;
import java.util.List;
import java.util.UUID;

/** Reads a row of {@code past_events}, in the order of columns of {@link EventVersions}. */
final class PastEventRow {
  private PastEventRow() {}

  static EventState state(Object[] row) {
    EventEntity event = new EventEntity();
    event.id = (UUID) row[0];
    event.version = (Integer) row[2];
    event.title = (String) row[3];
    event.description = (String) row[4];
    event.kind = (String) row[5];
    event.factuality = Factuality.valueOf((String) row[6]);
    event.participants = List.of((String[]) row[7]);
    event.places = List.of((String[]) row[8]);
    event.sources = (Integer) row[11];
    event.status = ReviewStatus.valueOf((String) row[14]);
    event.starred = (Boolean) row[15];
    event.tags = List.of((String[]) row[16]);
    EventState state = EventState.of(event);
    state.fields().put(EventField.DATE.toString(), row[17]);
    state.fields().put(EventState.DELETED, row[20] != null);
    return new EventState(state.version(), List.of((String[]) row[13]), state.fields());
  }
}
