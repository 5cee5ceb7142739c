package dev.dateline.measure.corpus;

/**
 * A time expression, as an annotator or as a tagger marked it.
 *
 * @param start first code point
 * @param end after the last code point
 * @param text its words
 * @param type TIMEX3 type
 * @param value TIMEX3 value; empty when there is none
 * @param rule what marked it: a rule's id, {@code gold} for an annotator
 */
public record MarkedTime(int start, int end, String text, String type, String value, String rule) {

  public static final String GOLD = "gold";

  /** Number of code points that both cover; not positive when they are apart. */
  public int overlap(MarkedTime other) {
    return Math.min(end, other.end) - Math.max(start, other.start);
  }

  public boolean hasSpanOf(MarkedTime other) {
    return start == other.start && end == other.end;
  }

  public boolean hasValueOf(MarkedTime other) {
    return value.strip().equals(other.value.strip());
  }
}
