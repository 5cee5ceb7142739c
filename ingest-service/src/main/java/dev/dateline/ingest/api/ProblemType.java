package dev.dateline.ingest.api;

import java.net.URI;

/** The stable kinds of problem; their slugs are part of the API. */
public enum ProblemType {
  INVALID_INPUT("invalid-input", 400, "The input is not valid"),
  MALFORMED_JSON("malformed-json", 400, "The body is not the JSON that is expected here"),
  FORBIDDEN_ORIGIN("forbidden-origin", 403, "Only pages of this machine may ask"),
  NOT_FOUND("not-found", 404, "There is no such thing"),
  METHOD_NOT_ALLOWED("method-not-allowed", 405, "The method is not offered here"),
  NOT_ACCEPTABLE("not-acceptable", 406, "No such representation is offered"),
  TOO_LARGE("too-large", 413, "The body is too large"),
  UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "The content type is not understood"),
  BAD_REQUEST("bad-request", 400, "The request is not understood"),
  UNAVAILABLE("unavailable", 503, "The service cannot answer at the moment"),
  INTERNAL("internal", 500, "Something went wrong on our side");

  private static final String BASE = "https://dateline.dev/problems/";

  private final URI uri;
  private final int status;
  private final String title;

  ProblemType(String slug, int status, String title) {
    this.uri = URI.create(BASE + slug);
    this.status = status;
    this.title = title;
  }

  public URI uri() {
    return uri;
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }
}
