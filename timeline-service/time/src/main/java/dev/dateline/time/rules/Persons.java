package dev.dateline.time.rules;

import dev.dateline.time.grammar.Terminal;
import dev.dateline.time.grammar.Words;

/** Words of time that name people: "Mr. Friday", "her sister June", "the October family". */
final class Persons {
  private static final String[] TITLES = {
    "mr",
    "mr.",
    "mrs",
    "mrs.",
    "ms",
    "ms.",
    "miss",
    "dr",
    "dr.",
    "sir",
    "lady",
    "lord",
    "madam",
    "judge",
    "justice",
    "captain",
    "capt.",
    "major",
    "colonel",
    "col.",
    "general",
    "gen.",
    "sergeant",
    "sgt.",
    "sgt",
    "lieutenant",
    "lt.",
    "senator",
    "sen.",
    "governor",
    "gov.",
    "congressman",
    "congresswoman",
    "rep.",
    "mayor",
    "president",
    "chief",
    "sheriff",
    "inspector",
    "detective",
    "officer",
    "nurse",
    "professor",
    "prof.",
    "reverend",
    "rev.",
    "father",
    "bishop",
    "aunt",
    "uncle",
    "coach"
  };

  /** Months that are given names as well. */
  private static final String[] GIVEN = {"april", "may", "june", "august"};

  private static final String[] KIN = {
    "sister",
    "daughter",
    "wife",
    "mother",
    "aunt",
    "niece",
    "cousin",
    "girlfriend",
    "fiancée",
    "widow",
    "granddaughter",
    "stepdaughter",
    "named",
    "called",
    "nicknamed"
  };

  private static final String[] SIBLINGS = {
    "family", "household", "clan", "sisters", "brothers", "twins", "siblings"
  };

  /** Of a family on a day: "the Sunday family lunch". */
  private static final String[] GATHERINGS = {
    "lunch", "dinner", "meal", "reunion", "gathering", "outing", "trip", "holiday", "vacation",
    "visit", "meeting", "celebration", "party", "event", "day", "week", "weekend", "court"
  };

  private Persons() {}

  /** Whether a month, season or weekday with a capital is somebody's name where it stands. */
  static boolean isNamed(Words words, int at) {
    return isTitled(words, at) || isFamily(words, at + 1);
  }

  /** "her sister <em>June</em>"; a weekday there says when: "told his wife Friday". */
  static boolean isKin(Words words, int at) {
    return words.says(at, GIVEN)
        && words.says(at - 1, KIN)
        && !words.is(at + 1, Terminal.DAY)
        && !words.is(at + 1, Terminal.YEAR);
  }

  /** "Mr. <em>Friday</em>", "Mr. and Mrs. <em>August</em>"; not "the judge Friday ordered". */
  private static boolean isTitled(Words words, int at) {
    return words.isCapitalised(at - 1)
        && words.says(at - 1, TITLES)
        && words.text().sentenceOf(at - 1) == words.text().sentenceOf(at)
        && !words.is(at + 1, Terminal.DAY);
  }

  /** "the <em>October</em> family owns"; not "the October family reunion". */
  private static boolean isFamily(Words words, int next) {
    return words.says(next, SIBLINGS) && !words.says(next + 1, GATHERINGS);
  }
}
