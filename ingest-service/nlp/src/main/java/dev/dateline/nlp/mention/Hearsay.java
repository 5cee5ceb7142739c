package dev.dateline.nlp.mention;

import dev.dateline.nlp.grammar.Clause;
import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.text.WordLists;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a sentence says of an event that others tell it: "reportedly", "according to the paper". */
public final class Hearsay {
  private static final Map<String, String> CLASSES = WordLists.classes("factuality-words.txt");

  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''");

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

  /**
   * "He resigned, <em>according to</em> the paper", "<em>According to</em> the paper, he resigned".
   */
  static boolean isAttributed(TaggedSentence sentence, VerbGroup verb) {
    for (int at = 0; at < sentence.size() - 1; at++) {
      if (!sentence.lower(at).equals("according") || !sentence.lower(at + 1).equals("to")) {
        continue;
      }
      boolean opens = opens(sentence, at) && isOpened(sentence, at, verb);
      boolean closes = at > verb.head() && sentence.lower(at - 1).equals(",");
      return opens || (closes && isNear(sentence, verb.head(), at));
    }
    return false;
  }

  /** "<em>According to</em> the paper, he", "In 2012, <em>according to</em> the paper, he". */
  private static boolean opens(TaggedSentence sentence, int according) {
    for (int i = 0; i < according; i++) {
      if (sentence.is(i, "VERB")) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a verb stands behind the comma that ends "according to ..."; not "according to Lee,
   * <em>who fled</em>, she".
   */
  private static boolean isOpened(TaggedSentence sentence, int according, VerbGroup verb) {
    int comma = -1;
    for (int i = according + 2; i < verb.first(); i++) {
      if (sentence.lower(i).equals(";") || QUOTES.contains(sentence.lower(i))) {
        return false;
      }
      comma = comma < 0 && sentence.lower(i).equals(",") ? i : comma;
    }
    Clause clause = verb.clause();
    boolean aside = clause.role() == Clause.Role.RELATIVE && !clause.marker().isEmpty();
    return comma >= 0 && !(aside && sentence.lower(comma + 1).equals(clause.marker()));
  }

  /** No other clause between two tokens. */
  static boolean isNear(TaggedSentence sentence, int first, int last) {
    for (int i = first + 1; i < last; i++) {
      if (sentence.is(i, "VERB") || sentence.lower(i).equals(";")) {
        return false;
      }
    }
    return true;
  }
}
