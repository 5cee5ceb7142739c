package dev.dateline.measure.corpus;

import java.util.List;

/**
 * A text with what annotators said of it.
 *
 * @param day the document creation time, cut to its day, in EDTF
 * @param events those that happened on one day, in text order; empty when none are annotated
 */
public record AnnotatedText(
    String id, String day, String text, List<MarkedTime> times, List<MarkedEvent> events) {

  public AnnotatedText {
    times = List.copyOf(times);
    events = List.copyOf(events);
  }
}
