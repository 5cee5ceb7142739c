package dev.dateline.nlp.trigger;

import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.text.WordLists;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Verbs whose next words say of what kind the event is: "opened fire", "appeared in court". */
final class PhraseKinds {
  private final Map<String, String> kinds = new HashMap<>();

  PhraseKinds() {
    WordLists.rows("phrase-kinds.tsv")
        .forEach(row -> kinds.put(row.get(0) + " " + row.get(1), row.get(2)));
  }

  /** The kind of a verb with the word or two behind it; null where they say nothing. */
  @Nullable String of(TaggedSentence sentence, int verb, String lemma) {
    String one = lemma + " " + sentence.lower(verb + 1);
    String kind = kinds.get(one);
    return kind == null ? kinds.get(one + " " + sentence.lower(verb + 2)) : kind;
  }
}
