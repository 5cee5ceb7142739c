package dev.dateline.timeline.curation;

import dev.dateline.http.problem.ProblemException;
import dev.dateline.http.request.Storable;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Why somebody makes a change, where the body has no room for it. */
public class Reason {
  @Parameter(
      description = "Why, in the words of the person who does it; kept in the history.",
      schema = @Schema(maxLength = Limits.COMMENT))
  @QueryParam("comment")
  @Nullable String comment;

  /**
   * The reason; null for none.
   *
   * @throws ProblemException 400 when it is too long or cannot be kept
   */
  @Nullable String text() {
    if (comment == null || comment.isBlank()) {
      return null;
    }
    if (comment.length() > Limits.COMMENT) {
      throw ProblemException.parameter(
          "comment", "must have at most " + Limits.COMMENT + " characters");
    }
    if (!Storable.Validator.isStorable(comment)) {
      throw ProblemException.parameter("comment", Storable.MESSAGE);
    }
    return comment.strip();
  }
}
