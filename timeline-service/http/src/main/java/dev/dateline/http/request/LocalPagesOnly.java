package dev.dateline.http.request;

import dev.dateline.http.problem.ProblemException;
import dev.dateline.http.problem.ProblemType;
import dev.dateline.http.problem.Problems;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A browser on this machine runs pages of strangers, and loopback does not keep them out: they can
 * send simple requests (Origin tells) and rebind a name of theirs to 127.0.0.1 (Host tells).
 */
@Singleton
class LocalPagesOnly {
  private static final Pattern LOCAL_HOST =
      Pattern.compile("(?i)(localhost|127(\\.\\d{1,3}){3}|\\[::1])(:\\d{1,5})?");
  private static final Pattern LOCAL_ORIGIN = Pattern.compile("(?i)https?://" + LOCAL_HOST);

  private final Problems problems;

  LocalPagesOnly(Problems problems) {
    this.problems = problems;
  }

  void register(@Observes Router router) {
    router.route().order(RouteOrder.LOCAL_PAGES).handler(this::check).failureHandler(this::explain);
  }

  /** The router itself refuses HTTP/1.1 without Host, before any handler sees it. */
  private void explain(RoutingContext context) {
    if (context.request().authority() == null) {
      check(context);
    } else {
      context.next();
    }
  }

  private void check(RoutingContext context) {
    HostAndPort host = context.request().authority();
    if (host == null || context.request().headers().getAll("host").size() > 1) {
      problems.send(
          context,
          ProblemException.of(ProblemType.BAD_REQUEST, "The request must name one host in Host"));
    } else if (!isLocal(host.toString(), context.request().getHeader("origin"))) {
      problems.send(
          context,
          ProblemException.of(
              ProblemType.FORBIDDEN_ORIGIN,
              "Host, and Origin where it is sent, must name this machine"));
    } else {
      context.next();
    }
  }

  static boolean isLocal(String host, @Nullable String origin) {
    return LOCAL_HOST.matcher(host).matches()
        && (origin == null || LOCAL_ORIGIN.matcher(origin).matches());
  }
}
