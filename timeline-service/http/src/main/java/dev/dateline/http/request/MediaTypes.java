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
    for (String type : values(request, HttpHeaders.CONTENT_TYPE)) {
      // The framework fails at one that is empty.
      require(!type.isBlank() && isMediaType(type), 415);
    }
    for (String types : values(request, HttpHeaders.ACCEPT)) {
      for (String type : types.split(",", -1)) {
        require(type.isBlank() || isMediaType(type.strip()), 406);
      }
    }
  }

  private static List<String> values(ContainerRequestContext request, String header) {
    return request.getHeaders().getOrDefault(header, List.of());
  }

  private static void require(boolean holds, int status) {
    if (!holds) {
      throw ProblemException.of(HttpStatusProblems.type(status), HttpStatusProblems.detail(status));
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
