package dev.dateline.model.derivation;

import dev.dateline.model.derivation.Step.Direction;
import dev.dateline.model.derivation.Step.Side;
import dev.dateline.model.derivation.Step.Unit;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.Qualifier;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** English words for the parts of a step. */
final class StepWords {
  private static final List<String> NUMBERS =
      List.of(
          "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");
  private static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");

  private StepWords() {}

  /** "five years", "31 years", whatever the sign. */
  static String amount(int amount, Unit unit) {
    int size = Math.abs(amount);
    String number = size < NUMBERS.size() ? NUMBERS.get(size) : Integer.toString(size);
    if (size == 1) {
      return number + " " + name(unit);
    }
    return number + " " + (unit == Unit.CENTURY ? "centuries" : name(unit) + "s");
  }

  /** "second", or "second to last" when counted from the end. */
  static String ordinal(int number) {
    if (number == -1) {
      return "last";
    }
    int size = Math.abs(number);
    String word = size <= ORDINALS.size() ? ORDINALS.get(size - 1) : nth(size);
    return number < 0 ? word + " to last" : word;
  }

  private static String nth(int number) {
    boolean teen = number / 10 % 10 == 1;
    return switch (teen ? 0 : number % 10) {
      case 1 -> number + "st";
      case 2 -> number + "nd";
      case 3 -> number + "rd";
      default -> number + "th";
    };
  }

  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** "the first 12 June on or after …". */
  static String direction(String date, Direction direction, String unit, String value) {
    return switch (direction) {
      case PAST -> "the last " + date + " on or before " + value;
      case FUTURE -> "the first " + date + " on or after " + value;
      case NEAREST -> "the " + date + " nearest to " + value;
      case SAME -> "the " + date + " in the same " + unit + " as " + value;
    };
  }

  /** "the first Friday after …"; null where the direction leads back. */
  static @Nullable String beyond(String date, Direction direction, Side side, String value) {
    if (side == Side.AFTER && direction == Direction.FUTURE) {
      return "the first " + date + " after " + value;
    }
    return side == Side.BEFORE && direction == Direction.PAST
        ? "the last " + date + " before " + value
        : null;
  }

  /** "12 June", "spring", "'84". */
  static String template(String template) {
    Optional<YearlyDay> day = YearlyDay.parse(template);
    if (day.isPresent()) {
      return day.get().words();
    }
    if (template.startsWith("XXXX-XX-")) {
      return "day " + Integer.parseInt(template.substring("XXXX-XX-".length()));
    }
    if (!template.startsWith("XXXX-")) {
      return template.replace("XX", "'").replace("X", "0s");
    }
    // Any leap year serves to word the rest.
    return Edtf.parse("2000" + template.substring(4))
        .display()
        .replaceFirst("^the ", "")
        .replaceFirst("( of)? 2000$", "");
  }

  static String doubt(Qualifier qualifier) {
    return switch (qualifier) {
      case NONE -> "";
      case UNCERTAIN -> "possibly ";
      case APPROXIMATE -> "around ";
      case BOTH -> "possibly around ";
    };
  }
}
