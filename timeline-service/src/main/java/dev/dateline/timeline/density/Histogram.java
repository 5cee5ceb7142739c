package dev.dateline.timeline.density;

import dev.dateline.model.edtf.CivilDay;
import dev.dateline.model.range.DayRange;
import dev.dateline.model.range.QueryBounds;
import java.util.ArrayList;
import java.util.List;

/** Counts events per bucket of a range whose ends are known. */
final class Histogram {
  private final BucketUnit unit;
  private final long first;

  /** Where runs of buckets start (+1) and end (-1): an event costs the same however long it is. */
  private final long[] possible;

  private final long[] certain;

  private Histogram(BucketUnit unit, long first, int size) {
    this.unit = unit;
    this.first = first;
    this.possible = new long[size + 1];
    this.certain = new long[size + 1];
  }

  /**
   * An empty histogram of the finest unit that cuts the range into at most {@code buckets}; of the
   * coarsest, and then more of them, when none does.
   */
  static Histogram over(DayRange range, int buckets) {
    BucketUnit[] units = BucketUnit.values();
    for (BucketUnit unit : units) {
      long first = unit.bucketOf(range.from());
      long size = unit.bucketOf(range.to() - 1) - first + 1;
      if (size <= buckets || unit == units[units.length - 1]) {
        return new Histogram(unit, first, Math.toIntExact(size));
      }
    }
    throw new IllegalStateException("there are units");
  }

  /** Counts dated events of one date in every bucket that they may, or must, be in. */
  void add(QueryBounds event, long events) {
    // possible: earliest < bucket's end and latest > its start; certain likewise.
    count(possible, event.earliest(), event.latest(), events);
    count(certain, event.certainFrom(), event.certainTo(), events);
  }

  /**
   * Takes over where runs start and end.
   *
   * @param bucket from which one on there are so many more; anything before the first counts there,
   *     anything behind the last nowhere
   */
  void addStep(long bucket, long morePossible, long moreCertain) {
    if (bucket < first + size()) {
      int index = (int) Math.max(0, bucket < first ? 0 : bucket - first);
      possible[index] += morePossible;
      certain[index] += moreCertain;
    }
  }

  private void count(long[] runs, long from, long to, long events) {
    if (from == QueryBounds.OPEN_FUTURE || to == QueryBounds.OPEN_PAST) {
      return;
    }
    int size = runs.length - 1;
    long start = from <= unit.firstDay(first) ? 0 : unit.bucketOf(from) - first;
    long end = to >= unit.firstDay(first + size) ? size : unit.bucketOf(to - 1) - first + 1;
    if (start < end && start < size && end > 0) {
      runs[(int) start] += events;
      runs[(int) end] -= events;
    }
  }

  BucketUnit unit() {
    return unit;
  }

  /** Number of the first bucket. */
  long first() {
    return first;
  }

  /** The days of all buckets. */
  DayRange range() {
    return new DayRange(unit.firstDay(first), unit.firstDay(first + size()));
  }

  /** How many buckets there are. */
  int size() {
    return possible.length - 1;
  }

  /** The buckets with events, in order. */
  List<DensityView.Bucket> buckets() {
    List<DensityView.Bucket> buckets = new ArrayList<>();
    long possibleHere = 0;
    long certainHere = 0;
    for (int index = 0; index < possible.length - 1; index++) {
      possibleHere += possible[index];
      certainHere += certain[index];
      if (possibleHere > 0) {
        buckets.add(bucket(first + index, certainHere, possibleHere));
      }
    }
    return buckets;
  }

  private DensityView.Bucket bucket(long number, long certainHere, long possibleHere) {
    return new DensityView.Bucket(
        unit.label(number),
        CivilDay.ofEpochDay(unit.firstDay(number)).toString(),
        CivilDay.ofEpochDay(unit.firstDay(number + 1) - 1).toString(),
        certainHere,
        possibleHere);
  }
}
