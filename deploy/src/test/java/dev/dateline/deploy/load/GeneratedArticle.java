package dev.dateline.deploy.load;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An article from our own template, different from every other: two people of its own meet in a
 * town on one day, and sign a treaty there on another.
 *
 * @param number 0 or more
 */
record GeneratedArticle(int number) {
  private static final LocalDate FIRST_MEETING = LocalDate.of(1901, 1, 3);
  private static final int DAYS_BETWEEN_ARTICLES = 97;
  private static final int DAYS_TO_TREATY = 31;
  private static final DateTimeFormatter AMERICAN =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

  private static final List<String> FIRST =
      List.of(
          "Ada", "Boris", "Clara", "David", "Edith", "Frank", "Grace", "Henry", "Irene", "Jack");
  private static final List<String> LAST_START =
      List.of("Ash", "Birch", "Cross", "Dun", "Elm", "Fair", "Glen", "Hart", "Kirk", "Lang");
  private static final List<String> LAST_END =
      List.of("bury", "combe", "dale", "field", "ford", "ham", "ley", "mere", "ton", "wick");
  private static final List<String> TOWNS =
      List.of("Geneva", "Vienna", "Oslo", "Lisbon", "Cairo", "Ottawa", "Lima", "Dublin", "Prague");

  /** The day of the meeting; no two articles share a day. */
  private LocalDate meeting() {
    return FIRST_MEETING.plusDays((long) number * DAYS_BETWEEN_ARTICLES);
  }

  private LocalDate treaty() {
    return meeting().plusDays(DAYS_TO_TREATY);
  }

  /** The days of the events it tells of. */
  List<LocalDate> days() {
    return List.of(meeting(), treaty());
  }

  String title() {
    return "%s and %s in %s".formatted(last(0), last(1), town());
  }

  /** The request for {@code POST /api/v1/articles}. */
  Map<String, String> request(String timeline) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("timeline", timeline);
    fields.put("title", title());
    fields.put("publisher", "Dateline load test");
    fields.put("published", "2001-02-03");
    fields.put("text", text());
    return fields;
  }

  private String text() {
    return """
        %1$s %2$s met %3$s %4$s in %5$s on %6$s.

        Nothing that follows has a date. The rooms were cold and the tables long. There was tea, \
        and there were maps of every valley. Number %8$d of this series is as plain as the others.

        %1$s %2$s and %3$s %4$s signed a treaty in %5$s on %7$s.
        """
        .formatted(
            FIRST.get(number % FIRST.size()),
            last(0),
            FIRST.get((number / FIRST.size() + 3) % FIRST.size()),
            last(1),
            town(),
            AMERICAN.format(meeting()),
            AMERICAN.format(treaty()),
            number);
  }

  private String last(int person) {
    int shuffled = number * 7 + person * 53;
    return LAST_START.get(shuffled % LAST_START.size())
        + LAST_END.get(shuffled / LAST_START.size() % LAST_END.size());
  }

  private String town() {
    return TOWNS.get(number % TOWNS.size());
  }
}
