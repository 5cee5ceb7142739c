package dev.dateline.timeline.api;

import dev.dateline.http.problem.ProblemException;
import dev.dateline.http.problem.ProblemType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The version that a change is meant for, from the {@code If-Match} header.
 *
 * @param version the version, or null for {@code *}: whatever there is
 */
public record IfMatch(@Nullable Integer version) {
  /** No event has had more versions. */
  public static final int LARGEST = 999_999_999;

  private static final Pattern ETAG = Pattern.compile("\"(\\d{1,9})\"");

  /**
   * Reads the header: one strong ETag, or {@code *}.
   *
   * @throws ProblemException 428 when missing, 400 when it is not an ETag, 412 when it is none that
   *     this service gives
   */
  public static IfMatch parse(@Nullable String header) {
    if (header == null) {
      throw ProblemException.of(
          ProblemType.PRECONDITION_REQUIRED,
          "If-Match is missing: send the ETag of the version to be changed");
    }
    String value = header.strip();
    if (value.equals("*")) {
      return new IfMatch(null);
    }
    if (!value.matches("(W/)?\"[^\"]*\"")) {
      throw ProblemException.parameter("If-Match", "must be one ETag in quotes, such as \"3\"");
    }
    Matcher etag = ETAG.matcher(value);
    if (!etag.matches()) {
      throw stale();
    }
    return new IfMatch(Integer.valueOf(etag.group(1)));
  }

  /**
   * Lets only the meant version pass.
   *
   * @throws ProblemException 412 when {@code current} is another one
   */
  public void require(int current) {
    if (version != null && version != current) {
      throw stale();
    }
  }

  private static ProblemException stale() {
    return ProblemException.of(
        ProblemType.STALE, "Another version is there by now: read it and try again");
  }
}
