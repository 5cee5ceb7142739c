package dev.dateline.timeline.api;

import dev.dateline.timeline.api.Problem.FieldError;
import java.util.List;

/** Ends a request with a problem; the message is meant for the caller. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemType type;
  private final transient List<FieldError> errors;

  private ProblemException(ProblemType type, String detail, List<FieldError> errors) {
    super(detail, null, false, false);
    this.type = type;
    this.errors = List.copyOf(errors);
  }

  /** A problem of the whole request. */
  public static ProblemException of(ProblemType type, String detail) {
    return new ProblemException(type, detail, List.of());
  }

  /** A query parameter or header with a wrong value. */
  public static ProblemException parameter(String name, String detail) {
    return invalid(List.of(new FieldError(null, name, detail)));
  }

  /** A field of the body with a wrong value; {@code pointer} such as {@code #/date}. */
  public static ProblemException field(String pointer, String detail) {
    return invalid(List.of(new FieldError(pointer, null, detail)));
  }

  /** Several wrong fields or parameters; at least one. */
  public static ProblemException invalid(List<FieldError> errors) {
    FieldError first = errors.get(0);
    String name = first.parameter() != null ? first.parameter() : first.pointer();
    return new ProblemException(ProblemType.INVALID_INPUT, name + " " + first.detail(), errors);
  }

  /** A body that is not the JSON that is expected. */
  public static ProblemException malformed(String detail) {
    return new ProblemException(
        ProblemType.MALFORMED_JSON, detail, List.of(new FieldError("#", null, detail)));
  }

  public static ProblemException notFound(String detail) {
    return of(ProblemType.NOT_FOUND, detail);
  }

  /** The answer's body. */
  public Problem toProblem() {
    return new Problem(type.uri(), type.title(), type.status(), getMessage(), null, errors);
  }
}
