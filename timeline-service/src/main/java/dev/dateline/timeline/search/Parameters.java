package dev.dateline.timeline.search;

import dev.dateline.timeline.api.ProblemException;
import dev.dateline.timeline.api.Wire;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads single query parameters and says what is wrong with them. */
public final class Parameters {
  private Parameters() {}

  /** One of an enumeration's names; the default for null. */
  public static <E extends Enum<E>> E constant(String name, @Nullable String value, E byDefault) {
    if (value == null) {
      return byDefault;
    }
    E[] constants = byDefault.getDeclaringClass().getEnumConstants();
    return Arrays.stream(constants)
        .filter(constant -> Wire.name(constant).equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.parameter(
                    name,
                    "must be one of "
                        + Arrays.stream(constants)
                            .map(Wire::name)
                            .collect(Collectors.joining(", "))));
  }

  /**
   * Refuses parameters that are not known, so that a misspelt one does not quietly ask for
   * everything, and repetitions of those that have one value.
   *
   * @param given all of the query string's parameters
   * @param repeatable names of the known ones that may be repeated
   * @param single names of the known ones that may not
   * @throws ProblemException 400 naming the parameter
   */
  public static void requireKnown(
      Map<String, List<String>> given, Set<String> repeatable, Set<String> single) {
    given.forEach(
        (name, values) -> {
          if (!repeatable.contains(name)) {
            if (!single.contains(name)) {
              throw ProblemException.parameter(name, "is not a known parameter");
            }
            if (values.size() > 1) {
              throw ProblemException.parameter(name, "must be given once");
            }
          }
        });
  }

  /** A whole number within bounds; the default for null. */
  public static int number(String name, @Nullable String value, int byDefault, int min, int max) {
    if (value == null) {
      return byDefault;
    }
    if (value.matches("[0-9]{1,9}")) {
      int number = Integer.parseInt(value);
      if (number >= min && number <= max) {
        return number;
      }
    }
    throw ProblemException.parameter(name, "must be a whole number from " + min + " to " + max);
  }
}
