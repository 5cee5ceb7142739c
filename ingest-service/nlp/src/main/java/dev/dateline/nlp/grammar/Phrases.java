package dev.dateline.nlp.grammar;

import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Finds noun phrases by the parts of speech around them. */
public final class Phrases {
  private static final Set<String> POSSESSIVES =
      Set.of("his", "her", "its", "their", "our", "my", "your");
  private static final Set<String> RELATIVE_PRONOUNS = Set.of("who", "which", "that", "whom");
  private static final Set<String> RELATIVE_ADVERBS = Set.of("where", "when", "while", "because");
  private static final Set<String> SUBJECT_LINKS =
      Set.of("of", "in", "at", "between", "against", "around", "from", "for", "with", "on");
  private static final Set<String> LINKS = Set.of("of", "on", "in", "at", "for", "with", "between");

  /** They end a phrase: "told reporters Tuesday". */
  private static final Set<String> TIME_NOUNS =
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
    boolean pronoun = sentence.is(from, "PRON") && !POSSESSIVES.contains(sentence.lower(from));
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

  /** The subject of a verb group: the nearest noun phrase or pronoun to its left in the clause. */
  public static @Nullable Phrase subject(
      TaggedSentence sentence, VerbGroup verb, IntPredicate isTime) {
    boolean governed = verb.governor() > 0;
    int at = (governed ? verb.governor() : verb.first()) - 1;
    if (verb.tense() == VerbGroup.Tense.PARTICIPLE) {
      return antecedent(sentence, at);
    }
    int commas = 0;
    while (at >= 0) {
      String word = sentence.lower(at);
      if (RELATIVE_PRONOUNS.contains(word) && at > 0) {
        return antecedent(sentence, at - 1);
      }
      if (RELATIVE_ADVERBS.contains(word)) {
        return null;
      }
      if (sentence.isNoun(at) && !isTime.test(at)) {
        return nounSubject(sentence, at);
      }
      if (sentence.is(at, "PRON") && !POSSESSIVES.contains(word)) {
        return new Phrase(at, at, at + 1);
      }
      if ((word.equals(",") && ++commas > 1) || sentence.is(at, "VERB") || word.equals(";")) {
        return null;
      }
      at--;
    }
    return null;
  }

  /** The noun right before a relative clause or participle, its own phrase only. */
  private static @Nullable Phrase antecedent(TaggedSentence sentence, int from) {
    int at = from;
    while (at >= 0 && (sentence.lower(at).equals(",") || sentence.is(at, "ADV"))) {
      at--;
    }
    return at >= 0 && sentence.isNoun(at) ? around(sentence, at) : null;
  }

  /**
   * From "a <em>spacecraft</em> made by people" the spacecraft; null when no agent stands there.
   */
  private static @Nullable Phrase undergoer(TaggedSentence sentence, Phrase agent) {
    int by = agent.first() - 1;
    boolean isAgent = sentence.lower(by).equals("by") && sentence.is(by - 1, "VERB");
    return isAgent ? antecedent(sentence, by - 2) : null;
  }

  /** Steps from "the leader of North Korea" back to "leader". */
  private static Phrase nounSubject(TaggedSentence sentence, int noun) {
    Phrase nearest = around(sentence, noun);
    Phrase undergoer = undergoer(sentence, nearest);
    if (undergoer != null) {
      return undergoer;
    }
    int end = nearest.end();
    Phrase phrase = nearest;
    while (SUBJECT_LINKS.contains(sentence.lower(phrase.first() - 1))
        && sentence.isNoun(phrase.first() - 2)) {
      phrase = around(sentence, phrase.first() - 2);
    }
    if (sentence.is(phrase.first() - 1, "ADP")) {
      // "In an interview with the paper Smith said": the chain is an adverbial, not the subject.
      phrase = nearest;
    }
    int first = phrase.first();
    while (isListed(sentence, first - 1) && sentence.isNoun(first - 2)) {
      first = around(sentence, first - 2).first();
    }
    return new Phrase(first, phrase.head(), end);
  }

  /** "Fleming<em>,</em> Florey <em>and</em> Chain". */
  private static boolean isListed(TaggedSentence sentence, int token) {
    return sentence.lower(token).equals("and")
        || (sentence.lower(token).equals(",")
            && sentence.is(token - 1, "PROPN")
            && sentence.is(token + 1, "PROPN"));
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
