package dev.dateline.timeline.infra;

import dev.dateline.http.request.RouteOrder;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Sends the one document that pages of others may frame. Every answer is sent with headers that
 * refuse framing; they are taken off here, from this document alone, and so from no other that
 * happens to be reached by an address like its own.
 */
@Singleton
class EmbeddedView {
  private static final String DOCUMENT = "/embed.html";
  private static final String POLICY =
      "default-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'";

  private final @Nullable Buffer document = read();

  void register(@Observes Router router) {
    router.route(DOCUMENT).order(RouteOrder.PACKED_FILES).handler(this::send);
  }

  private void send(RoutingContext context) {
    HttpMethod method = context.request().method();
    boolean reads = method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    if (document == null || !reads || !context.normalizedPath().equals(DOCUMENT)) {
      context.next();
      return;
    }
    MultiMap headers = context.response().headers();
    headers.remove("X-Frame-Options");
    headers.set("Content-Security-Policy", POLICY);
    headers.set(HttpHeaders.CACHE_CONTROL, "no-cache");
    headers.set(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
    context.end(document);
  }

  private static @Nullable Buffer read() {
    try (InputStream file =
        Thread.currentThread()
            .getContextClassLoader()
            .getResourceAsStream("META-INF/resources" + DOCUMENT)) {
      return file == null ? null : Buffer.buffer(file.readAllBytes());
    } catch (IOException e) {
      return null;
    }
  }
}
