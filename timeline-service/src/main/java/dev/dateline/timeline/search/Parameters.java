package dev.dateline.timeline.search;

import dev.dateline.http.problem.ProblemException;
import dev.dateline.timeline.api.Wire;
import java.util.Arrays;
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
