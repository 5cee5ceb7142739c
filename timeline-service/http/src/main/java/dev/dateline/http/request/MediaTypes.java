package dev.dateline.http.request;

import dev.dateline.http.problem.HttpStatusProblems;
import dev.dateline.http.problem.ProblemException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Refuses a Content-Type that is no media type, or several: resources are chosen by it. */
@Provider
@PreMatching
public class MediaTypes implements ContainerRequestFilter {
  private static final int UNSUPPORTED_MEDIA_TYPE = 415;

  @Override
  public void filter(ContainerRequestContext request) {
    for (String type : request.getHeaders().getOrDefault(HttpHeaders.CONTENT_TYPE, List.of())) {
      if (!isMediaType(type)) {
        throw ProblemException.of(
            HttpStatusProblems.type(UNSUPPORTED_MEDIA_TYPE),
            HttpStatusProblems.detail(UNSUPPORTED_MEDIA_TYPE));
      }
    }
  }

  private static boolean isMediaType(String text) {
    try {
      return !MediaType.valueOf(text).getType().isEmpty();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
