package dev.dateline.timeline.api;

import dev.dateline.http.problem.ProblemException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The query parameter {@code as_of}: what was there at an instant, or at the end of a day. */
public final class AsOf {
  public static final String DESCRIPTION =
      "What was there then: a day (its end, UTC) or an instant with its offset. Now when missing."
          + " What was withdrawn since is not told.";

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

  private AsOf() {}

  /**
   * The last instant that counts; null when none is named.
   *
   * @throws ProblemException 400 for what is neither a day nor an instant
   */
  public static @Nullable Instant parse(@Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    try {
      Instant instant =
          value.length() == 10
              ? LocalDate.parse(value)
                  .plusDays(1)
                  .atStartOfDay()
                  .toInstant(ZoneOffset.UTC)
                  .minusNanos(1_000)
              : OffsetDateTime.parse(value).toInstant();
      if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
        throw new DateTimeException("out of range");
      }
      return instant;
    } catch (DateTimeException e) {
      throw ProblemException.parameter(
          "as_of", "must be a day such as 2026-11-22, or an instant such as 2026-11-22T08:30:00Z");
    }
  }
}
