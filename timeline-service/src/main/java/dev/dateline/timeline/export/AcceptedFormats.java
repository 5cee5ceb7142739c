package dev.dateline.timeline.export;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets a list of events that is asked for in a format of exports be one. */
@Provider
@PreMatching
public class AcceptedFormats implements ContainerRequestFilter {
  private static final String EVENTS = "/api/v1/events";
  private static final Set<String> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
  private static final Set<String> OF_LISTS = Set.of("application/json", "application/*", "*/*");

  @Override
  public void filter(ContainerRequestContext request) {
    boolean isList =
        METHODS.contains(request.getMethod())
            && request.getUriInfo().getRequestUri().getPath().equals(EVENTS);
    if (isList && isExport(request.getHeaderString(HttpHeaders.ACCEPT))) {
      request.setRequestUri(
          UriBuilder.fromUri(request.getUriInfo().getRequestUri())
              .replacePath(EVENTS + "/export")
              .build());
    }
  }

  /** Whether a format of exports is wanted more than what lists are in. */
  private static boolean isExport(@Nullable String accept) {
    return Accepted.types(accept).stream()
        .filter(type -> OF_LISTS.contains(type) || ExportFormat.ofMediaType(type).isPresent())
        .findFirst()
        .map(type -> !OF_LISTS.contains(type))
        .orElse(false);
  }
}
