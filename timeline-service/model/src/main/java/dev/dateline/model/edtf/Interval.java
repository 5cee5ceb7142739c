package dev.dateline.model.edtf;

import java.util.List;
import java.util.stream.Stream;

/**
 * A span: {@code 1697/1706}, {@code 1985/..} (goes on), {@code 1985/} (end unknown). At least one
 * end is known, and the start can lie before the end.
 */
public record Interval(Endpoint start, Endpoint end) implements Edtf {

  public Interval {
    if (!(start instanceof Endpoint.Known) && !(end instanceof Endpoint.Known)) {
      throw new IllegalArgumentException("an interval with no known end");
    }
    Long first = start.bounds().earliest();
    Long last = end.bounds().latestExclusive();
    if (first != null && last != null && first >= last) {
      throw new IllegalArgumentException("an interval that ends before it starts");
    }
  }

  public static Interval of(Single start, Single end) {
    return new Interval(new Endpoint.Known(start), new Endpoint.Known(end));
  }

  /** From the date on, with no end: {@code 1985/..}. */
  public static Interval from(Single start) {
    return new Interval(new Endpoint.Known(start), Endpoint.OPEN);
  }

  /** Up to the date, with no start: {@code ../1985}. */
  public static Interval upTo(Single end) {
    return new Interval(Endpoint.OPEN, new Endpoint.Known(end));
  }

  @Override
  public Kind kind() {
    return Kind.SPAN;
  }

  @Override
  public DayBounds bounds() {
    return new DayBounds(start.bounds().earliest(), end.bounds().latestExclusive());
  }

  /** The coarser of its known ends. */
  @Override
  public Precision precision() {
    return dates().stream().map(Edtf::precision).reduce(Precision.DAY, Precision::coarser);
  }

  @Override
  public Qualifier qualifier() {
    return dates().stream().map(Edtf::qualifier).reduce(Qualifier.NONE, Qualifier::and);
  }

  @Override
  public Interval qualified(Qualifier doubt) {
    return new Interval(qualified(start, doubt), qualified(end, doubt));
  }

  private static Endpoint qualified(Endpoint end, Qualifier doubt) {
    return end instanceof Endpoint.Known known
        ? new Endpoint.Known(known.date().qualified(doubt))
        : end;
  }

  /** The ends that are known, the start first. */
  public List<Single> dates() {
    return Stream.of(start, end)
        .filter(Endpoint.Known.class::isInstance)
        .map(end -> ((Endpoint.Known) end).date())
        .toList();
  }

  @Override
  public String toString() {
    return start + "/" + end;
  }
}
