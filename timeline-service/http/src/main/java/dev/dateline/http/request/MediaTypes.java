package dev.dateline.http.request;

import dev.dateline.http.problem.HttpStatusProblems;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;

/** Refuses a Content-Type that is no media type, or several: resources are chosen by it. */
@Provider
@PreMatching
public class MediaTypes implements ContainerRequestFilter {
  private static final int UNSUPPORTED_MEDIA_TYPE = 415;

  @Override
  public void filter(ContainerRequestContext request) {
    for (String type : request.getHeaders().getOrDefault(HttpHeaders.CONTENT_TYPE, List.of())) {
      if (read(type).isEmpty()) {
        throw HttpStatusProblems.of(UNSUPPORTED_MEDIA_TYPE);
      }
    }
  }

  /** What the text names; nothing where it is no media type. */
  static Optional<MediaType> read(String text) {
    try {
      return Optional.of(MediaType.valueOf(text)).filter(type -> !type.getType().isEmpty());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
