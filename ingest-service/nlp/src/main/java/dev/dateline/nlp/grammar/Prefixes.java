package dev.dateline.nlp.grammar;

import java.util.Set;

/** "<em>co-</em>founded", "<em>re-</em>elected": the tokenizer takes them apart. */
final class Prefixes {
  private static final Set<String> KNOWN =
      Set.of("co", "re", "pre", "de", "over", "under", "out", "mis", "fast", "cross", "counter");

  private Prefixes() {}

  /** The first token of a verb with its prefix. */
  static int start(TaggedSentence sentence, int head) {
    boolean hyphen =
        sentence.lower(head - 1).equals("-")
            && sentence.isJoined(head - 1)
            && KNOWN.contains(sentence.lower(head - 2));
    return hyphen ? head - 2 : head;
  }

  /** With its hyphen; empty when there is none. */
  static String of(TaggedSentence sentence, int head) {
    return start(sentence, head) < head ? sentence.lower(head - 2) + "-" : "";
  }
}
