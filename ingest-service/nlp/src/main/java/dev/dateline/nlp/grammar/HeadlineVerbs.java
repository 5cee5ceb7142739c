package dev.dateline.nlp.grammar;

import java.util.Set;

/**
 * "Toyota <em>recalls</em> a million cars", "The Louvre <em>reopens</em> a wing": behind a name
 * that opens its sentence, what may be a plural or a verb is the verb where its clause has no
 * other.
 */
final class HeadlineVerbs {
  private static final Set<String> OBJECTS = Set.of("DET", "NUM", "PRON", "PROPN", "NOUN", "ADJ");

  private HeadlineVerbs() {}

  /** Corrects the tags in place. */
  static void repair(Verbs verbs, String[] words, String[] tags) {
    int at = tags[0].equals("DET") ? 1 : 0;
    int first = at;
    while (at < tags.length && tags[at].equals("PROPN")) {
      at++;
    }
    boolean named = at > first && at + 1 < tags.length && tags[at].equals("NOUN");
    if (named
        && verbs.isThirdPerson(words[at])
        && OBJECTS.contains(tags[at + 1])
        && !isVerbBehind(tags, at + 1)) {
      tags[at] = "VERB";
    }
  }

  /** "Toyota <em>cuts</em> workers hate <em>were</em> dropped": the verb of the same clause. */
  private static boolean isVerbBehind(String[] tags, int from) {
    for (int i = from; i < tags.length && !tags[i].equals("PUNCT"); i++) {
      if (tags[i].equals("SCONJ")) {
        return false;
      }
      if (tags[i].equals("VERB") || tags[i].equals("AUX")) {
        return true;
      }
    }
    return false;
  }
}
