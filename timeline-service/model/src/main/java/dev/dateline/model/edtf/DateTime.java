package dev.dateline.model.edtf;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A day and a time of day: {@code 1985-04-12T23:20:30Z}. Its bounds are the day as it is written;
 * the offset is kept and shown, never applied.
 *
 * @param date in the years -9999..9999
 * @param offset null for local time
 */
public record DateTime(LocalDate date, TimeOfDay time, @Nullable ZoneOffset offset)
    implements Single {

  @Override
  public DayBounds bounds() {
    return DayBounds.ofDay(date.toEpochDay());
  }

  @Override
  public Precision precision() {
    return Precision.DAY;
  }

  @Override
  public Qualifier qualifier() {
    return Qualifier.NONE;
  }

  /** EDTF has no qualified time: a doubt leaves the qualified day. */
  @Override
  public Single qualified(Qualifier doubt) {
    return doubt == Qualifier.NONE ? this : Single.day(date).qualified(doubt);
  }

  @Override
  public String toString() {
    return Single.day(date) + "T" + time + (offset == null ? "" : offset);
  }
}
