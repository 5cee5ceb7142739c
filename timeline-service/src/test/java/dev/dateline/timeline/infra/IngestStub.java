package dev.dateline.timeline.infra;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stands in for ingest-service: tells what it was asked, or hangs up. */
public final class IngestStub implements QuarkusTestResourceLifecycleManager {
  private @Nullable HttpServer server;

  @Override
  public Map<String, String> start() {
    HttpServer started = listen();
    started.createContext("/api/v1/articles", IngestStub::tell);
    started.createContext("/api/v1/jobs", HttpExchange::close);
    started.start();
    server = started;
    return Map.of("dateline.ingest.url", "http://127.0.0.1:" + started.getAddress().getPort());
  }

  @Override
  public void stop() {
    if (server != null) {
      server.stop(0);
    }
  }

  private static HttpServer listen() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void tell(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    Headers headers = exchange.getRequestHeaders();
    String told =
        exchange.getRequestMethod()
            + " "
            + exchange.getRequestURI()
            + " host="
            + headers.getFirst("Host")
            + " te="
            + headers.getFirst("TE")
            + " expect="
            + headers.getFirst("Expect")
            + " hop="
            + headers.getFirst("X-Hop")
            + " end="
            + headers.getFirst("X-End")
            + " body="
            + body.length;
    byte[] answer = told.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Location", "/api/v1/articles/1");
    exchange.getResponseHeaders().set("Keep-Alive", "timeout=5");
    exchange.getResponseHeaders().set("X-Answer-Hop", "1");
    exchange.getResponseHeaders().set("Connection", "X-Answer-Hop");
    exchange.sendResponseHeaders(202, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }
}
