package dev.dateline.ingest.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An error as RFC 9457 wants it.
 *
 * @param id of the log entry, for what is our fault
 * @param errors what is wrong with the input, item by item
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An error: application/problem+json of RFC 9457.")
public record Problem(
    @Schema(
            required = true,
            implementation = String.class,
            format = "uri",
            examples = "https://dateline.dev/problems/invalid-input")
        URI type,
    @Schema(required = true, examples = "The input is not valid") String title,
    @Schema(required = true, examples = "400") int status,
    @Schema(required = true, examples = "published: is not a date in EDTF") String detail,
    @Schema(
            description = "Id of the log entry, for errors on our side.",
            examples = "01980e6c-3c1e-7c4f-9d55-1f6f0a4e2b11")
        @Nullable String id,
    @Nullable List<Violation> errors) {

  /** The media type of all problems. */
  public static final String MEDIA_TYPE = "application/problem+json";

  public static Problem of(ProblemType type, String detail) {
    return new Problem(type.uri(), type.title(), type.status(), detail, null, null);
  }

  /** Something on our side, to be found in the log under {@code id}. */
  public static Problem ofIncident(ProblemType type, String detail, String id) {
    return new Problem(type.uri(), type.title(), type.status(), detail, id, null);
  }

  /** Input that is not valid: the detail repeats the first violation. */
  public static Problem of(ProblemType type, List<Violation> errors) {
    Violation first = errors.get(0);
    String place = first.parameter() != null ? first.parameter() : first.pointer();
    return new Problem(
        type.uri(),
        type.title(),
        type.status(),
        place + ": " + first.detail(),
        null,
        List.copyOf(errors));
  }
}
