package dev.dateline.model.derivation;

import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.Endpoint;
import dev.dateline.model.edtf.Interval;
import dev.dateline.model.edtf.OneOf;
import dev.dateline.model.edtf.Qualifier;
import dev.dateline.model.edtf.Single;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The two ends of a date, for the steps that make a range or an interval of them. */
final class Ends {

  private Ends() {}

  /** On or before the date: a span counts by its start. */
  static Edtf upTo(Edtf date) {
    return OneOf.upTo(date instanceof Interval ? earliest(date) : latest(date));
  }

  /** On or after the date: a span counts by its end. */
  static Edtf from(Edtf date) {
    return OneOf.from(date instanceof Interval ? latest(date) : earliest(date));
  }

  /** One of the days from the one to the other; the date itself where they are the same. */
  static Edtf between(Edtf from, Edtf to) {
    Single first = earliest(from);
    Single last = latest(to);
    return first.equals(last) ? first : inOrder(() -> OneOf.between(first, last), from, to);
  }

  /** An end that is itself known only so far can but be told approximately in an interval. */
  static Edtf span(Edtf from, Edtf to) {
    Single first =
        from instanceof OneOf ? earliest(from).qualified(Qualifier.APPROXIMATE) : earliest(from);
    Single last = to instanceof OneOf ? latest(to).qualified(Qualifier.APPROXIMATE) : latest(to);
    return inOrder(() -> Interval.of(first, last), from, to);
  }

  private static Edtf inOrder(Supplier<Edtf> range, Edtf from, Edtf to) {
    try {
      return range.get();
    } catch (IllegalArgumentException reversed) {
      throw new DerivationException(to + " is before " + from);
    }
  }

  /** A span that ends with the date and began nobody knows when. */
  static Edtf until(Edtf date) {
    return new Interval(Endpoint.UNKNOWN, new Endpoint.Known(latest(date)));
  }

  /** A span that begins with the date and goes on. */
  static Edtf onwards(Edtf date) {
    return Interval.from(earliest(date));
  }

  private static Single earliest(Edtf date) {
    if (date instanceof OneOf oneOf) {
      return known(oneOf.choices().get(0).from(), date);
    }
    return date instanceof Interval interval ? interval.dates().get(0) : (Single) date;
  }

  private static Single latest(Edtf date) {
    if (date instanceof OneOf oneOf) {
      return known(oneOf.choices().get(oneOf.choices().size() - 1).to(), date);
    }
    return date instanceof Interval interval
        ? interval.dates().get(interval.dates().size() - 1)
        : (Single) date;
  }

  private static Single known(@Nullable Single end, Edtf date) {
    if (end == null) {
      throw new DerivationException(date + " is open where an end is needed");
    }
    return end;
  }
}
