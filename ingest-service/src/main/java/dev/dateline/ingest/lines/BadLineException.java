package dev.dateline.ingest.lines;

/** A line of input that is no article, with the field at fault. */
final class BadLineException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String field;

  BadLineException(String field, String reason) {
    super(reason);
    this.field = field;
  }

  /** The field at fault; empty when the whole line is. */
  String field() {
    return field;
  }
}
