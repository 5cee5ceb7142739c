package dev.dateline.timeline.infra;

import dev.dateline.http.request.RouteOrder;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/** Addresses that the page makes up for its views get the page. */
@Singleton
class PageRoutes {
  private static final String PAGE = "/index.html";

  /** Neither the API's nor the process's own, and no file: its last segment has no dot. */
  private static final Pattern VIEW = Pattern.compile("/(?!(api|q)(/|$))(.*/)?[^./]+/?");

  void register(@Observes Router router) {
    router.route().order(RouteOrder.VIEWS).handler(this::view);
  }

  private void view(RoutingContext context) {
    boolean isView =
        context.request().method().equals(HttpMethod.GET)
            && VIEW.matcher(context.normalizedPath()).matches()
            && String.valueOf(context.request().getHeader("accept")).contains("text/html");
    if (isView) {
      context.reroute(PAGE);
    } else {
      context.next();
    }
  }
}
