package dev.dateline.time.resolve;

import dev.dateline.model.edtf.DayBounds;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.time.calendar.Grain;
import dev.dateline.time.calendar.When;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The calendar unit that a publication date comes to. */
final class Publications {
  private Publications() {}

  /** The finest unit that holds all its days; null when it is open or wider than a year. */
  static @Nullable When when(@Nullable String edtf) {
    if (edtf == null) {
      return null;
    }
    DayBounds bounds = Edtf.parse(edtf).bounds();
    Long earliest = bounds.earliest();
    Long after = bounds.latestExclusive();
    if (earliest == null || after == null) {
      return null;
    }
    LocalDate first = LocalDate.ofEpochDay(earliest);
    LocalDate last = LocalDate.ofEpochDay(after - 1);
    for (Grain grain : List.of(Grain.DAY, Grain.MONTH, Grain.YEAR)) {
      When unit = When.of(grain, first);
      if (!unit.last().isBefore(last)) {
        return unit;
      }
    }
    return null;
  }
}
