package dev.dateline.timeline.bulk;

import dev.dateline.timeline.idempotency.IdempotencyKeys;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What goes along with many events in one body, whatever their format. */
public class BulkParams {
  @Parameter(
      description = "Slug of the timeline of them all.",
      schema = @Schema(defaultValue = "main", maxLength = 64))
  @QueryParam("timeline")
  @Nullable String timeline;

  @Parameter(
      description =
          "What becomes of the good ones when there are bad ones; an export is restored as a whole.",
      schema =
          @Schema(
              defaultValue = "all",
              enumeration = {"all", "best-effort"}))
  @QueryParam("mode")
  @Nullable String mode;

  @Parameter(
      description = IdempotencyKeys.DESCRIPTION,
      schema = @Schema(minLength = 1, maxLength = IdempotencyKeys.MAX_LENGTH))
  @HeaderParam(IdempotencyKeys.HEADER)
  @Nullable String key;

  public @Nullable String timeline() {
    return timeline;
  }

  /**
   * What becomes of the good ones.
   *
   * @throws dev.dateline.http.problem.ProblemException 400 for any other word
   */
  public BulkMode mode() {
    return BulkMode.parse(mode);
  }

  public @Nullable String key() {
    return key;
  }
}
