package dev.dateline.http.request;

import dev.dateline.http.problem.HttpStatusProblems;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses what would be answered in no accepted media type before it is done. The server itself
 * finds out when it writes the answer, where each type of body has a method of its own.
 */
public class Acceptable {
  private static final int NOT_ACCEPTABLE = 406;

  @ServerRequestFilter
  void check(ContainerRequestContext request, ResourceInfo resource) {
    Produces produces = resource.getResourceMethod().getAnnotation(Produces.class);
    if (produces == null) {
      produces = resource.getResourceClass().getAnnotation(Produces.class);
    }
    if (produces != null
        && Arrays.stream(produces.value()).noneMatch(type -> accepts(request, type))) {
      throw HttpStatusProblems.of(NOT_ACCEPTABLE);
    }
  }

  private static boolean accepts(ContainerRequestContext request, String type) {
    MediaType produced = MediaType.valueOf(type);
    return request.getAcceptableMediaTypes().stream().anyMatch(produced::isCompatible);
  }
}
