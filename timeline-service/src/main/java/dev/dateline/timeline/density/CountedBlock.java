package dev.dateline.timeline.density;

import java.util.Arrays;

/**
 * Steps of counts for a row of buckets: how many events begin, have ended, and are certain from
 * there on, more or fewer than before.
 */
record CountedBlock(int[] starts, int[] ends, int[] certain) {
  private static final int SIZE_LOG2 = 7;

  /** Buckets in a block. */
  static final int SIZE = 1 << SIZE_LOG2;

  /**
   * Where a block is in the table.
   *
   * @param unit ordinal of the unit, or {@link #UNDATED}
   */
  record Place(CountedSet set, int unit, long block) {
    /** In place of a unit, for events without a date. */
    static final int UNDATED = -1;
  }

  static CountedBlock empty() {
    return new CountedBlock(new int[SIZE], new int[SIZE], new int[SIZE]);
  }

  /** The block that holds a bucket. */
  static long numberOf(long bucket) {
    return bucket >> SIZE_LOG2;
  }

  /** Where in its block a bucket is. */
  static int indexOf(long bucket) {
    return (int) (bucket & (SIZE - 1));
  }

  /** Number of the first bucket of a block. */
  static long first(long block) {
    return block << SIZE_LOG2;
  }

  void add(CountedBlock other) {
    for (int i = 0; i < SIZE; i++) {
      starts[i] += other.starts[i];
      ends[i] += other.ends[i];
      certain[i] += other.certain[i];
    }
  }

  long morePossible() {
    return (long) Arrays.stream(starts).sum() - Arrays.stream(ends).sum();
  }

  long moreCertain() {
    return Arrays.stream(certain).sum();
  }
}
