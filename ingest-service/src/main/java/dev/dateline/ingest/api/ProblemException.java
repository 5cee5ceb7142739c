package dev.dateline.ingest.api;

import java.util.List;

/** Ends a request with a problem that is the caller's to solve. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  private ProblemException(Problem problem) {
    super(problem.detail());
    this.problem = problem;
  }

  public static ProblemException invalid(List<Violation> errors) {
    return new ProblemException(Problem.of(ProblemType.INVALID_INPUT, errors));
  }

  public static ProblemException invalid(Violation error) {
    return invalid(List.of(error));
  }

  public static ProblemException notFound(String detail) {
    return new ProblemException(Problem.of(ProblemType.NOT_FOUND, detail));
  }

  public static ProblemException tooLarge(Violation error) {
    return new ProblemException(Problem.of(ProblemType.TOO_LARGE, List.of(error)));
  }

  public Problem problem() {
    return problem;
  }
}
