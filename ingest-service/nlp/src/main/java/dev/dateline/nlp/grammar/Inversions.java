package dev.dateline.nlp.grammar;

import java.util.Set;

/** Helpers before the subject: "<em>Was</em> he arrested?", "nor <em>did</em> he resign". */
public final class Inversions {
  private static final Set<String> HELPERS =
      Set.of(
          "was", "were", "is", "are", "has", "have", "had", "did", "does", "do", "will", "would",
          "could", "should", "can", "may", "might");
  private static final Set<String> SUPPOSING = Set.of("had", "were", "should");
  private static final Set<String> UNREAL = Set.of("would", "could", "might", "'d");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom", "there");

  /** They stand right before an inverted helper. */
  private static final Set<String> BEFORE =
      Set.of(
          "nor", "neither", "never", "when", "why", "how", "where", "what", "whom", "and", "but",
          "or", "so", "then", "\"", "“", "``", ":", ";", "'", "‘", "-", "—", "–");

  /** A clause that they open may be inverted further on: "<em>Only</em> in 2015 was he". */
  private static final Set<String> OPENING =
      Set.of("only", "not", "no", "never", "at", "in", "on", "under", "hardly", "rarely", "seldom");

  private Inversions() {}

  /**
   * The helper that stands before the subject of a verb group.
   *
   * @param first the first token of the group
   * @return -1 where none does
   */
  public static int helper(TaggedSentence sentence, int first) {
    int at = first - 1;
    while (sentence.is(at, "ADV") || sentence.lower(at).equals("not")) {
      at--;
    }
    int subject = start(sentence, at);
    int helper = subject - 1;
    return subject > 0 && HELPERS.contains(sentence.lower(helper)) && opens(sentence, helper)
        ? helper
        : -1;
  }

  /** The first token of the subject that ends at a token; -1 where none does. */
  private static int start(TaggedSentence sentence, int end) {
    if (sentence.is(end, "PRON")) {
      return RELATIVES.contains(sentence.lower(end)) ? -1 : end;
    }
    if (!Nominals.is(sentence, end)) {
      return -1;
    }
    int first = Phrases.around(sentence, end).first();
    while (sentence.is(first - 1, "ADP") && Nominals.is(sentence, first - 2)) {
      first = Phrases.around(sentence, first - 2).first();
    }
    return first;
  }

  private static boolean opens(TaggedSentence sentence, int helper) {
    String before = sentence.lower(helper - 1);
    if (helper == 0 || BEFORE.contains(before)) {
      return true;
    }
    if (before.equals(",")) {
      return SUPPOSING.contains(sentence.lower(helper)) && isUnreal(sentence);
    }
    int at = helper - 1;
    while (at >= 0 && !sentence.is(at, "PUNCT")) {
      boolean other = sentence.is(at, "VERB") || sentence.is(at, "AUX");
      if (other || RELATIVES.contains(sentence.lower(at))) {
        return false;
      }
      at--;
    }
    String next = sentence.tag(at + 2);
    boolean phrase = next.equals("ADP") || next.equals("ADV") || next.equals("SCONJ");
    boolean negative = sentence.is(at + 1, "ADP") ? sentence.lower(at + 2).equals("no") : phrase;
    return OPENING.contains(sentence.lower(at + 1)) && negative;
  }

  private static boolean isUnreal(TaggedSentence sentence) {
    for (int at = 0; at < sentence.size(); at++) {
      if (UNREAL.contains(sentence.lower(at))) {
        return true;
      }
    }
    return false;
  }
}
