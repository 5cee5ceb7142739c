package dev.dateline.timeline.curation;

import dev.dateline.timeline.api.IfMatch;
import dev.dateline.timeline.idempotency.IdempotencyKeys;
import jakarta.ws.rs.HeaderParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which version a change is meant for, and the key by which it is made once. */
public class ChangeHeaders {
  @HeaderParam("If-Match")
  @Nullable String ifMatch;

  @Parameter(
      description = IdempotencyKeys.DESCRIPTION,
      schema = @Schema(minLength = 1, maxLength = IdempotencyKeys.MAX_LENGTH))
  @HeaderParam(IdempotencyKeys.HEADER)
  @Nullable String key;

  /**
   * The version.
   *
   * @throws dev.dateline.http.problem.ProblemException 428 when none is named, 400 for what is none
   */
  IfMatch expected() {
    return IfMatch.parse(ifMatch);
  }
}
