package dev.dateline.http.problem;

import dev.dateline.http.problem.Problem.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ends a request with a problem; the message is meant for the caller. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemType type;
  private final @Nullable Fault fault;
  private final transient List<FieldError> errors;

  private ProblemException(
      ProblemType type, @Nullable Fault fault, String detail, List<FieldError> errors) {
    super(detail, null, false, false);
    this.type = type;
    this.fault = fault;
    this.errors = List.copyOf(errors);
  }

  /** A problem of the whole request. */
  public static ProblemException of(ProblemType type, String detail) {
    return new ProblemException(type, null, detail, List.of());
  }

  /** A request that does not fit what is there. */
  public static ProblemException conflict(Fault fault, String detail) {
    return new ProblemException(ProblemType.CONFLICT, fault, detail, List.of());
  }

  /** A query parameter or header with a wrong value. */
  public static ProblemException parameter(String name, String detail) {
    return invalid(List.of(FieldError.ofParameter(name, detail)));
  }

  /** A field of the body with a wrong value; {@code pointer} such as {@code #/date}. */
  public static ProblemException field(String pointer, String detail) {
    return invalid(List.of(FieldError.at(pointer, detail)));
  }

  /** Several wrong fields or parameters; at least one. */
  public static ProblemException invalid(List<FieldError> errors) {
    FieldError first = errors.get(0);
    return new ProblemException(
        ProblemType.INVALID_INPUT, null, place(first) + " " + first.detail(), errors);
  }

  private static @Nullable String place(FieldError error) {
    return error.parameter() != null ? error.parameter() : error.pointer();
  }

  /** A body that is not the JSON that is expected. */
  public static ProblemException malformed(String detail) {
    return new ProblemException(
        ProblemType.MALFORMED_JSON, null, detail, List.of(FieldError.at("#", detail)));
  }

  /** A body, or a field of it, that is too long; {@code #} is the body. */
  public static ProblemException tooLarge(FieldError error) {
    return new ProblemException(
        ProblemType.TOO_LARGE, null, place(error) + " " + error.detail(), List.of(error));
  }

  /** A body of more bytes than this service takes there. */
  public static ProblemException tooLarge(long limit) {
    String detail = "must have at most " + limit + " bytes";
    return new ProblemException(
        ProblemType.TOO_LARGE, null, "The body " + detail, List.of(FieldError.at("#", detail)));
  }

  public static ProblemException notFound(String detail) {
    return of(ProblemType.NOT_FOUND, detail);
  }

  /** The answer's body. */
  public Problem toProblem() {
    return new Problem(
        type.uri(),
        type.title(),
        type.status(),
        fault == null ? null : fault.code(),
        getMessage(),
        null,
        errors);
  }
}
