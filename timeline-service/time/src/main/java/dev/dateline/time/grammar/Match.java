package dev.dateline.time.grammar;

import java.util.List;

/** The tokens that a pattern covers, and what its terminals gave. */
public final class Match {
  private final Words words;
  private final int from;
  private final int to;
  private final List<Capture> captures;

  /**
   * What a terminal gave.
   *
   * @param from its first token
   * @param to the token after it
   */
  public record Capture(Terminal terminal, double value, int from, int to) {}

  Match(Words words, int from, int to, List<Capture> captures) {
    this.words = words;
    this.from = from;
    this.to = to;
    this.captures = List.copyOf(captures);
  }

  /** The text around. */
  public Words words() {
    return words;
  }

  /** The first token. */
  public int from() {
    return from;
  }

  /** The token after the last. */
  public int to() {
    return to;
  }

  /** What the terminals gave, in the order of the pattern. */
  public List<Capture> captures() {
    return captures;
  }

  /** Whether an optional terminal is there. */
  public boolean has(Terminal terminal) {
    return captures.stream().anyMatch(c -> c.terminal() == terminal);
  }

  /** The value of the first such terminal, as a whole number. */
  public int get(Terminal terminal) {
    return (int) number(terminal);
  }

  /** The value of the n-th such terminal, from 0, as a whole number. */
  public int get(Terminal terminal, int n) {
    return (int)
        captures.stream()
            .filter(c -> c.terminal() == terminal)
            .skip(n)
            .findFirst()
            .orElseThrow()
            .value();
  }

  /** The value of the first such terminal; NaN when the words do not say how many. */
  public double number(Terminal terminal) {
    return captures.stream()
        .filter(c -> c.terminal() == terminal)
        .findFirst()
        .orElseThrow()
        .value();
  }

  /** Whether any of the words is among the matched tokens. */
  public boolean says(String... any) {
    for (int i = from; i < to; i++) {
      if (words.says(i, any)) {
        return true;
      }
    }
    return false;
  }
}
