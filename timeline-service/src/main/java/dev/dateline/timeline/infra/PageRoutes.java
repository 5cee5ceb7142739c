package dev.dateline.timeline.infra;

import dev.dateline.timeline.api.ProblemException;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Answers what nobody else does: addresses that the page makes up for its views get the page, all
 * else a problem.
 */
@Singleton
class PageRoutes {
  private static final String PAGE = "/index.html";

  private final Problems problems;

  PageRoutes(Problems problems) {
    this.problems = problems;
  }

  void register(@Observes Router router) {
    router.route().order(RouteOrder.LAST).handler(this::answer);
  }

  private void answer(RoutingContext context) {
    String path = context.normalizedPath();
    boolean isView =
        context.request().method().equals(HttpMethod.GET)
            && !path.startsWith("/api/")
            && !path.startsWith("/q/")
            && path.indexOf('.', path.lastIndexOf('/')) < 0
            && String.valueOf(context.request().getHeader("accept")).contains("text/html");
    if (isView) {
      context.reroute(PAGE);
    } else {
      problems.send(context, ProblemException.notFound("There is nothing at this address"));
    }
  }
}
