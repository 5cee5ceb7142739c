package dev.dateline.ingest.source;

import dev.dateline.model.edtf.Edtf;
import java.time.LocalDate;

/** Judges publication dates by the day an article came in: its only use. */
public final class PublicationDay {

  /** Days local to an article can be one ahead of those of UTC. */
  private static final long AHEAD = 1;

  private PublicationDay() {}

  /**
   * Whether the date lies after the day of receipt, whatever the zone.
   *
   * @param received in UTC
   */
  public static boolean isAfter(Edtf published, LocalDate received) {
    Long earliest = published.bounds().earliest();
    return earliest != null && earliest > received.toEpochDay() + AHEAD;
  }
}
