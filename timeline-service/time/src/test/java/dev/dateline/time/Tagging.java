package dev.dateline.time;

import dev.dateline.time.TimeExpression.Standing;
import dev.dateline.time.tag.TimeTagger;
import dev.dateline.time.text.TokenizedText;
import java.util.List;

/** What the tests ask of the tagger, in one line each. */
final class Tagging {
  private static final TimeTagger TAGGER = TimeTagger.create();

  private Tagging() {}

  static List<TimeExpression> tag(String text, TimeContext context) {
    return TAGGER.tag(TokenizedText.of(text), context);
  }

  /** {@code text=value} of every expression, separated by semicolons. */
  static String timexes(String text, TimeContext context) {
    return String.join(
        "; ",
        tag(text, context).stream()
            .filter(e -> e.standing() == Standing.TIMEX)
            .map(e -> e.text() + "=" + e.value())
            .toList());
  }
}
