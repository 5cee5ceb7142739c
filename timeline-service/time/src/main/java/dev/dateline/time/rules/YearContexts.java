package dev.dateline.time.rules;

import dev.dateline.time.grammar.Terminal;
import dev.dateline.time.grammar.Words;

/** What stands beside a plain number and decides whether it is a year. */
final class YearContexts {
  private static final int FIRST_LIKELY = 1800;
  private static final int LAST_LIKELY = 2060;
  private static final int CLAUSE = 7;

  private static final String[] LINKS = {"to", "or", "and", "-", "–"};

  /** Verbs that are no participles before a noun. */
  private static final String[] ACTING = {
    "was",
    "were",
    "is",
    "are",
    "had",
    "has",
    "have",
    "did",
    "do",
    "went",
    "came",
    "took",
    "became",
    "began",
    "will",
    "would",
    "sang",
    "released",
    "played"
  };

  private YearContexts() {}

  /** Whether a plain number from 1000 on is a year here. */
  static boolean isYear(Words words, int from, int to, int year) {
    if (isNumbered(words, from, to) || isGlued(words, from, to) || isAddress(words, from, to)) {
      return false;
    }
    if (isCounted(words, from, to)
        || countsSubject(words, from, to)
        || isClass(words, from)
        || isOwned(words, from, to)
        || isActor(words, from, to)
        || Contexts.isInstitution(words, from, to)
        || isScore(words, to, year)
        || isRace(words, from, to)) {
      return false;
    }
    boolean prepared = from == 0 || words.is(from - 1, Terminal.BEFORE_YEAR);
    boolean likely = year >= FIRST_LIKELY && year <= LAST_LIKELY;
    return likely || (prepared && !words.says(from - 1, "to", "than", "or", "at"));
  }

  /** "the class of 1999": who they are, not when they meet. */
  static boolean isClass(Words words, int from) {
    return words.says(from - 1, "of") && words.says(from - 2, "class", "classes");
  }

  /** "Orwell's <em>1984</em> sold out": what is owned is a work; of a year something is owned. */
  private static boolean isOwned(Words words, int from, int to) {
    return words.says(from - 1, "'s", "’s")
        && to < words.size()
        && (words.is(to, Terminal.TENSE)
            || (Contexts.isParticiple(words, to) && !words.text().word(to).endsWith("ed")));
  }

  /** "The 1975 <em>were</em> formed": a year with an article stands before a noun. */
  private static boolean isActor(Words words, int from, int to) {
    return words.says(from - 1, "the") && words.isCapitalised(from - 1) && words.says(to, ACTING);
  }

  /** "1848 to 1212": no years run back. */
  private static boolean isScore(Words words, int to, int year) {
    return words.says(to, "to")
        && words.is(to + 1, Terminal.YEAR)
        && words.value(to + 1, Terminal.YEAR) < year;
  }

  /** "ran the 1500 in four minutes": a year has an article only before a noun. */
  private static boolean isRace(Words words, int from, int to) {
    return words.says(from - 1, "the") && words.says(to, "in", "on", "at", "by", "for", "with");
  }

  /** "Resolution 1874", "Windows 2000", "020 7946 2018". */
  private static boolean isNumbered(Words words, int from, int to) {
    int before = from - 1;
    if (words.is(before, Terminal.NUMBERED)
        || (words.says(before, "ending") && !words.is(before - 1, Terminal.UNIT))) {
      return true;
    }
    boolean digits = before >= 0 && Character.isDigit(first(words, before));
    if (digits && words.isSpaced(from)) {
      return words.text().sentenceOf(before) == words.text().sentenceOf(from);
    }
    return isNamed(words, before) && !isRange(words, to);
  }

  /** A word with a capital that no sentence asks for: "Orion 1980". */
  private static boolean isNamed(Words words, int before) {
    return before >= 0
        && words.isCapitalised(before)
        && !Contexts.opensSentence(words, before)
        && !words.is(before, Terminal.BEFORE_YEAR)
        && !words.is(before, Terminal.MONTH)
        && !words.is(before, Terminal.SEASON)
        && !words.is(before, Terminal.WEEKDAY)
        && !words.says(before, "this", "that", "between", "the");
  }

  private static boolean isRange(Words words, int to) {
    return words.says(to, "-", "–", "—");
  }

  /** "1945 March Lane", "the 1900 block". */
  private static boolean isAddress(Words words, int from, int to) {
    boolean street =
        Contexts.isStreet(words, to) || (words.says(from - 1, "at") && isCapital(words, to));
    return street && words.isSpaced(to);
  }

  private static boolean isCapital(Words words, int at) {
    return at < words.size() && words.isCapitalised(at);
  }

