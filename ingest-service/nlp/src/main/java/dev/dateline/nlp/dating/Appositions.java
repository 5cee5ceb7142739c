package dev.dateline.nlp.dating;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.sentence.TimeSpan;
import dev.dateline.time.TimeExpression;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One day said twice, counted and stated: "ten years later, in 2003", "on May 5, two days later".
 */
final class Appositions {
  private static final Set<String> BETWEEN = Set.of(",", "(", "in", "on", "at", "around", "about");

  private static final Pattern NEXT =
      Pattern.compile("\\b(next|following)\\b", Pattern.CASE_INSENSITIVE);

  private Appositions() {}

  /** Whether two times of one event stand side by side, and just one is counted from another. */
  static boolean isOne(TaggedSentence sentence, TimeSpan one, TimeSpan other) {
    TimeSpan first = one.first() < other.first() ? one : other;
    TimeSpan second = first.equals(one) ? other : one;
    boolean marked = second.first() > first.end() && isMark(sentence, first.end());
    for (int i = first.end(); i < second.first(); i++) {
      marked &= BETWEEN.contains(sentence.lower(i));
    }
    return marked && isCounted(one) != isCounted(other);
  }

  private static boolean isMark(TaggedSentence sentence, int token) {
    return sentence.lower(token).equals(",") || sentence.lower(token).equals("(");
  }

  /** Whether the words count from a date named before: "ten years later", "the next morning". */
  static boolean isCounted(TimeSpan time) {
    TimeExpression words = time.expression();
    return words.rule().startsWith("anaphor.")
        || (words.rule().startsWith("clock.") && NEXT.matcher(words.text()).find());
  }

  /** Whether it goes by a date named before: "the next day", "a year later". */
  static boolean isAnaphor(TimeSpan time) {
    Derivation derivation = time.expression().derivation();
    return isCounted(time)
        || (derivation != null && derivation.anchor() instanceof Anchor.Expression);
  }
}
