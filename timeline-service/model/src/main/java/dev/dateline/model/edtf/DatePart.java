package dev.dateline.model.edtf;

/**
 * The year, month or day of a date: digits of which any may be unspecified.
 *
 * @param digits four digits or {@code X} for a year (after {@code -} for one before 0), two for a
 *     month or day
 * @param qualifier how sure the source is of this part
 */
public record DatePart(String digits, Qualifier qualifier) {

  static DatePart year(int year) {
    String sign = year < 0 ? "-" : "";
    return new DatePart(sign + padded(Math.abs(year), 4), Qualifier.NONE);
  }

  static DatePart ofTwoDigits(int value) {
    return new DatePart(padded(value, 2), Qualifier.NONE);
  }

  private static String padded(int value, int width) {
    String digits = Integer.toString(value);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }

  /** Has an {@code X}. */
  public boolean isUnspecified() {
    return digits.indexOf('X') >= 0;
  }

  /** Is all {@code X}: nothing is known of it. */
  public boolean isUnknown() {
    return digits.chars().allMatch(c -> c == 'X');
  }

  boolean isNegative() {
    return digits.startsWith("-");
  }

  int min() {
    return isNegative() ? -magnitude('9') : magnitude('0');
  }

  int max() {
    return isNegative() ? Math.min(-1, -magnitude('0')) : magnitude('9');
  }

  private int magnitude(char forUnspecified) {
    return Integer.parseInt(digits.replace("-", "").replace('X', forUnspecified));
  }

  boolean matches(int value) {
    if (value < 0 != isNegative()) {
      return false;
    }
    int rest = Math.abs(value);
    for (int i = digits.length() - 1; i >= (isNegative() ? 1 : 0); i--) {
      if (digits.charAt(i) != 'X' && digits.charAt(i) - '0' != rest % 10) {
        return false;
      }
      rest /= 10;
    }
    return rest == 0;
  }

  DatePart qualified(Qualifier doubt) {
    return new DatePart(digits, qualifier.and(doubt));
  }
}