  /** "1,100 of 2016 recruits", "1914 to 1918 metres", "About 1990 of the soldiers". */
  private static boolean isCounted(Words words, int from, int to) {
    if (words.is(to, Terminal.MEASURE) || (words.says(to, "of") && words.isSpaced(to))) {
      return true;
    }
    boolean asMany =
        words.says(from - 1, "as", "than", "of")
            && words.is(from - 2, Terminal.COUNTING)
            && !words.says(from - 2, "all", "each");
    boolean owned = words.says(from - 1, "has", "have", "had", "with") && words.isSpaced(to);
    boolean score = words.says(from - 1, "to") && from > 2 && isQuantity(words, from - 3);
    boolean counting = words.is(from - 1, Terminal.COUNTING) && !words.says(to, ",", ".");
    boolean aside = words.says(from - 1, "or") && words.says(from - 2, ",") && words.says(to, ",");
    boolean range =
        words.says(to, LINKS)
            && to + 1 < words.size()
            && words.is(to + 1, Terminal.YEAR)
            && (isDetermined(words, from)
                ? words.is(to + 2, Terminal.MEASURE)
                : counts(words, to + 2));
    return owned || score || asMany || counting || aside || range;
  }

  /** The "2030 votes" of "2030 votes to 1984". */
  private static boolean isQuantity(Words words, int at) {
    return Character.isDigit(first(words, at)) && counts(words, at + 1);
  }

  /** "in 2018 households", but neither "the 1992 protests" nor "In 1956 protests were held". */
  private static boolean countsSubject(Words words, int from, int to) {
    if (!counts(words, to)) {
      return false;
    }
    int before = from - 1;
    boolean likely =
        words.is(from, Terminal.YEAR) && words.value(from, Terminal.YEAR) >= FIRST_LIKELY;
    boolean opens =
        from < 2 || Contexts.opensSentence(words, before) || words.says(before - 1, ",");
    boolean fronted =
        likely && opens && words.says(before, "in", "by", "since", "during", "after", "until");
    return !isDetermined(words, from) && !(fronted && hasVerb(words, to + 1));
  }

  /** "the 2014 elections", "the 2014 and 2018 elections". */
  private static boolean isDetermined(Words words, int year) {
    boolean second = words.says(year - 1, LINKS) && words.is(year - 2, Terminal.YEAR);
    return words.says(
        (second ? year - 2 : year) - 1,
        "the",
        "its",
        "his",
        "her",
        "their",
        "our",
        "'s",
        "’s",
        "'",
        "fiscal",
        "that",
        "this",
        "those",
        "these",
        "early",
        "late",
        "mid",
        "a",
        "an");
  }

  /** Whether a verb follows before the clause ends. */
  private static boolean hasVerb(Words words, int from) {
    int sentence = words.text().sentenceOf(from - 1);
    for (int at = from; at < Math.min(words.size(), from + CLAUSE); at++) {
      if (words.text().sentenceOf(at) != sentence || words.says(at, ",", ";")) {
        return false;
      }
      if (words.is(at, Terminal.TENSE) || words.text().word(at).endsWith("ed")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the number before a token counts a plural noun there. */
  static boolean counts(Words words, int at) {
    if (at < 0 || at >= words.size() || !words.isSpaced(at)) {
      return false;
    }
    if (words.is(at, Terminal.MEASURE)) {
      return true;
    }
    String word = words.text().word(at);
    int length = word.length();
    return length > 3
        && word.charAt(length - 1) == 's'
        && "sui".indexOf(word.charAt(length - 2)) < 0
        && Character.isLowerCase(word.charAt(0))
        && !words.is(at, Terminal.TENSE)
        && !words.says(
            at,
            "does",
            "says",
            "always",
            "towards",
            "perhaps",
            "besides",
            "afterwards",
            "sees",
            "marks",
            "brings",
            "makes",
            "remains",
            "gives",
            "takes");
  }

  /** Whether the number is part of an identifier: A-2010, 2010/3, 2010.5, 5-2010. */
  private static boolean isGlued(Words words, int from, int to) {
    boolean left =
        from > 0
            && !words.isSpaced(from)
            && words.says(from - 1, "/", "_", "+", "=", "$", "£", "€", "#", "@", ":", "&", "\\");
    boolean right =
        to < words.size()
            && !words.isSpaced(to)
            && words.says(to, "/", "_", "+", "=", "@", "%", "&", "°", "\\");
    boolean colon =
        words.says(to, ":")
            && !words.isSpaced(to)
            && to + 1 < words.size()
            && !words.isSpaced(to + 1);
    boolean hyphenated =
        from > 1
            && !words.isSpaced(from)
            && words.says(from - 1, "-")
            && !words.isSpaced(from - 1)
            && !words.is(from - 2, Terminal.YEAR)
            && !words.is(from - 2, Terminal.MONTH)
            && !words.says(from - 2, "mid", "pre", "post", "early", "late");
    return left || right || colon || hyphenated;
  }

  private static char first(Words words, int at) {
    return words.text().text().charAt(words.text().start(at));
  }
}
