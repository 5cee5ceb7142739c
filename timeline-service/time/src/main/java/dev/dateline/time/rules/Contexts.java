package dev.dateline.time.rules;

import dev.dateline.time.grammar.Match;
import dev.dateline.time.grammar.Terminal;
import dev.dateline.time.grammar.Words;

/** What stands beside ambiguous words and decides whether they speak of time. */
final class Contexts {
  private static final String[] BEFORE_YEAR = {
    "in",
    "since",
    "until",
    "till",
    "by",
    "from",
    "during",
    "of",
    "before",
    "after",
    "to",
    "through",
    "and",
    "or",
    "early",
    "late",
    "mid",
    "the",
    "(",
    "between",
    "for",
    "around",
    "about",
    "circa",
    "c.",
    "ca.",
    "into",
    "year",
    "years",
    "spring",
    "summer",
    "fall",
    "autumn",
    "winter",
    "throughout",
    "than",
    "-",
    "–",
    "—",
    ",",
    "as",
    "at"
  };

  private static final String[] MEASURES = {
    "percent",
    "%",
    "per",
    "feet",
    "foot",
    "miles",
    "mile",
    "meters",
    "metres",
    "kilometers",
    "kilometres",
    "km",
    "m",
    "kg",
    "pounds",
    "tons",
    "tonnes",
    "acres",
    "degrees",
    "people",
    "men",
    "women",
    "soldiers",
    "troops",
    "workers",
    "employees",
    "dollars",
    "yen",
    "euros",
    "cents",
    "million",
    "billion",
    "hundred",
    "thousand",
    "points",
    "square",
    "shares",
    "votes",
    "p.m.",
    "a.m.",
    "pm",
    "am",
    "members",
    "children",
    "students",
    "prisoners",
    "refugees",
    "killed",
    "dead",
    "wounded",
    "others",
    "hours",
    "days",
    "weeks",
    "months",
    "years",
    "times",
    "units",
    "barrels",
    "tanks",
    "guns",
    "aircraft",
    "ships",
    "ft",
    "mph",
    "dpi",
    "mhz",
    "strong",
    "more",
    "x",
    "×"
  };

  private static final String[] NUMBERED = {
    "no.", "nos.", "code", "number", "room", "flight", "route", "highway", "page", "pages",
        "chapter",
    "section", "article", "figure", "table", "version", "model", "box", "channel", "unit", "#", "$",
    "£", "€", "¥", "nearly", "some", "over", "only", "least", "almost", "approximately", "roughly"
  };

  private Contexts() {}

  /** Whether a plain number from 1000 on is a year here. */
  static boolean isYear(Words words, int from, int to, int year) {
    if (words.says(from - 1, NUMBERED) && !words.says(to, ",", ".")) {
      return false;
    }
    if (words.says(to, MEASURES) || isGlued(words, from, to)) {
      return false;
    }
    boolean prepared = from == 0 || words.says(from - 1, BEFORE_YEAR);
    if (year >= 1800 && year <= 2060) {
      return prepared || !countsWhatFollows(words, to);
    }
    return prepared
        && !countsWhatFollows(words, to)
        && !words.says(from - 1, "to", "than", "or", "at");
  }

  /** Whether the number before token {@code at} counts a plural noun there. */
  static boolean countsWhatFollows(Words words, int at) {
    if (at >= words.size() || !words.isSpaced(at)) {
      return false;
    }
    if (words.says(at, MEASURES)) {
      return true;
    }
    String word = words.text().word(at);
    int length = word.length();
    return length > 3
        && word.charAt(length - 1) == 's'
        && "sui".indexOf(word.charAt(length - 2)) < 0
        && Character.isLowerCase(word.charAt(0))
        && !words.says(
            at,
            "was",
            "has",
            "does",
            "says",
            "always",
            "towards",
            "perhaps",
            "besides",
            "afterwards");
  }

