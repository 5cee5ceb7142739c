package dev.dateline.timeline.export;

import dev.dateline.model.edtf.CivilDay;
import dev.dateline.model.edtf.DayBounds;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.timeline.date.DateView;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What formats with plainer dates than EDTF can say of one, without saying more than is known. */
final class PlainDate {
  private static final Pattern ISO = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-\\d\\d)?)?");
  private static final Pattern ISO_SPAN =
      Pattern.compile("(" + ISO.pattern() + ")/(" + ISO.pattern() + ")");

  private PlainDate() {}

  /** A date of the years 1 to 9999 in ISO 8601, as coarse as it is; empty for all others. */
  static Optional<String> iso(@Nullable DateView date) {
    return date != null && ISO.matcher(date.edtf()).matches() && !date.edtf().startsWith("0000")
        ? Optional.of(date.edtf())
        : Optional.empty();
  }

  /** First and last date of a span in ISO 8601; empty for all others. */
  static Optional<String[]> isoSpan(@Nullable DateView date) {
    return date != null
            && ISO_SPAN.matcher(date.edtf()).matches()
            && !date.edtf().startsWith("0000")
        ? Optional.of(date.edtf().split("/", 2))
        : Optional.empty();
  }

  /** The possible days; null without any, and when they are open on either side. */
  static @Nullable DayBounds days(@Nullable DateView date) {
    if (date == null) {
      return null;
    }
    DayBounds bounds = Edtf.parse(date.edtf()).bounds();
    return bounds.isClosed() ? bounds : null;
  }

  /** Whether a day can be written with a year of 1 to 9999. */
  static boolean isCommonEra(CivilDay day) {
    return day.toString().matches("\\d{4}-\\d\\d-\\d\\d") && !day.toString().startsWith("0000");
  }
}
