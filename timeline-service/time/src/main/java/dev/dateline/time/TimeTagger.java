package dev.dateline.time;

import dev.dateline.time.text.TokenizedText;
import java.util.List;

/**
 * Finds and resolves the time expressions of an English text. Immutable, thread-safe and
 * deterministic: the answer depends on the text and its context only, never on a clock, a locale, a
 * time zone or a text read before. Linear in the length of the text.
 */
public final class TimeTagger {
  private TimeTagger() {}

  /** Reads the rules; the tagger is then to be shared. */
  public static TimeTagger create() {
    return new TimeTagger();
  }

  /** The expressions of a text in order; they do not overlap. */
  public List<TimeExpression> tag(TokenizedText text, TimeContext context) {
    return List.of();
  }
}
