package dev.dateline.time.calendar;

/** Parts of the day as TIMEX3 writes them; the order is that of the word list. */
public enum PartOfDay {
  MORNING("TMO"),
  MIDDAY("T12:00"),
  AFTERNOON("TAF"),
  EVENING("TEV"),
  NIGHT("TNI"),
  MIDNIGHT("T24:00"),
  DAYTIME("TDT");

  private final String timex;

  PartOfDay(String timex) {
    this.timex = timex;
  }

  /** As in {@code 1998-02-12TEV}, with the "T". */
  public String timex() {
    return timex;
  }

  /** The part at a position, as the word list writes it. */
  public static PartOfDay at(int position) {
    return values()[position];
  }
}
