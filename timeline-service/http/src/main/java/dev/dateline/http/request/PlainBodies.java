package dev.dateline.http.request;

import dev.dateline.http.problem.ProblemException;
import dev.dateline.http.problem.ProblemType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Refuses compressed bodies: nobody unpacks them, and the bytes are not what they stand for. */
@Provider
@PreMatching
public class PlainBodies implements ContainerRequestFilter {
  private static final String PLAIN = "identity";

  @Override
  public void filter(ContainerRequestContext request) {
    String encoding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
    if (encoding != null && !encoding.strip().equalsIgnoreCase(PLAIN) && request.hasEntity()) {
      throw ProblemException.of(
          ProblemType.UNSUPPORTED_MEDIA_TYPE, "The body must be sent without Content-Encoding");
    }
  }
}
