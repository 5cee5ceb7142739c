package dev.dateline.nlp.grammar;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds noun phrases by the parts of speech around them. */
public final class Phrases {
  private static final Set<String> POSSESSIVES =
      Set.of("his", "her", "its", "their", "our", "my", "your");
  private static final Set<String> RELATIVE_PRONOUNS = Set.of("who", "which", "that", "whom");
  private static final Set<String> LINKS = Set.of("of", "on", "in", "at", "for", "with", "between");

  /** They end a phrase: "told reporters Tuesday". */
  private static final Set<String> TIME_NOUNS =
      Set.of(
          "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today",
          "yesterday", "tomorrow", "tonight");

  private Phrases() {}

  /** The phrase of a noun, without what follows it: "the upcoming June 12 meeting". */
  public static Phrase around(TaggedSentence sentence, int noun) {
    int head = noun;
    while (isCompound(sentence, head)) {
      head++;
    }
    int first = noun;
    while (first > 0 && isInside(sentence, first - 1)) {
      first--;
    }
    while (first < noun && isLooseStart(sentence, first)) {
      first++;
    }
    return new Phrase(first, head, head + 1);
  }

  /** The phrase that begins at a token, up to its last noun; null when none does. */
  public static @Nullable Phrase startingAt(TaggedSentence sentence, int from) {
    int head = -1;
    for (int at = from; at < sentence.size() && isInside(sentence, at); at++) {
      if (head >= 0 && (opensAnother(sentence, at) || TIME_NOUNS.contains(sentence.lower(at)))) {
        break;
      }
      head = sentence.isNoun(at) ? at : head;
    }
    if (head >= 0) {
      return new Phrase(from, head, head + 1);
    }
    boolean pronoun =
        sentence.is(from, "PRON") && !POSSESSIVES.contains(sentence.lower(from));
    return pronoun ? new Phrase(from, from, from + 1) : null;
  }

  /** A phrase with the "of", "on", "between" ... phrases after it, up to so many tokens. */
  public static Phrase withComplements(TaggedSentence sentence, Phrase phrase, int longest) {
    int end = phrase.end();
    while (LINKS.contains(sentence.lower(end))) {
      Phrase next = startingAt(sentence, end + 1);
      if (next == null || sentence.is(next.head(), "PRON")) {
        break;
      }
      int until = next.end();
      if (sentence.lower(until).equals("and")) {
        Phrase second = startingAt(sentence, until + 1);
        boolean pair = second != null && sentence.isNoun(second.head());
        if (pair && (sentence.lower(end).equals("between") || isName(sentence, next, second))) {
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

  /** The subject of a verb group: the nearest noun phrase or pronoun to its left in the clause. */
  public static @Nullable Phrase subject(TaggedSentence sentence, VerbGroup verb) {
    int at = verb.first() - 1;
    int commas = 0;
    while (at >= 0) {
      String word = sentence.lower(at);
      if (RELATIVE_PRONOUNS.contains(word) && at > 0) {
        return antecedent(sentence, at - 1);
      }
      if (sentence.isNoun(at)) {
        return nounSubject(sentence, at);
      }
      if (sentence.is(at, "PRON") && !POSSESSIVES.contains(word)) {
        return new Phrase(at, at, at + 1);
      }
      if (word.equals(",") && ++commas > 1 || sentence.is(at, "VERB") || word.equals(";")) {
        return null;
      }
      at--;
    }
    return null;
  }

  private static @Nullable Phrase antecedent(TaggedSentence sentence, int from) {
    int at = from;
    while (at >= 0 && sentence.lower(at).equals(",")) {
      at--;
    }
    return at >= 0 && sentence.isNoun(at) ? nounSubject(sentence, at) : null;
  }

  /** Steps from "the leader of North Korea" back to "leader". */
  private static Phrase nounSubject(TaggedSentence sentence, int noun) {
    Phrase phrase = around(sentence, noun);
    int end = phrase.end();
    while (sentence.lower(phrase.first() - 1).equals("of") && sentence.isNoun(phrase.first() - 2)) {
      phrase = around(sentence, phrase.first() - 2);
    }
    if (sentence.lower(phrase.first() - 1).equals("and") && sentence.isNoun(phrase.first() - 2)) {
      Phrase first = around(sentence, phrase.first() - 2);
      return new Phrase(first.first(), phrase.head(), end);
    }
    return new Phrase(phrase.first(), phrase.head(), end);
  }

  private static boolean isCompound(TaggedSentence sentence, int head) {
    return sentence.isNoun(head + 1);
  }

  private static boolean isName(TaggedSentence sentence, Phrase first, Phrase second) {
    return sentence.is(first.head(), "PROPN") && sentence.is(second.head(), "PROPN");
  }

  private static boolean opensAnother(TaggedSentence sentence, int token) {
    return sentence.is(token, "DET") || sentence.is(token, "PRON");
  }

  private static boolean isPossessive(TaggedSentence sentence, int token) {
    String word = sentence.lower(token);
    return sentence.is(token, "PART") && (word.equals("'s") || word.equals("'"));
  }

  private static boolean isInside(TaggedSentence sentence, int token) {
    String word = sentence.lower(token);
    String tag = sentence.tag(token);
    return switch (tag) {
      case "DET", "ADJ", "NUM", "NOUN", "PROPN" -> true;
      case "PRON" -> POSSESSIVES.contains(word);
      case "PART" -> isPossessive(sentence, token);
      case "PUNCT" -> word.equals("-") || word.equals("–");
      default -> false;
    };
  }

  /** A hyphen or a possessive mark begins no phrase. */
  private static boolean isLooseStart(TaggedSentence sentence, int token) {
    return sentence.is(token, "PUNCT") || sentence.is(token, "PART");
  }
}
