package dev.dateline.timeline.infra;

import dev.dateline.http.request.RouteOrder;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.impl.MimeMapping;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Sends the page's files as the build has compressed them, to whoever takes them so. Compressing
 * while sending is a switch of the whole server, and would reach into the answers of the API.
 */
@Singleton
class PackedFiles {
  private static final String FILES = "/assets/[^/]+\\.(?:js|css|svg)";
  private static final String ALWAYS = "public, immutable, max-age=31536000";

  /** By path, those that there are. */
  private final Map<String, Buffer> packed = new ConcurrentHashMap<>();

  void register(@Observes Router router) {
    router.routeWithRegex(FILES).order(RouteOrder.PACKED_FILES).handler(this::send);
  }

  private void send(RoutingContext context) {
    String path = context.normalizedPath();
    boolean takesPacked =
        context.request().method().equals(HttpMethod.GET)
            && String.valueOf(context.request().getHeader(HttpHeaders.ACCEPT_ENCODING))
                .contains("gzip");
    Buffer body = takesPacked ? packed.computeIfAbsent(path, PackedFiles::read) : null;
    if (body == null) {
      context.next();
      return;
    }
    context
        .response()
        .putHeader(HttpHeaders.CONTENT_TYPE, MimeMapping.getMimeTypeForFilename(path))
        .putHeader(HttpHeaders.CONTENT_ENCODING, "gzip")
        .putHeader(HttpHeaders.CACHE_CONTROL, ALWAYS)
        .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
        .end(body);
  }

  private static @Nullable Buffer read(String path) {
    String name = "META-INF/resources" + path + ".gz";
    try (InputStream file =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
      return file == null ? null : Buffer.buffer(file.readAllBytes());
    } catch (IOException e) {
      return null;
    }
  }
}