  /** "May" and "March" by themselves are months after a preposition or where no sentence begins. */
  static boolean isMonthName(Words words, int at) {
    String word = words.text().word(at);
    boolean abbreviated = word.length() <= 4 && !words.says(at, "may", "june", "july");
    if (abbreviated && !word.endsWith(".")) {
      return false;
    }
    if (!words.says(at, "may", "march", "april", "june", "august")) {
      return true;
    }
    if (words.says(
        at - 1, "in", "since", "until", "till", "by", "from", "during", "of", "last", "next",
        "this", "early", "late", "mid", "through", "to", "and", "or", "before", "after", "between",
        "-", "each", "every", "for", "for", "(", "–")) {
      return words.says(
              at - 1, "in", "since", "until", "during", "early", "late", "mid", "last", "next", "-")
          || !isFollowedByName(words, at + 1);
    }
    boolean opens = words.text().sentences().get(words.text().sentenceOf(at)).firstToken() == at;
    return !opens
        && words.says(at, "june", "august", "april")
        && !isFollowedByName(words, at + 1)
        && !words.isCapitalised(at - 1);
  }

  private static boolean isFollowedByName(Words words, int at) {
    return at < words.size()
        && words.isCapitalised(at)
        && !words.is(at, Terminal.WEEKDAY)
        && !words.is(at, Terminal.MONTH)
        && !words.says(at - 1, "june", "july", "august");
  }

  /** "60 Minutes": a capital that no sentence asks for makes a name. */
  static boolean isTitle(Match m) {
    return m.to() - m.from() > 1 && m.words().isCapitalised(m.to() - 1);
  }

  /** "The Sunday Times": a weekday within a name. */
  static boolean isInName(Words words, int at) {
    return words.says(at - 1, "the")
        && words.isCapitalised(at - 1)
        && at + 1 < words.size()
        && words.isCapitalised(at + 1)
        && !words.is(at + 1, Terminal.MONTH);
  }

  /** "Easter Island", "White Christmas": beside another word with a capital. */
  static boolean isInProperName(Words words, int from, int to) {
    boolean before =
        from > 0
            && words.isCapitalised(from - 1)
            && !words.is(from - 1, Terminal.WEEKDAY)
            && !opensSentence(words, from - 1);
    boolean after = to < words.size() && words.isCapitalised(to) && !words.is(to, Terminal.MONTH);
    return before || (after && words.text().sentenceOf(to) == words.text().sentenceOf(from));
  }

  private static boolean opensSentence(Words words, int at) {
    return words.text().sentences().get(words.text().sentenceOf(at)).firstToken() == at;
  }

  /** "minted", "taken": a past participle, by its ending or from a short list. */
  static boolean isParticiple(Words words, int at) {
    if (at >= words.size()) {
      return false;
    }
    String word = words.text().word(at);
    boolean regular = word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed");
    return regular
        || words.says(
            at,
            "made",
            "begun",
            "taken",
            "given",
            "won",
            "built",
            "sold",
            "bought",
            "held",
            "met",
            "left",
            "lost",
            "found",
            "seen",
            "gone",
            "become",
            "written",
            "chosen",
            "broken",
            "fallen",
            "risen",
            "returned",
            "sent",
            "told",
            "spent",
            "arrived",
            "come",
            "become");
  }

  /** Whether the number is part of an identifier: A-2010, 2010/3, 2010.5, 5-2010. */
  private static boolean isGlued(Words words, int from, int to) {
    boolean left =
        from > 0
            && !words.isSpaced(from)
            && words.says(from - 1, "/", "_", "+", "=", "$", "£", "€", "#", "@", ":", "&");
    boolean right =
        to < words.size()
            && !words.isSpaced(to)
            && words.says(to, "/", "_", "+", "=", "@", "%", "&", "°");
    boolean hyphenated =
        from > 1
            && !words.isSpaced(from)
            && words.says(from - 1, "-")
            && !words.isSpaced(from - 1)
            && !words.is(from - 2, Terminal.YEAR)
            && !words.is(from - 2, Terminal.MONTH)
            && !words.says(from - 2, "mid", "pre", "post", "early", "late");
    return left || right || hyphenated;
  }
}
