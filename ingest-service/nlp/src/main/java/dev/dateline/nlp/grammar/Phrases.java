package dev.dateline.nlp.grammar;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds noun phrases by the parts of speech around them. */
public final class Phrases {
  private static final Set<String> POSSESSIVES =
      Set.of("his", "her", "its", "their", "our", "my", "your");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> LINKS =
      Set.of("of", "on", "in", "at", "for", "with", "between", "against", "into", "about", "over");

  /** What something is kept or put on, in or at. */
  private static final Set<String> STATES =
      Set.of(
          "course",
          "danger",
          "doubt",
          "hold",
          "ice",
          "jeopardy",
          "limbo",
          "place",
          "risk",
          "schedule",
          "stake",
          "track");

  /** They end a phrase: "told reporters Tuesday". */
  static final Set<String> TIME_NOUNS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tomorrow",
          "tonight");

  private Phrases() {}

  /** The phrase of a noun, without what follows it: "the upcoming June 12 meeting". */
  public static Phrase around(TaggedSentence sentence, int noun) {
    int head = noun;
    while (isCompound(sentence, head)) {
      head++;
    }
    int first = aroundOne(sentence, noun).first();
    int named = head;
    while (isNameOf(sentence, first)) {
      named = first - 2;
      first = aroundOne(sentence, named).first();
    }
    return new Phrase(first, named, head + 1);
  }

  private static Phrase aroundOne(TaggedSentence sentence, int noun) {
    int first = noun;
    while (first > 0 && isInside(sentence, first - 1) && !isOpening(sentence, first)) {
      first--;
    }
    first = adjectives(sentence, first);
    while (first < noun && isLooseStart(sentence, first)) {
      first++;
    }
    return new Phrase(first, noun, noun + 1);
  }

  /** "<em>British, Canadian and</em> Australian forces". */
  private static int adjectives(TaggedSentence sentence, int from) {
    int first = from;
    while (isNationality(sentence, first) && isNationality(sentence, first - 2)) {
      boolean and = sentence.lower(first - 1).equals("and");
      boolean comma = first < from && sentence.lower(first - 1).equals(",");
      if (!and && !comma) {
        return first;
      }
      first -= 2;
    }
    return first;
  }

  private static boolean isNationality(TaggedSentence sentence, int token) {
    return sentence.is(token, "ADJ") && sentence.isCapitalized(token);
  }

  /** "Secretary <em>of</em> State James Baker", "the Bank <em>of</em> England": one name. */
  private static boolean isNameOf(TaggedSentence sentence, int first) {
    return sentence.lower(first - 1).equals("of")
        && sentence.is(first, "PROPN")
        && sentence.is(first - 2, "PROPN")
        && sentence.isCapitalized(first - 2);
  }

  /** The phrase that begins at a token, up to its last noun; null when none does. */
  public static @Nullable Phrase startingAt(TaggedSentence sentence, int from) {
    if (isObjectHer(sentence, from)) {
      return new Phrase(from, from, from + 1);
    }
    int head = -1;
    int number = -1;
    for (int at = from; at < sentence.size() && isInside(sentence, at); at++) {
      if (head >= 0 && (opensAnother(sentence, at) || TIME_NOUNS.contains(sentence.lower(at)))) {
        break;
      }
      head = sentence.isNoun(at) ? at : head;
      number = sentence.is(at, "NUM") ? at : number;
    }
    if (head < 0) {
      head = number;
    }
    if (head >= 0) {
      return new Phrase(from, head, head + 1);
    }
    boolean pronoun = sentence.is(from, "PRON") && !POSSESSIVES.contains(sentence.lower(from));
    return pronoun ? new Phrase(from, from, from + 1) : null;
  }

  /** "awarded <em>her</em> the medal"; not "her medal". */
  private static boolean isObjectHer(TaggedSentence sentence, int token) {
    String next = sentence.tag(token + 1);
    boolean owns = sentence.isNoun(token + 1) || next.equals("ADJ") || next.equals("NUM");
    return sentence.lower(token).equals("her") && !owns && !next.equals("VERB");
  }

  /** A phrase with the "of", "on", "between" ... phrases after it, up to so many tokens. */
  public static Phrase withComplements(TaggedSentence sentence, Phrase phrase, int longest) {
    int end = phrase.end();
    while (LINKS.contains(sentence.lower(end))) {
      Phrase next = startingAt(sentence, end + 1);
      if (next == null || sentence.is(next.head(), "PRON") || isState(sentence, next)) {
        break;
      }
      int until = next.end();
      if (sentence.lower(until).equals("and")) {
        Phrase second = startingAt(sentence, until + 1);
        if (second != null && isPair(sentence, next, second, sentence.lower(end))) {
          until = second.end();
        }
      }
      if (until - phrase.first() > longest) {
        break;
      }
      end = until;
    }
    return new Phrase(phrase.first(), phrase.head(), end);
  }

  /** "kept the talks on <em>course</em>": how they are, and not which. */
  private static boolean isState(TaggedSentence sentence, Phrase phrase) {
    return phrase.first() == phrase.head() && STATES.contains(sentence.lower(phrase.head()));
  }

  /** Whose it is: "Iraq" of "Iraq's proposal"; null when nobody's. */
  static @Nullable Phrase owner(TaggedSentence sentence, Phrase phrase) {
    for (int at = phrase.first() + 1; at < phrase.head(); at++) {
      if (isPossessive(sentence, at)) {
        return new Phrase(phrase.first(), at - 1, at);
      }
    }
    return POSSESSIVES.contains(sentence.lower(phrase.first()))
        ? new Phrase(phrase.first(), phrase.first(), phrase.first() + 1)
        : null;
  }

  private static boolean isCompound(TaggedSentence sentence, int head) {
    return sentence.isNoun(head + 1);
  }

  /** "between the two parties", "with Trump and Kim"; not "of Trump and the talks". */
  private static boolean isPair(
      TaggedSentence sentence, Phrase first, Phrase second, String preposition) {
    boolean names = sentence.is(first.head(), "PROPN") && sentence.is(second.head(), "PROPN");
    return sentence.isNoun(second.head()) && (names || preposition.equals("between"));
  }

  private static boolean opensAnother(TaggedSentence sentence, int token) {
    return sentence.is(token, "DET") || sentence.is(token, "PRON");
  }

  /** Two phrases: "the embargo <em>the</em> council imposed", "signs <em>Smith</em> saw". */
  private static boolean isOpening(TaggedSentence sentence, int token) {
    if (sentence.is(token, "PROPN") && sentence.is(token - 1, "NOUN")) {
      return Endings.arePlural(sentence.lower(token - 1));
    }
    return ARTICLES.contains(sentence.lower(token)) && !sentence.is(token - 1, "DET");
  }

  private static boolean isPossessive(TaggedSentence sentence, int token) {
    String word = sentence.lower(token);
    return sentence.is(token, "PART") && (word.equals("'s") || word.equals("'"));
  }

  private static boolean isInside(TaggedSentence sentence, int token) {
    String word = sentence.lower(token);
    String tag = sentence.tag(token);
    return switch (tag) {
      case "DET", "ADJ", "NUM", "NOUN", "PROPN", "SYM" -> true;
      case "PRON" -> POSSESSIVES.contains(word);
      case "PART" -> isPossessive(sentence, token);
      case "PUNCT" -> word.equals("-") || word.equals("–");
      case "VERB" -> isHyphenated(sentence, token);
      case "ADV" -> isHyphenated(sentence, token) || isDegree(sentence, token);
      default -> false;
    };
  }

  /** "a <em>sexually</em> violent man". */
  private static boolean isDegree(TaggedSentence sentence, int token) {
    return sentence.lower(token).endsWith("ly")
        && ARTICLES.contains(sentence.lower(token - 1))
        && sentence.is(token + 1, "ADJ");
  }

  /** "a hand-<em>held</em> telephone". */
  private static boolean isHyphenated(TaggedSentence sentence, int token) {
    return sentence.lower(token - 1).equals("-")
        && sentence.isJoined(token - 1)
        && sentence.isJoined(token - 2);
  }

  /** A hyphen or a possessive mark begins no phrase. */
  private static boolean isLooseStart(TaggedSentence sentence, int token) {
    return sentence.is(token, "PUNCT")
        || sentence.is(token, "PART")
        || sentence.is(token, "VERB")
        || sentence.is(token, "ADV");
  }
}
