package dev.dateline.nlp.mention;

import dev.dateline.nlp.grammar.Clause;
import dev.dateline.nlp.grammar.Inversions;
import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.Phrases;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Negations that stand outside the verb: at its subject, before an inversion, "nearly". */
public final class Negations {
  private static final Set<String> NOBODY = Set.of("nobody", "nothing", "none", "neither");
  private static final Set<String> NONE_OF = Set.of("none", "neither");
  private static final Set<String> COUNTS = Set.of("fewer", "less", "more", "later", "sooner");
  private static final Set<String> ONE =
      Set.of("a", "an", "one", "all", "many", "every", "everyone", "everybody", "both", "each");
  private static final Set<String> EXCEPTING = Set.of("except", "but", "besides", "than", "save");
  private static final Set<String> LINKS = Set.of("and", "but", ",");
  private static final Set<String> NEARLY = Set.of("nearly", "almost");
  private static final Set<String> NEVER = Set.of("nor", "neither", "never");
  private static final Set<String> PREPOSITIONS = Set.of("at", "in", "under", "on", "by");

  /** Of a growth "nearly" says how much, not that there was none. */
  private static final Set<String> MEASURES =
      Set.of("double", "triple", "treble", "quadruple", "halve", "total", "reach");

  private Negations() {}

  /** Whether a subject is nobody: "no soldier", "none of the men", "not a single man". */
  public static boolean isNobody(TaggedSentence sentence, Phrase subject) {
    String first = sentence.lower(subject.first());
    boolean no = first.equals("no") && !COUNTS.contains(sentence.lower(subject.first() + 1));
    return no
        || NOBODY.contains(first)
        || isNoOne(sentence, subject)
        || isNoneOf(sentence, subject)
        || isNotOne(sentence, subject);
  }

  /** "<em>no</em> one". */
  public static boolean isNoOne(TaggedSentence sentence, Phrase subject) {
    return isNoOne(sentence, subject.head());
  }

  private static boolean isNoOne(TaggedSentence sentence, int token) {
    return sentence.lower(token).equals("one") && sentence.lower(token - 1).equals("no");
  }

  /** "<em>none of</em> the men". */
  public static boolean isNoneOf(TaggedSentence sentence, Phrase subject) {
    return sentence.lower(subject.first() - 1).equals("of")
        && NONE_OF.contains(sentence.lower(subject.first() - 2));
  }

  /** "<em>not</em> a single man", "<em>not</em> all soldiers". */
  public static boolean isNotOne(TaggedSentence sentence, Phrase subject) {
    int not = subject.first() - 1;
    boolean opens = not == 0 || sentence.is(not - 1, "PUNCT") || sentence.is(not - 1, "CCONJ");
    return sentence.lower(not).equals("not")
        && opens
        && ONE.contains(sentence.lower(subject.first()));
  }

  /**
   * "<em>No president</em> since Lee": the chain of phrases that ends in one begins with nobody.
   */
  public static boolean isOfNobody(TaggedSentence sentence, Phrase subject) {
    int at = subject.first() - 1;
    while (ties(sentence, at) && !EXCEPTING.contains(sentence.lower(at))) {
      String left = sentence.lower(at - 1);
      if (NOBODY.contains(left) || isNoOne(sentence, at - 1)) {
        return true;
      }
      if (!sentence.isNoun(at - 1)) {
        return false;
      }
      Phrase before = Phrases.around(sentence, at - 1);
      if (sentence.lower(before.first()).equals("no")) {
        return !COUNTS.contains(sentence.lower(before.first() + 1)) && before.first() == 0;
      }
      at = before.first() - 1;
    }
    return false;
  }

  private static boolean ties(TaggedSentence sentence, int token) {
    return sentence.is(token, "ADP") || sentence.lower(token).equals("since");
  }

  /** Whether the words around a verb deny what it tells. */
  static boolean isDenied(TaggedSentence sentence, VerbGroup verb, @Nullable Phrase subject) {
    return isNearly(sentence, verb)
        || isNegativeInversion(sentence, verb)
        || (subject != null
            && subject.first() < verb.head()
            && isExcluded(sentence, verb, subject));
  }

  /**
   * "everyone <em>except</em> Lee", "Kim <em>rather than</em> Lee", "neither Kim <em>nor</em> Lee".
   */
  private static boolean isExcluded(TaggedSentence sentence, VerbGroup verb, Phrase subject) {
    int at = subject.first() - 1;
    String word = sentence.lower(at);
    String before = sentence.lower(at - 1);
    return switch (word) {
      case "unlike", "nor" -> true;
      case "except" -> !NOBODY.contains(before) && !isNoOne(sentence, at - 1);
      case "for" -> before.equals("except");
      case "than" -> before.equals("rather") || before.equals("other");
      case "of" -> before.equals("instead");
      case "but" -> before.equals("all") || before.equals("everyone") || before.equals("everybody");
      case "not", "n't" ->
          LINKS.contains(before)
              || (sentence.is(at - 1, "AUX") && verb.clause().role() == Clause.Role.RELATIVE);
      default -> false;
    };
  }

  /** "<em>nearly</em> died"; not "almost immediately died" or "nearly doubled". */
  private static boolean isNearly(TaggedSentence sentence, VerbGroup verb) {
    for (int at = verb.first() - 1; at < verb.head(); at++) {
      boolean nearly = NEARLY.contains(sentence.lower(at));
      if (nearly && !sentence.is(at + 1, "ADV") && !MEASURES.contains(verb.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** "<em>nor</em> did he resign", "<em>at no time</em> did he resign"; not "not only did he". */
  private static boolean isNegativeInversion(TaggedSentence sentence, VerbGroup verb) {
    int helper = Inversions.helper(sentence, verb.first());
    for (int at = helper - 1; at >= 0 && !sentence.is(at, "PUNCT"); at--) {
      boolean no = sentence.lower(at).equals("no") && PREPOSITIONS.contains(sentence.lower(at - 1));
      boolean once = sentence.lower(at).equals("not") && sentence.lower(at + 1).equals("once");
      if (NEVER.contains(sentence.lower(at)) || no || once) {
        return true;
      }
    }
    return false;
  }
}
