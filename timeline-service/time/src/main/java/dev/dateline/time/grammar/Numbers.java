package dev.dateline.time.grammar;

import org.jspecify.annotations.Nullable;

/** Numbers that may take more than one token. */
final class Numbers {
  /** Tokens of the longest number that anybody writes out; keeps hostile runs linear. */
  private static final int LONGEST = 16;

  private Numbers() {}

  /**
   * A number and where it ends.
   *
   * @param end the token after it
   */
  record Found(int end, double value) {}

  /** "12", "twenty-five", "one hundred and thirty", "2 1/2", "1.5 million". */
  static @Nullable Found cardinal(Words words, int at, int limit) {
    if (at >= limit || !words.is(at, Terminal.NUMBER)) {
      return null;
    }
    double value = words.value(at, Terminal.NUMBER);
    boolean digits = isDigit(words, at);
    if (digits) {
      return scaled(words, fraction(words, at, limit, value), limit);
    }
    return value >= 100 ? null : spelled(words, at, limit, 0, 0);
  }

  /** As {@link #cardinal}; also "a", "half a", "several", "a couple of"; NaN when not said. */
  static @Nullable Found amount(Words words, int at, int limit) {
    if (at >= limit) {
      return null;
    }
    if (words.says(at, "a", "an", "another", "the")) {
      return articled(words, at, limit);
    }
    if (words.says(at, "several", "few", "many", "some", "numerous")) {
      return new Found(at + 1, Double.NaN);
    }
    if (words.says(at, "couple")) {
      return new Found(words.says(at + 1, "of") ? at + 2 : at + 1, 2);
    }
    if (words.says(at, "half")) {
      return words.says(at + 1, "a", "an") ? new Found(at + 2, 0.5) : null;
    }
    return cardinal(words, at, limit);
  }

  /** "1996", "nineteen ninety-six", "two thousand five". */
  static @Nullable Found year(Words words, int at, int limit) {
    if (words.is(at, Terminal.YEAR)) {
      return new Found(at + 1, words.value(at, Terminal.YEAR));
    }
    if (at >= limit || !words.is(at, Terminal.NUMBER) || isDigit(words, at)) {
      return null;
    }
    double first = words.value(at, Terminal.NUMBER);
    if (first >= 17 && first <= 19) {
      int next = words.says(at + 1, "-") ? at + 2 : at + 1;
      Found rest = next < limit && !isDigit(words, next) ? cardinal(words, next, limit) : null;
      return rest != null && rest.value() >= 10 && rest.value() < 100
          ? new Found(rest.end(), first * 100 + rest.value())
          : null;
    }
    Found whole = first == 2 ? cardinal(words, at, limit) : null;
    return whole != null && whole.value() > 2000 && whole.value() < 2100 ? whole : null;
  }

  private static @Nullable Found articled(Words words, int at, int limit) {
    int next = at + 1;
    boolean indefinite = words.says(at, "a", "an");
    if (indefinite && words.says(next, "few")) {
      return new Found(next + 1, Double.NaN);
    }
    if (indefinite && words.says(next, "couple")) {
      return new Found(words.says(next + 1, "of") ? next + 2 : next + 1, 2);
    }
    if (indefinite && words.says(next, "number") && words.says(next + 1, "of")) {
      return new Found(next + 2, Double.NaN);
    }
    if (indefinite && words.says(next, "half")) {
      return new Found(next + 1, 0.5);
    }
    if (indefinite && words.says(next, "dozen")) {
      return new Found(next + 1, 12);
    }
    if (indefinite
        && words.is(next, Terminal.NUMBER)
        && words.value(next, Terminal.NUMBER) >= 100) {
      return spelled(words, next, limit, 0, 1);
    }
    return words.says(at, "the") ? null : new Found(next, 1);
  }

  /** Adds up the words of a number; {@code group} is what has been said below a thousand. */
  private static @Nullable Found spelled(
      Words words, int start, int limit, double sum, double group) {
    double total = sum;
    double part = group;
    double last = group == 0 ? Double.MAX_VALUE : group;
    int at = start;
    int end = start;
    int farthest = Math.min(limit, start + LONGEST);
    while (at < farthest && words.is(at, Terminal.NUMBER) && !isDigit(words, at)) {
      double value = words.value(at, Terminal.NUMBER);
      if (value >= 1000) {
        total += Math.max(part, 1) * value;
        part = 0;
      } else if (value == 100) {
        part = Math.max(part, 1) * 100;
      } else if (value < last && (last >= 100 || (last >= 20 && value < 10))) {
        part += value;
      } else {
        break;
      }
      last = value;
      at++;
      end = at;
      if (at + 1 < limit && words.is(at + 1, Terminal.NUMBER)) {
        boolean hyphen = words.says(at, "-") && last >= 20 && last < 100;
        boolean and = words.says(at, "and") && last >= 100;
        at = hyphen || and ? at + 1 : at;
      }
    }
    return end == start ? null : new Found(end, total + part);
  }

  private static Found fraction(Words words, int at, int limit, double value) {
    boolean slashed =
        at + 2 < limit
            && words.says(at + 2, "/")
            && !words.isSpaced(at + 2)
            && words.says(at + 1, "1")
            && words.says(at + 3, "2");
    if (slashed) {
      return new Found(at + 4, value + 0.5);
    }
    return at + 1 < limit && words.says(at + 1, "½")
        ? new Found(at + 2, value + 0.5)
        : new Found(at + 1, value);
  }

  private static Found scaled(Words words, Found found, int limit) {
    int at = found.end();
    if (at < limit && words.is(at, Terminal.NUMBER) && !isDigit(words, at)) {
      double scale = words.value(at, Terminal.NUMBER);
      return scale >= 100 ? new Found(at + 1, found.value() * scale) : found;
    }
    return found;
  }

  private static boolean isDigit(Words words, int at) {
    char c = words.text().text().charAt(words.text().start(at));
    return c >= '0' && c <= '9';
  }
}
