package dev.dateline.http.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What every error answers, as {@code application/problem+json}.
 *
 * @param code of a {@link Fault}; null for what is said by the type or the errors
 * @param id of a failure on our side, also in the log; null for the caller's mistakes
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
    description = "What every error answers (RFC 9457).",
    example =
        """
        {"type":"https://dateline.dev/problems/invalid-input","title":"The input is not valid",\
        "status":400,"detail":"from: 2019-02-29 is not a date: February 2019 has 28 days",\
        "errors":[{"parameter":"from","code":"no-such-day",\
        "detail":"2019-02-29 is not a date: February 2019 has 28 days"}]}""")
public record Problem(
    @Schema(description = "Stable name of the kind of problem.") URI type,
    @Schema(description = "The kind of problem in words.") String title,
    @Schema(description = "The HTTP status.") int status,
    @Schema(description = "Stable name of what stands against a change (409), such as archived.")
        @Nullable String code,
    @Schema(description = "What is wrong this time.") @Nullable String detail,
    @Schema(description = "Names a failure of the server in its log.") @Nullable String id,
    @Schema(description = "Each field or parameter that is wrong.") List<FieldError> errors) {

  /** The media type of problems. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /**
   * One field of the body or one parameter that is wrong.
   *
   * @param pointer JSON pointer into the body, as a URI fragment
   * @param parameter name of a query parameter or header
   * @param code of a {@link Fault}; null where none says it
   * @param limit what there may be at most of what there is too much of
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(
      name = "ProblemError",
      description = "One field of the body, or one parameter, that is wrong.",
      example =
          """
          {"pointer":"#/date","code":"no-such-day",\
          "detail":"2019-02-29 is not a date: February 2019 has 28 days"}""")
  public record FieldError(
      @Schema(description = "JSON pointer into the body.") @Nullable String pointer,
      @Schema(description = "Name of the parameter or header.") @Nullable String parameter,
      @Schema(description = "Stable name of what is wrong with it, such as not-a-date.")
          @Nullable String code,
      @Schema(description = "What there may be at most: of characters, bytes or entries.")
          @Nullable Integer limit,
      @Schema(description = "What is wrong with it.") String detail) {

    /** In the body: {@code #/date}, or {@code #} for all of it. */
    public static FieldError at(String pointer, String detail) {
      return new FieldError(pointer, null, null, null, detail);
    }

    /** A query parameter or header. */
    public static FieldError ofParameter(String name, String detail) {
      return new FieldError(null, name, null, null, detail);
    }

    /** The same, named. */
    public FieldError as(Fault fault) {
      return new FieldError(pointer, parameter, fault.code(), limit, detail);
    }

    /** Too much of something. */
    public FieldError as(Fault fault, int most) {
      return new FieldError(pointer, parameter, fault.code(), most, detail);
    }
  }
}
