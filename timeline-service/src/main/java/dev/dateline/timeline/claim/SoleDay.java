package dev.dateline.timeline.claim;

import dev.dateline.model.edtf.DayBounds;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.Kind;
import dev.dateline.model.edtf.Qualifier;
import org.jspecify.annotations.Nullable;

/** The dates that are certain enough to tell two events' dates the same. */
public final class SoleDay {
  private SoleDay() {}

  /**
   * The only day the date can lie on, in days since 1970-01-01; null when there is more than one,
   * or a doubt.
   */
  public static @Nullable Long of(Edtf date) {
    DayBounds bounds = date.bounds();
    Long first = bounds.earliest();
    Long end = bounds.latestExclusive();
    boolean sole =
        date.kind() == Kind.MOMENT
            && date.qualifier() == Qualifier.NONE
            && first != null
            && end != null
            && end - first == 1;
    return sole ? first : null;
  }
}
