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
import java.util.regex.Pattern;

/** Refuses headers that name no media type before anything is chosen by them, or done. */
@Provider
@PreMatching
public class MediaTypes implements ContainerRequestFilter {
  private static final Pattern WEIGHT = Pattern.compile("0(\\.[0-9]{0,3})?|1(\\.0{0,3})?");

  @Override
  public void filter(ContainerRequestContext request) {
    for (String type : values(request, HttpHeaders.CONTENT_TYPE)) {
      require(isMediaType(type), 415);
    }
    for (String types : values(request, HttpHeaders.ACCEPT)) {
      for (String type : types.split(",", -1)) {
        require(isMediaType(type.strip()) && isWeight(type), 406);
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

  /** Not of nothing at all either, at which the framework fails. */
  private static boolean isMediaType(String text) {
    try {
      return !MediaType.valueOf(text).getType().isEmpty();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Whether it has the weight that it may have (RFC 9110, 12.4.2), or none. */
  private static boolean isWeight(String type) {
    String weight = MediaType.valueOf(type.strip()).getParameters().get("q");
    return weight == null || WEIGHT.matcher(weight).matches();
  }
}
