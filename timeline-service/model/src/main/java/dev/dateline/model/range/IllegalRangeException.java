package dev.dateline.model.range;

/** A {@code from} or {@code to} that bounds no range. */
public final class IllegalRangeException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final String parameter;
  private final String reason;

  IllegalRangeException(String parameter, String reason) {
    super("\"" + parameter + "\" " + reason);
    this.parameter = parameter;
    this.reason = reason;
  }

  /** {@code from} or {@code to}. */
  public String parameter() {
    return parameter;
  }

  /** What is wrong with it, to be read after its name: "has an unknown end". */
  public String reason() {
    return reason;
  }
}
