package dev.dateline.model.edtf;

/**
 * A date in the Extended Date/Time Format (ISO 8601-2:2019, annex A): level 0 and 1 in full; of
 * level 2 the qualification of parts ({@code 2004-~06-11}), {@code X} in any place ({@code
 * XXXX-06-12}), one-of sets ({@code [2018-05-01..2018-05-22]}), quarters (33-36) and half-years
 * (40, 41).
 *
 * <p>Immutable. {@code toString()} is the canonical text: {@code parse(x.toString()).equals(x)}.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">EDTF specification</a>
 */
public sealed interface Edtf permits Single, Interval, OneOf {

  /**
   * Reads a date.
   *
   * @throws EdtfParseException if the text is not EDTF, uses a part of it that is not supported, or
   *     names a day that never was ({@code 2019-02-29})
   */
  static Edtf parse(String text) {
    return new EdtfParser(text).parse();
  }

  /** The days it can lie on (a moment) or was true on (a span). */
  DayBounds bounds();

  Precision precision();

  /** How sure the source is: the doubts about all its parts together. */
  Qualifier qualifier();

  /** A span for an interval, otherwise a moment. */
  default Kind kind() {
    return Kind.MOMENT;
  }

  /**
   * The date in English words: "around 1984", "44 BCE". Years are historical, never 0; nothing is
   * said more precisely than the date says it.
   */
  default String display() {
    return EnglishWords.of(this);
  }

  /** The same date with a doubt about all of it added. */
  Edtf qualified(Qualifier doubt);

  /** The canonical EDTF text. */
  @Override
  String toString();
}
