package dev.dateline.timeline.density;

import dev.dateline.timeline.search.Facet;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Events whose counts are kept together, as in the table {@code density}.
 *
 * @param timeline their timeline's id
 * @param facet number of the facet that they share a value of; 0 for all events
 * @param value stored value of the facet; empty for all events
 */
record CountedSet(int timeline, int facet, String value) {
  static final int ALL = 0;
  private static final int KIND = 1;
  private static final int FACTUALITY = 2;
  private static final int PRECISION = 3;

  /** Units by which facets are not kept: most of the work for the least use. */
  private static final Set<BucketUnit> FINE = EnumSet.of(BucketUnit.DAY, BucketUnit.WEEK);

  static CountedSet all(int timeline) {
    return new CountedSet(timeline, ALL, "");
  }

  static CountedSet ofKind(int timeline, String kind) {
    return new CountedSet(timeline, KIND, kind);
  }

  static CountedSet ofFactuality(int timeline, String factuality) {
    return new CountedSet(timeline, FACTUALITY, factuality);
  }

  /**
   * @param precision null for events without a date
   */
  static CountedSet ofPrecision(int timeline, @Nullable String precision) {
    return new CountedSet(timeline, PRECISION, precision == null ? "" : precision);
  }

  /** Number of a facet; null stands for all events. */
  static int number(@Nullable Facet facet) {
    if (facet == null) {
      return ALL;
    }
    return switch (facet) {
      case KIND -> KIND;
      case FACTUALITY -> FACTUALITY;
      case PRECISION -> PRECISION;
      default -> throw new IllegalArgumentException("not kept: " + facet);
    };
  }

  /** Whether buckets of this length are kept for a facet. */
  static boolean keeps(int facet, BucketUnit unit) {
    return facet == ALL || !FINE.contains(unit);
  }
}
