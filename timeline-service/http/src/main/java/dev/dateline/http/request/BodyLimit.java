package dev.dateline.http.request;

import dev.dateline.http.problem.ProblemException;
import dev.dateline.http.problem.Problems;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Refuses bodies by their announced length, before they are read and with a problem; the server's
 * own limit would close the connection without a word. What comes without a length is counted by
 * {@link CountedBody}.
 */
@Singleton
class BodyLimit {
  /** Longer ones are not waited for: their senders may find the connection closed. */
  private static final long PATIENCE_BYTES = 64L << 20;

  private final BodyLimits limits;
  private final Problems problems;

  BodyLimit(BodyLimits limits, Problems problems) {
    this.limits = limits;
    this.problems = problems;
  }

  void register(@Observes Router router) {
    router.route("/api/*").order(RouteOrder.LIMIT_BODY).handler(this::check);
  }

  private void check(RoutingContext context) {
    String length = context.request().getHeader("content-length");
    long limit = limits.at(context.normalizedPath());
    if (length == null || !exceeds(length, limit)) {
      context.next();
      return;
    }
    if (exceeds(length, PATIENCE_BYTES)) {
      context.response().putHeader("connection", "close");
    }
    context.request().resume();
    problems.send(context, ProblemException.tooLarge(limit));
  }

  private static boolean exceeds(String length, long limit) {
    return length.length() > 18 || (length.matches("[0-9]+") && Long.parseLong(length) > limit);
  }
}
