package dev.dateline.nlp.candidate;

import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.sentence.TimeSpan;
import dev.dateline.time.TimeExpression;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which time expressions behind a verb belong to a title: how long something is or takes. */
final class KeptTimes {
  private static final Set<String> POSITIONS = Set.of("before", "after", "later", "earlier", "ago");

  private KeptTimes() {}

  /** "could take <em>a year</em>": how long is all that it says. */
  static boolean isDuration(SentenceReading reading, int token) {
    TimeSpan time = reading.timeAt(token);
    TaggedSentence sentence = reading.sentence();
    return isDuration(time)
        && time != null
        && time.first() == token
        && !POSITIONS.contains(sentence.lower(time.end()))
        && !POSITIONS.contains(sentence.lower(time.end() - 1));
  }

  /**
   * "sentenced <em>to nine years</em>", "jailed <em>for a month</em>".
   *
   * @param isFor whether "for" opens one too
   */
  static boolean isTerm(SentenceReading reading, int preposition, boolean isFor) {
    String word = reading.sentence().lower(preposition);
    return isDuration(reading.timeAt(preposition + 1))
        && (word.equals("to") || (word.equals("for") && isFor));
  }

  /** "after two years <em>on the run</em>": what is behind hangs on how long it was. */
  static boolean isAfterDuration(SentenceReading reading, TimeSpan span) {
    TaggedSentence sentence = reading.sentence();
    boolean after =
        sentence.lower(span.first()).equals("after")
            || sentence.lower(span.first() - 1).equals("after");
    return after && isDuration(span);
  }

  /** Whether it says how long, and not when. */
  static boolean isDuration(@Nullable TimeSpan time) {
    return time != null && time.expression().type() == TimeExpression.Type.DURATION;
  }
}
