package dev.dateline.time.rules;

import dev.dateline.time.calendar.Holiday;
import dev.dateline.time.grammar.Match;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The days with a name of {@code en/holidays.tsv}. */
final class Holidays {
  private static final Map<String, Holiday> BY_NAME = read();

  /** Any of the names, as a part of a pattern. */
  static final String ANY = "( " + String.join(" | ", BY_NAME.keySet()) + " )";

  private Holidays() {}

  /** The holiday named in a match: the longest name among its words. */
  static Holiday in(Match match) {
    for (int length = match.to() - match.from(); length > 0; length--) {
      for (int from = match.from(); from + length <= match.to(); from++) {
        Holiday holiday = BY_NAME.get(words(match, from, from + length));
        if (holiday != null) {
          return holiday;
        }
      }
    }
    throw new IllegalArgumentException("no holiday in the match");
  }

  private static String words(Match match, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      words.append(i == from ? "" : " ").append(match.words().text().word(i));
    }
    return words.toString().toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
  }

  private static Map<String, Holiday> read() {
    Map<String, Holiday> names = new LinkedHashMap<>();
    for (String line : WordList.lines("holidays.tsv")) {
      List<String> columns = List.of(line.split("\t", -1));
      boolean month = columns.get(1).equals("month");
      Holiday holiday =
          new Holiday(columns.get(0), month ? 0 : Integer.parseInt(columns.get(1)), month);
      for (String name : columns.get(2).split("\\|", -1)) {
        names.put(name, holiday);
      }
    }
    return names;
  }
}
