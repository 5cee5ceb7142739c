package dev.dateline.nlp.name;

/**
 * A proper name in a sentence, without titles.
 *
 * @param first its first token
 * @param end after its last token
 * @param text as it is written, "Kim Jong Un"
 * @param kind what sort of thing bears it
 * @param role the last word of the title before it, in lower case ("president"); empty without one
 */
public record Name(int first, int end, String text, Kind kind, String role) {
  /** What bears a name; {@code OTHER} when the words do not say. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    PLACE,
    /** A prize, a treaty, a bridge: named, but nobody who acts. */
    THING,
    OTHER
  }

  Name called(String other) {
    return new Name(first, end, other, kind, role);
  }

  Name as(Kind other) {
    return new Name(first, end, text, other, role);
  }
}
