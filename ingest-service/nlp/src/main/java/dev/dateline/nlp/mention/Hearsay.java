package dev.dateline.nlp.mention;

import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.text.WordLists;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adverbs that say of an event that others tell it: "reportedly". */
public final class Hearsay {
  private static final Map<String, String> CLASSES = WordLists.classes("factuality-words.txt");

  private Hearsay() {}

  /**
   * The adverb beside a verb or at the head of its clause, as it stands there ("allegedly"); empty
   * where none does.
   *
   * @param subject of the verb; null where the sentence names none
   */
  public static String adverb(TaggedSentence sentence, VerbGroup verb, @Nullable Phrase subject) {
    for (int i = verb.head() - 1; i >= verb.first() - 2 && isNoOther(sentence, verb, i); i--) {
      if (is(sentence, i)) {
        return sentence.lower(i);
      }
    }
    if (subject == null || subject.first() > verb.first()) {
      return "";
    }
    int opening = subject.first() - 1;
    int at = sentence.lower(opening).equals(",") ? opening - 1 : opening;
    return is(sentence, at) ? sentence.lower(at) : "";
  }

  private static boolean isNoOther(TaggedSentence sentence, VerbGroup verb, int token) {
    return token >= verb.first() || !sentence.is(token, "VERB");
  }

  private static boolean is(TaggedSentence sentence, int token) {
    return "hearsay".equals(CLASSES.get(sentence.lower(token)));
  }
}
