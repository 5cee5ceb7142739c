package dev.dateline.timeline.export;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads Accept headers (RFC 9110, 12.5.1). */
final class Accepted {
  private static final String ANY = "*/*";
  private static final Pattern WEIGHT =
      Pattern.compile("(?i);\\s*q\\s*=\\s*([01](?:\\.[0-9]{0,3})?)\\s*(?:;|$)");

  private Accepted() {}

  private record Weighted(String type, double weight) {
    static Weighted of(String element) {
      Matcher weight = WEIGHT.matcher(element);
      return new Weighted(
          element.split(";", 2)[0].strip().toLowerCase(Locale.ROOT),
          weight.find() ? Double.parseDouble(weight.group(1)) : 1);
    }
  }

  /**
   * The media types, lower case, the most wanted first, without those that are not wanted; any for
   * who says nothing.
   */
  static List<String> types(@Nullable String accept) {
    return Arrays.stream((accept == null ? ANY : accept).split(",", -1))
        .map(Weighted::of)
        .filter(type -> type.weight() > 0)
        .sorted(Comparator.comparingDouble(Weighted::weight).reversed())
        .map(Weighted::type)
        .toList();
  }
}
