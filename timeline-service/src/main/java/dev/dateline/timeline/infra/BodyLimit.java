package dev.dateline.timeline.infra;

import dev.dateline.timeline.api.ProblemException;
import dev.dateline.timeline.api.ProblemType;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses bodies by their announced length, before they are read and with a problem; the server's
 * own limit would close the connection without a word. What comes without a length is counted by
 * {@link CountedBody} here and by {@link LimitedStream} on its way to ingest-service.
 */
@Singleton
class BodyLimit {
  /** Read as a stream. */
  private static final Set<String> STREAMS = Set.of("/api/v1/events/bulk", "/api/v1/events/import");

  private final long forwarded;
  private final long streamed;
  private final long own;
  private final Problems problems;

  BodyLimit(
      Problems problems,
      @ConfigProperty(name = "dateline.ingest.max-body-size") MemorySize forwarded,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize streamed,
      @ConfigProperty(name = "dateline.api.max-body-size") MemorySize own) {
    this.problems = problems;
    this.forwarded = forwarded.asLongValue();
    this.streamed = streamed.asLongValue();
    this.own = own.asLongValue();
  }

  void register(@Observes Router router) {
    router.route("/api/*").order(RouteOrder.LIMIT_BODY).handler(this::check);
  }

  private void check(RoutingContext context) {
    String length = context.request().getHeader("content-length");
    String path = context.normalizedPath();
    long limit = IngestForwarder.isForwarded(path) ? forwarded : isStream(path) ? streamed : own;
    if (length != null && exceeds(length, limit)) {
      // The rest of the body is not waited for.
      context.response().putHeader("connection", "close");
      problems.send(
          context,
          ProblemException.of(
              ProblemType.TOO_LARGE, "The body must have at most " + limit + " bytes"));
    } else {
      context.next();
    }
  }

  /** Whether a path takes bodies that are never in memory as a whole. */
  static boolean isStream(String path) {
    return STREAMS.contains(path);
  }

  private static boolean exceeds(String length, long limit) {
    return length.length() > 18 || (length.matches("[0-9]+") && Long.parseLong(length) > limit);
  }
}
