package dev.dateline.nlp.sentence;

import dev.dateline.time.TimeExpression;

/**
 * A time expression in its sentence.
 *
 * @param first its first token
 * @param end after its last token
 */
public record TimeSpan(int first, int end, TimeExpression expression) {
  public boolean holds(int token) {
    return first <= token && token < end;
  }

  /** Whether it says when, of itself: no duration, no set, no reference to an unknown event. */
  public boolean isDate() {
    return expression.derivation() != null;
  }
}
