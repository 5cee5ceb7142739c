package dev.dateline.model.edtf;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One of several dates, it is not known which: {@code [1667,1668,1670..1672]}, {@code
 * [..2018-05-22]}.
 *
 * @param choices at least one; a range open to the past only first, one open to the future only
 *     last
 */
public record OneOf(List<Choice> choices) implements Edtf {

  /** One member of the set: a date ({@code from} equals {@code to}) or all dates of a range. */
  public record Choice(@Nullable Single from, @Nullable Single to) {

    public Choice {
      if (from == null && to == null) {
        throw new IllegalArgumentException("a range with no end");
      }
      if (from != null && to != null && !from.equals(to)) {
        Long first = from.bounds().earliest();
        Long last = to.bounds().latestExclusive();
        if (first != null && last != null && first >= last) {
          throw new IllegalArgumentException("a range that ends before it starts");
        }
      }
    }

    public static Choice of(Single date) {
      return new Choice(date, date);
    }

    public DayBounds bounds() {
      return new DayBounds(
          from == null ? null : from.bounds().earliest(),
          to == null ? null : to.bounds().latestExclusive());
    }

    Choice qualified(Qualifier doubt) {
      return new Choice(
          from == null ? null : from.qualified(doubt), to == null ? null : to.qualified(doubt));
    }

    Stream<Single> dates() {
      return Stream.of(from, to).filter(date -> date != null).map(date -> (Single) date);
    }

    @Override
    public String toString() {
      if (from != null && from.equals(to)) {
        return from.toString();
      }
      return (from == null ? "" : from) + ".." + (to == null ? "" : to);
    }
  }

  public OneOf {
    choices = List.copyOf(choices);
    if (choices.isEmpty()) {
      throw new IllegalArgumentException("an empty set");
    }
    for (int i = 0; i < choices.size(); i++) {
      Choice choice = choices.get(i);
      if ((choice.from() == null && i > 0) || (choice.to() == null && i < choices.size() - 1)) {
        throw new IllegalArgumentException("an open range inside a set");
      }
    }
  }

  /** One of the dates from one to the other: {@code [a..b]}. */
  public static OneOf between(Single from, Single to) {
    return new OneOf(List.of(new Choice(from, to)));
  }

  /** This date or any earlier one: {@code [..b]}. */
  public static OneOf upTo(Single latest) {
    return new OneOf(List.of(new Choice(null, latest)));
  }

  /** This date or any later one: {@code [a..]}. */
  public static OneOf from(Single earliest) {
    return new OneOf(List.of(new Choice(earliest, null)));
  }

  @Override
  public DayBounds bounds() {
    return choices.stream().map(Choice::bounds).reduce(DayBounds::hull).orElse(DayBounds.OPEN);
  }

  /** How long the stretch is in which the date lies: a Monday to Sunday is a week. */
  @Override
  public Precision precision() {
    return Precision.ofExtent(bounds());
  }

  @Override
  public Qualifier qualifier() {
    return choices.stream()
        .flatMap(Choice::dates)
        .map(Edtf::qualifier)
        .reduce(Qualifier.NONE, Qualifier::and);
  }

  @Override
  public OneOf qualified(Qualifier doubt) {
    return new OneOf(choices.stream().map(choice -> choice.qualified(doubt)).toList());
  }

  @Override
  public String toString() {
    return choices.stream().map(Choice::toString).collect(Collectors.joining(",", "[", "]"));
  }
}
