package dev.dateline.time.grammar;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Words of one kind and what they mean.
 *
 * @param id stable: derivations name it
 * @param pattern in the notation of {@link PatternParser}
 * @param reads gives the meaning, or null when these words do not have it after all
 * @param examples each holds, read on Monday 2019-02-25: a test checks
 */
public record Rule(
    String id, String pattern, Function<Match, @Nullable Meaning> reads, List<Example> examples) {

  /**
   * A text and the value of the expression in it.
   *
   * @param text the expression in brackets, or alone
   * @param value TIMEX3; {@code nothing} where no expression is to be found
   */
  public record Example(String text, String value) {}

  /** An example is written {@code "by [two weeks ago] = 2019-02-11"}. */
  public static Rule rule(
      String id, String pattern, Function<Match, @Nullable Meaning> reads, String... examples) {
    List<Example> parsed = Arrays.stream(examples).map(Rule::example).toList();
    if (parsed.isEmpty()) {
      throw new IllegalArgumentException(id + " has no example");
    }
    return new Rule(id, pattern, reads, parsed);
  }

  private static Example example(String example) {
    int equals = example.lastIndexOf(" = ");
    return new Example(example.substring(0, equals), example.substring(equals + 3));
  }
}
