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

/** Refuses headers that name no media type before anything is chosen by them, or done. */
@Provider
@PreMatching
public class MediaTypes implements ContainerRequestFilter {
  @Override
  public void filter(ContainerRequestContext request) {
    check(request, HttpHeaders.CONTENT_TYPE, 415);
    check(request, HttpHeaders.ACCEPT, 406);
  }

  private static void check(ContainerRequestContext request, String header, int status) {
    for (String values : request.getHeaders().getOrDefault(header, List.of())) {
      for (String value : values.split(",", -1)) {
        if (!isMediaType(value.strip())) {
          throw ProblemException.of(
              HttpStatusProblems.type(status), HttpStatusProblems.detail(status));
        }
      }
    }
  }

  private static boolean isMediaType(String text) {
    try {
      return text.isEmpty() || !MediaType.valueOf(text).getType().isEmpty();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
