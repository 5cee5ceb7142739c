package dev.dateline.model.edtf;

/** A text that is not a date in the EDTF this library reads, or names a day that never was. */
public final class EdtfParseException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final String input;
  private final int position;
  private final String expected;
  private final DateFault fault;

  EdtfParseException(String input, int position, String expected, DateFault fault) {
    super("\"" + input + "\" is not EDTF: expected " + expected + " at position " + position);
    this.input = input;
    this.position = position;
    this.expected = expected;
    this.fault = fault;
  }

  /** The whole text that was to be read. */
  public String input() {
    return input;
  }

  /** Where reading stopped: a UTF-16 index into {@link #input()}, from 0 to its length. */
  public int position() {
    return position;
  }

  /** What could have stood there, in words: "a month from 01 to 12". */
  public String expected() {
    return expected;
  }

  /** What kind of mistake it is. */
  public DateFault fault() {
    return fault;
  }
}
