package dev.dateline.timeline.density;

import dev.dateline.model.range.QueryBounds;
import dev.dateline.timeline.density.CountedBlock.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds up changes of counts in memory, so that each row of the table is written once for many. */
final class Rollup {
  private static final BucketUnit[] UNITS = BucketUnit.values();

  private final Map<Place, CountedBlock> blocks = new HashMap<>();

  /** What came together, by place. */
  Map<Place, CountedBlock> blocks() {
    return blocks;
  }

  /** So many events more without a date; negative: fewer. */
  void addUndated(List<CountedSet> sets, int events) {
    for (CountedSet set : sets) {
      block(set, Place.UNDATED, 0).starts()[0] += events;
    }
  }

  /** So many events more with this date; negative: fewer. */
  void add(List<CountedSet> sets, QueryBounds date, int events) {
    for (BucketUnit unit : UNITS) {
      Steps steps = Steps.of(date, unit);
      for (CountedSet set : sets) {
        if (CountedSet.keeps(set.facet(), unit)) {
          add(set, unit.ordinal(), steps, events);
        }
      }
    }
  }

  private void add(CountedSet set, int unit, Steps steps, int events) {
    at(set, unit, steps.start()).starts()[CountedBlock.indexOf(steps.start())] += events;
    if (steps.end() != Steps.NEVER) {
      at(set, unit, steps.end()).ends()[CountedBlock.indexOf(steps.end())] += events;
    }
    if (steps.certainStart() != Steps.NEVER) {
      int index = CountedBlock.indexOf(steps.certainStart());
      at(set, unit, steps.certainStart()).certain()[index] += events;
    }
    if (steps.certainEnd() != Steps.NEVER) {
      int index = CountedBlock.indexOf(steps.certainEnd());
      at(set, unit, steps.certainEnd()).certain()[index] -= events;
    }
  }

  private CountedBlock at(CountedSet set, int unit, long bucket) {
    return block(set, unit, CountedBlock.numberOf(bucket));
  }

  private CountedBlock block(CountedSet set, int unit, long number) {
    return blocks.computeIfAbsent(new Place(set, unit, number), it -> CountedBlock.empty());
  }

  /**
   * The buckets from which on an event counts, and counts no more.
   *
   * @param start of the possible days; the smallest number when nothing bounds them
   * @param end behind the possible days; {@link #NEVER} when nothing bounds them
   * @param certainStart first bucket that it is certain to be in; {@code NEVER} for none
   * @param certainEnd behind the last one; {@code NEVER} for none
   */
  private record Steps(long start, long end, long certainStart, long certainEnd) {
    static final long NEVER = Long.MAX_VALUE;

    static Steps of(QueryBounds date, BucketUnit unit) {
      long start = bucket(unit, date.earliest());
      long end = after(unit, date.latest());
      long certainStart = NEVER;
      long certainEnd = NEVER;
      boolean sure =
          date.certainFrom() != QueryBounds.OPEN_FUTURE
              && date.certainTo() != QueryBounds.OPEN_PAST;
      if (sure) {
        long from = bucket(unit, date.certainFrom());
        long to = after(unit, date.certainTo());
        // A date that is not known to the bucket is certain in none.
        if (from < to) {
          certainStart = from;
          certainEnd = to;
        }
      }
      return new Steps(start, end, certainStart, certainEnd);
    }

    private static long bucket(BucketUnit unit, long day) {
      return day == QueryBounds.OPEN_PAST ? QueryBounds.OPEN_PAST : unit.bucketOf(day);
    }

    private static long after(BucketUnit unit, long end) {
      return end == QueryBounds.OPEN_FUTURE ? NEVER : unit.bucketOf(end - 1) + 1;
    }
  }
}
