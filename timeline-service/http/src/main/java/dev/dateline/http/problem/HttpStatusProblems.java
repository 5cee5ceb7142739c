package dev.dateline.http.problem;

/** Problems for what the HTTP layer refuses before any of our code sees it. */
public final class HttpStatusProblems {
  private HttpStatusProblems() {}

  /** The refusal with a status from 400 to 499; those without words of their own are a 400. */
  public static ProblemException of(int status) {
    return ProblemException.of(type(status), detail(status));
  }

  private static ProblemType type(int status) {
    return switch (status) {
      case 404 -> ProblemType.NOT_FOUND;
      case 405 -> ProblemType.METHOD_NOT_ALLOWED;
      case 406 -> ProblemType.NOT_ACCEPTABLE;
      case 413 -> ProblemType.TOO_LARGE;
      case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
      default -> ProblemType.BAD_REQUEST;
    };
  }

  private static String detail(int status) {
    return switch (status) {
      case 404 -> "There is nothing at this address";
      case 405 -> "This address does not answer to this method";
      case 406 -> "None of the accepted media types is available";
      case 413 -> "The body is larger than this service takes";
      case 415 -> "The body's Content-Type is none that this address takes";
      default -> "The request cannot be understood";
    };
  }
}
