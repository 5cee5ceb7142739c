package dev.dateline.model.derivation;

import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.Interval;
import dev.dateline.model.edtf.OneOf;
import dev.dateline.model.edtf.Qualifier;
import dev.dateline.model.edtf.Single;
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

  static Edtf between(Edtf from, Edtf to) {
    return OneOf.between(earliest(from), latest(to));
  }

  /** An end that is itself known only so far can but be told approximately in an interval. */
  static Edtf span(Edtf from, Edtf to) {
    return Interval.of(
        from instanceof OneOf ? earliest(from).qualified(Qualifier.APPROXIMATE) : earliest(from),
        to instanceof OneOf ? latest(to).qualified(Qualifier.APPROXIMATE) : latest(to));
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
