package dev.dateline.http.problem;

import java.net.URI;
import java.util.Locale;

/** Every kind of problem the API answers; its name is part of the contract. */
public enum ProblemType {
  INVALID_INPUT(400, "The input is not valid"),
  MALFORMED_JSON(400, "The body is not the JSON that is expected here"),
  FORBIDDEN_ORIGIN(403, "Only pages of this machine may ask"),
  NOT_FOUND(404, "There is nothing here"),
  METHOD_NOT_ALLOWED(405, "The method is not allowed here"),
  NOT_ACCEPTABLE(406, "No representation is acceptable"),
  CONFLICT(409, "The request conflicts with what is there"),
  GONE(410, "It was deleted"),
  STALE(412, "It was changed in the meantime"),
  TOO_LARGE(413, "The body is too large"),
  UNSUPPORTED_MEDIA_TYPE(415, "The media type is not supported"),
  KEY_REUSED(422, "The idempotency key was used for another request"),
  PRECONDITION_REQUIRED(428, "A precondition is required"),
  BAD_REQUEST(400, "The request is not understood"),
  INTERNAL(500, "Something went wrong on our side"),
  INGEST_UNREACHABLE(502, "The ingest service did not answer"),
  UNAVAILABLE(503, "Not available at the moment");

  private static final String BASE = "https://dateline.dev/problems/";

  private final int status;
  private final String title;

  ProblemType(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  String title() {
    return title;
  }

  URI uri() {
    return URI.create(BASE + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
