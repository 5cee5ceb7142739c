package dev.dateline.timeline.export;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;

/** Lets a list of events that is asked for in a format of exports be one. */
@Provider
@PreMatching
public class AcceptedFormats implements ContainerRequestFilter {
  private static final String EVENTS = "/api/v1/events";

  @Override
  public void filter(ContainerRequestContext request) {
    boolean isList =
        request.getMethod().equals("GET")
            && request.getUriInfo().getRequestUri().getPath().equals(EVENTS);
    if (isList && ExportFormat.accepted(request.getHeaderString(HttpHeaders.ACCEPT)).isPresent()) {
      request.setRequestUri(
          UriBuilder.fromUri(request.getUriInfo().getRequestUri())
              .replacePath(EVENTS + "/export")
              .build());
    }
  }
}
