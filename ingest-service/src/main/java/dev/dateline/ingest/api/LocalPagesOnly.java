package dev.dateline.ingest.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A browser on this machine runs pages of strangers, and loopback does not keep them out: they can
 * send simple requests (Origin tells) and rebind a name of theirs to 127.0.0.1 (Host tells).
 */
@Provider
@PreMatching
public class LocalPagesOnly implements ContainerRequestFilter {

  private static final Pattern LOCAL_HOST =
      Pattern.compile("(?i)(localhost|127(\\.\\d{1,3}){3}|\\[::1])(:\\d{1,5})?");
  private static final Pattern LOCAL_ORIGIN = Pattern.compile("(?i)https?://" + LOCAL_HOST);

  @Override
  public void filter(ContainerRequestContext request) {
    if (!isLocal(request.getHeaderString("Host"), request.getHeaderString("Origin"))) {
      request.abortWith(
          Response.status(ProblemType.FORBIDDEN_ORIGIN.status())
              .type(Problem.MEDIA_TYPE)
              .entity(
                  Problem.of(
                      ProblemType.FORBIDDEN_ORIGIN,
                      "Host and Origin, where sent, must name this machine."))
              .build());
    }
  }

  static boolean isLocal(@Nullable String host, @Nullable String origin) {
    return (host == null || LOCAL_HOST.matcher(host).matches())
        && (origin == null || LOCAL_ORIGIN.matcher(origin).matches());
  }
}
