package dev.dateline.model.derivation;

import dev.dateline.model.derivation.Step.Direction;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.EdtfParseException;
import dev.dateline.model.edtf.OneOf;
import dev.dateline.model.edtf.OneOf.Choice;
import dev.dateline.model.edtf.Qualifier;
import dev.dateline.model.edtf.Single;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The dates that a template such as {@code XXXX-06-12} can mean, and the one meant from some day.
 */
final class Completion {
  /** Enough for 29 February, which can be eight years away. */
  private static final int REACH = 10;

  /** In days: a writer may leave out the year where the weekday says which, but of no other. */
  private static final int NEAR = 400;

  /** Dates that are told apart; of more, only the first and the last. */
  private static final int FEW = 3;

  private static final int FARTHEST_YEAR = 9_999;

  private final String template;
  private final Optional<YearlyDay> yearlyDay;
  private final boolean isOfWeekday;

  Completion(String template) {
    this.template = template;
    this.yearlyDay = YearlyDay.parse(template);
    this.isOfWeekday = yearlyDay.flatMap(YearlyDay::weekday).isPresent();
  }

  /**
   * Seen from every day of the stretch: one date if all see the same, one of the few that they see,
   * or of all days in between. A day that is no such weekday in any year near is that day all the
   * same, doubtful.
   */
  Edtf seenFrom(Stretch stretch, Direction direction) {
    LocalDate first = stretch.first();
    LocalDate last = stretch.last();
    List<Stretch> near = datesAround(first);
    List<Stretch> nearLast = isInSameUnit(first, last) ? near : datesAround(last);
    List<Stretch> ends =
        Stream.of(meant(near, first, direction), meant(nearLast, last, direction))
            .flatMap(Optional::stream)
            .toList();
    if (ends.isEmpty() && isOfWeekday) {
      Completion ofAnyWeekday = new Completion(template.substring(0, template.indexOf(' ')));
      return ofAnyWeekday.seenFrom(stretch, direction).qualified(Qualifier.UNCERTAIN);
    }
    if (ends.size() < 2 && !isOfWeekday) {
      throw new DerivationException("no " + template + " is near " + stretch.toEdtf());
    }
    return between(ends.get(0), ends.get(ends.size() - 1)).qualified(stretch.qualifier());
  }

  private Edtf between(Stretch first, Stretch last) {
    if (first.equals(last)) {
      return first.toEdtf();
    }
    List<Choice> dates =
        datesAround(first.first()).stream()
            .filter(date -> !date.first().isBefore(first.first()))
            .filter(date -> !date.last().isAfter(last.last()))
            .map(Stretch::toEdtf)
            .filter(Single.class::isInstance)
            .map(date -> Choice.of((Single) date))
            .toList();
    boolean few = dates.size() > 1 && dates.size() <= FEW;
    return few ? new OneOf(dates) : first.through(last).toEdtf();
  }

  private Optional<Stretch> meant(List<Stretch> dates, LocalDate day, Direction direction) {
    Optional<Stretch> meant =
        switch (direction) {
          case PAST -> dates.stream().filter(d -> !d.first().isAfter(day)).reduce((a, b) -> b);
          case FUTURE -> dates.stream().filter(d -> !d.last().isBefore(day)).findFirst();
          case NEAREST -> dates.stream().min(Comparator.comparingLong(d -> distance(d, day)));
          case SAME -> dates.stream().filter(d -> isInSameUnit(d.first(), day)).findFirst();
        };
    return meant.filter(date -> !isOfWeekday || distance(date, day) <= NEAR);
  }

  private static long distance(Stretch date, LocalDate day) {
    long before = date.first().toEpochDay() - day.toEpochDay();
    long after = day.toEpochDay() - date.last().toEpochDay();
    return Math.max(0, Math.max(before, after));
  }

  private boolean isInSameUnit(LocalDate date, LocalDate day) {
    return fillsMonths()
        ? YearMonth.from(date).equals(YearMonth.from(day))
        : fill(day.getYear()).equals(fill(date.getYear()));
  }

  private boolean fillsMonths() {
    return template.startsWith("XXXX-XX-");
  }

  /** In the order of time; those that never were (30 February) left out. */
  private List<Stretch> datesAround(LocalDate day) {
    return yearlyDay.map(yearly -> daysAround(yearly, day.getYear())).orElseGet(() -> filled(day));
  }

  private static List<Stretch> daysAround(YearlyDay yearly, int year) {
    return IntStream.rangeClosed(year - REACH, year + REACH)
        .filter(near -> Math.abs(near) <= FARTHEST_YEAR)
        .mapToObj(yearly::in)
        .flatMap(Optional::stream)
        .map(date -> new Stretch(date, date, Step.Unit.DAY, Qualifier.NONE))
        .toList();
  }

  private List<Stretch> filled(LocalDate day) {
    List<String> texts = new ArrayList<>();
    for (int i = -REACH; i <= REACH; i++) {
      texts.add(
          fillsMonths()
              ? YearMonth.from(day).plusMonths(i) + template.substring("XXXX-XX".length())
              : fill(day.getYear() + i * yearsBetweenDates()));
    }
    List<Stretch> dates = new ArrayList<>();
    for (String text : texts) {
      try {
        dates.add(Stretch.of(Edtf.parse(text)));
      } catch (EdtfParseException neverWas) {
        continue;
      }
    }
    return dates;
  }

  /** {@code XXXX} comes every year, {@code XX84} every century. */
  private int yearsBetweenDates() {
    int known = 4 - unknownDigits();
    return (int) Math.pow(10, known);
  }

  private int unknownDigits() {
    int count = 0;
    while (count < template.length() && template.charAt(count) == 'X') {
      count++;
    }
    return count;
  }

  private String fill(int year) {
    int unknown = unknownDigits();
    String digits = Integer.toString(Math.abs(year));
    String padded = "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    String filled = padded.substring(0, unknown == 4 ? padded.length() : unknown);
    return (year < 0 ? "-" : "") + filled + template.substring(unknown);
  }
}
