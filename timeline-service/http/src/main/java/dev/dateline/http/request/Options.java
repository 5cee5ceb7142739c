package dev.dateline.http.request;

import dev.dateline.http.problem.AllowedMethods;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.SortedSet;

/** Tells which methods an address answers to; left to itself, the framework adds those below it. */
@Provider
@PreMatching
public class Options implements ContainerRequestFilter {
  private final AllowedMethods allowed;

  Options(AllowedMethods allowed) {
    this.allowed = allowed;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getMethod().equals(HttpMethod.OPTIONS)) {
      SortedSet<String> methods = allowed.at(request.getUriInfo().getPath());
      if (!methods.isEmpty()) {
        methods.add(HttpMethod.OPTIONS);
        request.abortWith(Response.noContent().allow(methods).build());
      }
    }
  }
}
