package dev.dateline.timeline.date;

import dev.dateline.model.edtf.DayBounds;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.Qualifier;
import java.util.Collection;

/** Whether dates that are told of one event contradict each other. */
public final class Dispute {
  private Dispute() {}

  /**
   * Whether two of them have no day in common. A finer date does not contradict a coarser one, and
   * a date that its own source calls approximate or uncertain contradicts none.
   *
   * @param edtfs canonical EDTF
   */
  public static boolean among(Collection<String> edtfs) {
    long latestStart = Long.MIN_VALUE;
    long earliestEnd = Long.MAX_VALUE;
    for (String edtf : edtfs) {
      Edtf date = Edtf.parse(edtf);
      if (date.qualifier() == Qualifier.NONE) {
        DayBounds bounds = date.bounds();
        Long start = bounds.earliest();
        Long end = bounds.latestExclusive();
        latestStart = start == null ? latestStart : Math.max(latestStart, start);
        earliestEnd = end == null ? earliestEnd : Math.min(earliestEnd, end);
      }
    }
    return latestStart >= earliestEnd;
  }
}
