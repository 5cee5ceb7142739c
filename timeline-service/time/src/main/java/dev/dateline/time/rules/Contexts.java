package dev.dateline.time.rules;

import dev.dateline.time.grammar.Match;
import dev.dateline.time.grammar.Terminal;
import dev.dateline.time.grammar.Words;
import java.util.Locale;

/** What stands beside ambiguous words and decides whether they speak of time. */
final class Contexts {
  /** Months that are given names as well. */
  private static final String[] GIVEN = {"april", "may", "june", "august"};

  private Contexts() {}

  /** "May" and "March" by themselves are months after a preposition or where no sentence begins. */
  static boolean isMonthName(Words words, int at) {
    String word = words.text().word(at);
    boolean abbreviated = word.length() <= 4 && !words.says(at, "may", "june", "july");
    boolean shout = word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT));
    if (abbreviated && (!word.endsWith(".") || shout)) {
      return false;
    }
    if (isPersonal(words, at) || isStreet(words, at + 1) || isTown(words, at + 1)) {
      return false;
    }
    if (isApposition(words, at) || Persons.isNamed(words, at) || Persons.isKin(words, at)) {
      return false;
    }
    if (words.says(at + 1, "and") && words.says(at + 2, GIVEN) && isFollowedByName(words, at + 3)) {
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
    return !opensClause(words, at)
        && words.says(at, "june", "august", "april")
        && !isFollowedByName(words, at + 1)
        && (!words.isCapitalised(at - 1) || words.says(at - 1, "the", "a", "his", "her", "their"));
  }

  /** "Dunn's mother, June, said": a given name between commas, not one of a list of months. */
  private static boolean isApposition(Words words, int at) {
    return words.says(at, "may", "april", "june", "august")
        && words.says(at - 1, ",")
        && words.says(at + 1, ",")
        && Character.isLetter(words.text().word(Math.max(0, at - 2)).charAt(0))
        && !words.is(at - 2, Terminal.MONTH)
        && !words.is(at - 2, Terminal.WEEKDAY)
        && !words.is(at + 2, Terminal.MONTH)
        && !words.is(at + 2, Terminal.YEAR)
        && !words.says(at + 2, "and", "or");
  }

  /** At the beginning of a sentence or of what is quoted. */
  private static boolean opensClause(Words words, int at) {
    return opensSentence(words, at) || words.says(at - 1, "\"", "“", "``", "'", "‘");
  }

  private static boolean isFollowedByName(Words words, int at) {
    return at < words.size()
        && words.isCapitalised(at)
        && !words.is(at, Terminal.WEEKDAY)
        && !words.is(at, Terminal.MONTH);
  }

  /** "Miranda July", "Joe Friday", "January Jones": a word of time that names a person. */
  static boolean isPersonal(Words words, int at) {
    boolean surname = words.is(at - 1, Terminal.GIVEN_NAME);
    boolean given =
        opensClause(words, at)
            && isFollowedByName(words, at + 1)
            && Character.isLetter(words.text().text().charAt(words.text().start(at + 1)))
            && !words.is(at + 1, Terminal.PART)
            && at + 2 < words.size()
            && (words.says(at + 2, ",")
                || Character.isLowerCase(words.text().word(at + 2).charAt(0)));
    return surname || given;
  }

  /** The "Road" of "31 August Road", one or two words on. */
  static boolean isStreet(Words words, int at) {
    return words.is(at, Terminal.STREET)
        || (at < words.size() && words.isCapitalised(at) && words.is(at + 1, Terminal.STREET));
  }

  /** "May 20 lawyers agree?", "He gave Jan 12 oars": a verb or a person, and how many of what. */
  static boolean asksLeave(Words words, int from, int to) {
    boolean may = words.says(from, "may") && opensClause(words, from);
    boolean jan = words.says(from, "jan", "jun", "mar") && !words.says(from - 1, "the", "on", "of");
    return (may || jan) && YearContexts.counts(words, to);
  }

  /** "from Ely to March, a town in the fens". */
  private static boolean isTown(Words words, int at) {
    return words.says(at - 2, "to", "from", "near", "of")
        && words.says(at, ",")
        && words.says(at + 1, "a", "the")
        && words.says(at + 2, "town", "village", "city", "suburb", "hamlet", "parish", "port");
  }

  /** "the September 11 <em>Memorial</em> Museum", "the 1619 <em>Project</em>": not when. */
  static boolean isInstitution(Words words, int from, int to) {
    return words.says(from - 1, "the")
        && words.isCapitalised(to)
        && words.says(
            to,
            "memorial",
            "museum",
            "foundation",
            "commission",
            "fund",
            "brigade",
            "movement",
            "project",
            "overture",
            "collective",
            "university",
            "stadium",
            "airport",
            "bridge",
            "hospital");
  }

  /** "monday.com". */
  static boolean isDomain(Words words, int to) {
    return to + 1 < words.size()
        && words.says(to, ".", "@")
        && !words.isSpaced(to)
        && !words.isSpaced(to + 1)
        && Character.isLowerCase(words.text().word(to + 1).charAt(0));
  }

  /** "60 Minutes": a capital that no sentence asks for makes a name. */
  static boolean isTitle(Match m) {
    return m.to() - m.from() > 1 && m.words().isCapitalised(m.to() - 1);
  }

  /** "The Sunday Times", "Nancy Friday", "monday.com": a weekday within a name. */
  static boolean isInName(Words words, int at) {
    if (isPersonal(words, at)
        || Persons.isNamed(words, at)
        || Persons.isCrusoesFriday(words, at)
        || isStreet(words, at + 1)
        || isDomain(words, at + 1)) {
      return true;
    }
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
    boolean person = words.is(from - 1, Terminal.GIVEN_NAME);
    return person
        || before
        || (after && words.text().sentenceOf(to) == words.text().sentenceOf(from));
  }

  /** "The <em>summer</em> house", "the <em>night</em> porter": a noun seems to follow. */
  static boolean isAttribute(Words words, int to) {
    if (to >= words.size() || !words.isSpaced(to) || words.is(to, Terminal.TENSE)) {
      return false;
    }
    String word = words.text().word(to);
    return Character.isLowerCase(word.charAt(0))
        && word.length() > 3
        && !isParticiple(words, to)
        && !words.is(to, Terminal.UNIT)
        && !words.says(
            to,
            "that",
            "when",
            "after",
            "before",
            "with",
            "from",
            "they",
            "there",
            "here",
            "this",
            "then",
            "into",
            "while",
            "where",
            "which",
            "until",
            "since",
            "without",
            "alone",
            "being",
            "brings",
            "brought",
            "comes",
            "came",
            "goes",
            "went",
            "makes",
            "passed",
            "itself",
            "again",
            "because",
            "over",
            "about",
            "away",
            "outside",
            "inside",
            "under",
            "together",
            "although",
            "though",
            "during",
            "between",
            "both",
            "their",
            "were");
  }

  static boolean opensSentence(Words words, int at) {
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
}
