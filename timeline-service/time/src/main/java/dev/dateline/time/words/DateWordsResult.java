package dev.dateline.time.words;

import dev.dateline.model.derivation.Derivation;

/** What {@link DateWords} made of its input. */
public sealed interface DateWordsResult {

  /** A date and how the words come to it. */
  record Read(Derivation derivation) implements DateWordsResult {}

  /**
   * Not a date.
   *
   * @param position UTF-16 offset of the first character that does not fit
   * @param expected what could stand there, in words
   */
  record Refused(int position, String expected) implements DateWordsResult {}
}
