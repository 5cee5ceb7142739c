package dev.dateline.timeline.export;

import dev.dateline.timeline.event.EventDetail;
import java.io.IOException;

/** Writes events one after the other in some format; nothing is kept of those that were written. */
interface EventWriter {

  /** Writes what stands before the events. */
  default void begin() throws IOException {}

  void write(EventDetail event) throws IOException;

  /** Writes what stands behind the events, and flushes. */
  void end() throws IOException;
}
