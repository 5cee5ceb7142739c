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

  /** In tokens, either way. */
  private static final int CRUSOE_REACH = 12;

  private Persons() {}

  /** Who is given a name: "a <em>dog</em> called Monday"; a strike is called on that day. */
  private static final String[] NAMESAKES = {
    "dog",
    "puppy",
    "cat",
    "kitten",
    "horse",
    "pony",
    "mare",
    "foal",
    "parrot",
    "pet",
    "man",
    "woman",
    "boy",
    "girl",
    "baby",
    "servant",
    "slave",
    "companion",
    "character",
    "heroine",
    "hero",
    "detective",
    "ship",
    "boat",
    "yacht",
    "pub",
    "band",
    "film",
    "novel",
    "song",
    "album",
    "hurricane"
  };

  private static final String[] CALLED = {"called", "named", "nicknamed", "christened", "dubbed"};

  /** Whether a month, season or weekday with a capital is somebody's name where it stands. */
  static boolean isNamed(Words words, int at) {
    return isTitled(words, at) || isFamily(words, at + 1) || isCalled(words, at);
  }

  /**
   * "a dog called <em>Monday</em>", "his companion, called <em>Friday</em>"; not "the man called
   * Monday to say".
   */
  private static boolean isCalled(Words words, int at) {
    int noun = words.says(at - 2, ",") ? at - 3 : at - 2;
    boolean one = words.says(noun - 1, "a", "an", "his", "her", "their", "the");
    boolean described = one || words.says(noun - 2, "a", "an", "his", "her", "their");
    boolean acts = noun != at - 2 || !words.says(noun - 1, "the");
    return words.says(at - 1, CALLED)
        && words.says(noun, NAMESAKES)
        && described
        && acts
        && !words.says(at + 1, "to", "for", "and", "in", "on")
        && !words.is(at + 1, Terminal.DAY);
  }

  /** "Crusoe and <em>Friday</em>", "Crusoe's man <em>Friday</em>"; not "Crusoe opens on Friday". */
  static boolean isCrusoesFriday(Words words, int at) {
    if (!words.says(at, "friday") || !isBesideCrusoe(words, at)) {
      return false;
    }
    boolean paired =
        words.says(at - 1, "and", "with", "servant", "companion", "friend", "man", "his");
    boolean owns = words.says(at + 1, "'s", "’s") || words.says(at + 1, "and");
    return paired || owns;
  }

  private static boolean isBesideCrusoe(Words words, int at) {
    int sentence = words.text().sentenceOf(at);
    for (int i = Math.max(0, at - CRUSOE_REACH); i < at + CRUSOE_REACH; i++) {
      if (words.says(i, "crusoe") && words.text().sentenceOf(i) == sentence) {
        return true;
      }
    }
    return false;
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
