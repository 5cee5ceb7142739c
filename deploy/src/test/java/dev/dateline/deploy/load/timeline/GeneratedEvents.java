package dev.dateline.deploy.load.timeline;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

/**
 * Events as rows of {@code COPY events}, in the order of their dates, the same for the same number.
 * 90 of 100 have a day, 8 up to a month, 1.9 up to 4 years, 0.1 up to 60 years; they lie in
 * 1502-2025, the denser the nearer to today. Words, names and places follow Zipf's law.
 */
final class GeneratedEvents {
  static final String COLUMNS =
      "id, timeline_id, version, title, description, kind, factuality, participants, places,"
          + " importance, confidence, sources, origin, edited, edtf, precision, earliest, latest,"
          + " certain_from, certain_to, status, created_at, updated_at";

  private static final long FIRST = LocalDate.of(1502, 1, 1).toEpochDay();
  private static final long LAST = LocalDate.of(2025, 12, 31).toEpochDay();
  private static final String[] KINDS = {
    "meeting", "speech", "report", "death", "agreement", "attack", "election", "exercise",
    "appointment", "announcement", "visit", "trial", "launch", "protest", "birth", "other"
  };
  private static final int WORDS = 30_000;
  private static final int NAMES = 20_000;
  private static final int PLACES = 3_000;

  private final int timeline;
  private final int count;
  private final Random random = new Random(7);

  GeneratedEvents(int timeline, int count) {
    this.timeline = timeline;
    this.count = count;
  }

  /** Row number {@code index} of them, with its line end. */
  String row(int index) {
    // More than half of all events lie in the last tenth of the time.
    double age = Math.pow(1 - (index + random.nextDouble()) / count, 3);
    long day = Math.min(LAST, LAST - (long) (age * (LAST - FIRST)));
    int length = length(random.nextInt(1_000));
    LocalDate first = LocalDate.ofEpochDay(day);
    String edtf =
        length == 1 ? first.toString() : "[%s..%s]".formatted(first, first.plusDays(length - 1));
    String kind = KINDS[zipf(KINDS.length)];
    String name = "Name " + zipf(NAMES);
    String place = "Place" + zipf(PLACES);
    StringBuilder title = new StringBuilder(name).append(' ').append(kind);
    for (int i = 0; i < 6; i++) {
      title.append(" word").append(letters(zipf(WORDS)));
    }
    String description = random.nextBoolean() ? "\\N" : "Said to be word" + letters(zipf(WORDS));
    return String.join(
            "\t",
            "01900000-0000-7000-8000-" + String.format(Locale.ROOT, "%012x", index),
            Integer.toString(timeline),
            "0",
            title,
            description,
            kind,
            random.nextInt(10) == 0 ? "REPORTED" : "ACTUAL",
            "{\"" + name + "\",\"Name " + zipf(NAMES) + "\"}",
            "{\"" + place + "\"}",
            Double.toString(Math.round(Math.pow(random.nextDouble(), 2) * 1_000) / 1_000.0),
            "0.8",
            "1",
            "EXTRACTED",
            "{}",
            edtf,
            precision(length),
            Long.toString(day),
            Long.toString(day + length),
            Long.toString(day + length - 1),
            Long.toString(day + 1),
            "ACCEPTED",
            "2026-01-01T00:00:00Z",
            "2026-01-01T00:00:00Z")
        + "\n";
  }

  private int length(int permille) {
    if (permille < 900) {
      return 1;
    }
    if (permille < 980) {
      return 2 + random.nextInt(30);
    }
    return permille < 999 ? 32 + random.nextInt(1_430) : 1_462 + random.nextInt(20_000);
  }

  private static String precision(int length) {
    return length == 1 ? "DAY" : length <= 31 ? "MONTH" : length <= 366 ? "YEAR" : "CENTURY";
  }

  /** 0 is the most frequent. */
  private int zipf(int n) {
    return (int) (Math.pow(n, random.nextDouble()) - 1);
  }

  /** Letters only, so that the stemmer and the parser see a plain word. */
  static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number; rest > 0 || letters.length() < 2; rest /= 20) {
      letters.append("bcdfghjklmnpqrtvwxzo".charAt(rest % 20));
    }
    return letters.toString();
  }
}
