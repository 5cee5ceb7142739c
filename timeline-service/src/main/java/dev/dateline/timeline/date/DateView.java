package dev.dateline.timeline.date;

import dev.dateline.model.edtf.CivilDay;
import dev.dateline.model.edtf.DayBounds;
import dev.dateline.model.edtf.Edtf;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A date on the wire. {@code edtf} is the truth, all else is derived from it.
 *
 * @param kind {@code moment}: happened within; {@code span}: was true throughout
 * @param precision how fine the statement is
 * @param earliest first possible day, null when open
 * @param latest last possible day, inclusive, null when open
 * @param display for people, in English
 */
@Schema(
    name = "Date",
    description =
        "A date as far as it is known. Days beyond four-digit years are written as in EDTF, years"
            + " before 1 astronomically (0000 is 1 BCE).",
    example =
        """
        {"edtf":"1984~","kind":"moment","precision":"year","earliest":"1984-01-01",\
        "latest":"1984-12-31","display":"around 1984"}""")
public record DateView(
    @Schema(description = "Canonical EDTF (ISO 8601-2).") String edtf,
    @Schema(
            description = "A moment happened within the days given, a span lasted through them.",
            enumeration = {"moment", "span"})
        String kind,
    @Schema(
            description = "How fine the statement is; unknown: longer than a millennium, or open.",
            pattern =
                "day|week|month|season|quarter|half_year|year|decade|century|millennium|unknown")
        String precision,
    @Schema(description = "First possible day; null when open.", nullable = true)
        @Nullable String earliest,
    @Schema(description = "Last possible day, inclusive; null when open.", nullable = true)
        @Nullable String latest,
    @Schema(description = "For people.") String display) {

  public static DateView of(Edtf date) {
    DayBounds bounds = date.bounds();
    return new DateView(
        date.toString(),
        lower(date.kind()),
        lower(date.precision()),
        text(bounds.first()),
        text(bounds.last()),
        date.display());
  }

  /** The wire form of a stored date, null for none. */
  public static @Nullable DateView ofStored(@Nullable String edtf) {
    return edtf == null ? null : of(Edtf.parse(edtf));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String text(@Nullable CivilDay day) {
    return day == null ? null : day.toString();
  }
}
