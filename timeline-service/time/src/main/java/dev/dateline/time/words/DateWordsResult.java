package dev.dateline.time.words;

import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.edtf.DateFault;

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
  record Refused(int position, String expected, DateFault fault) implements DateWordsResult {

    /** What is no date at all. */
    public Refused(int position, String expected) {
      this(position, expected, DateFault.NOT_A_DATE);
    }
  }
}
