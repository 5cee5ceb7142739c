package dev.dateline.timeline.infra;

import dev.dateline.timeline.api.ProblemException;
import dev.dateline.timeline.api.ProblemType;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Passes the prefixes of ingest-service on to it, so that page and API have one origin. The target
 * comes from the configuration and from nothing in a request; bodies stream both ways.
 */
@Singleton
class IngestForwarder {
  private static final Logger LOG = Logger.getLogger(IngestForwarder.class);
  private static final List<String> PREFIXES =
      List.of("/api/v1/articles", "/api/v1/jobs", "/api/v1/sources");

  /** Of one connection, not of the message (RFC 9110, 7.6.1). */
  private static final Set<String> HOP_BY_HOP =
      Set.of(
          "connection",
          "keep-alive",
          "proxy-authenticate",
          "proxy-authorization",
          "proxy-connection",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade");

  private static final int CONNECT_TIMEOUT_MILLIS = 2_000;
  private static final int IDLE_TIMEOUT_SECONDS = 60;
  private static final int MAX_CONNECTIONS = 64;

  private final HttpClient client;
  private final SocketAddress target;
  private final Problems problems;

  IngestForwarder(
      Vertx vertx, Problems problems, @ConfigProperty(name = "dateline.ingest.url") URI ingest) {
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setConnectTimeout(CONNECT_TIMEOUT_MILLIS)
                .setIdleTimeout(IDLE_TIMEOUT_SECONDS)
                .setMaxPoolSize(MAX_CONNECTIONS));
    this.target =
        SocketAddress.inetSocketAddress(
            ingest.getPort() < 0 ? 80 : ingest.getPort(), ingest.getHost());
    this.problems = problems;
  }

  void register(@Observes Router router) {
    for (String prefix : PREFIXES) {
      router.route(prefix).order(RouteOrder.FORWARD).handler(this::forward);
      router.route(prefix + "/*").order(RouteOrder.FORWARD).handler(this::forward);
    }
  }

  /** Whether a path is ingest-service's. */
  static boolean isForwarded(String path) {
    return PREFIXES.stream()
        .anyMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"));
  }

  private void forward(RoutingContext context) {
    HttpServerRequest request = context.request();
    // Its body is read only once there is somewhere to put it.
    request.pause();
    RequestOptions options =
        new RequestOptions()
            .setServer(target)
            // The origin that the caller knows, so that links in the answer lead back here.
            .setHost(request.authority().host())
            .setPort(request.authority().port() < 0 ? 80 : request.authority().port())
            .setMethod(request.method())
            .setURI(request.uri());
    client
        .request(options)
        .compose(
            upstream -> {
              copy(request.headers(), upstream.headers());
              upstream.putHeader("host", request.authority().toString());
              return send(request, upstream);
            })
        .onSuccess(answer -> pass(answer, context))
        .onFailure(failure -> unreachable(failure, context));
  }

  private static Future<HttpClientResponse> send(
      HttpServerRequest request, HttpClientRequest upstream) {
    boolean hasBody =
        request.getHeader("content-length") != null
            || request.getHeader("transfer-encoding") != null;
    if (!hasBody) {
      request.resume();
      return upstream.send();
    }
    if (request.getHeader("content-length") == null) {
      upstream.setChunked(true);
    }
    return upstream.send(request);
  }

  private void pass(HttpClientResponse answer, RoutingContext context) {
    HttpServerResponse response = context.response();
    response.setStatusCode(answer.statusCode());
    copy(answer.headers(), response.headers());
    if (answer.getHeader("content-length") == null) {
      response.setChunked(true);
    }
    answer
        .pipeTo(response)
        .onFailure(
            failure -> {
              LOG.debugf(failure, "an answer of ingest-service was cut short");
              response.reset();
            });
  }

  private static void copy(MultiMap from, MultiMap to) {
    for (Map.Entry<String, String> header : from) {
      if (!HOP_BY_HOP.contains(header.getKey().toLowerCase(Locale.ROOT))) {
        to.set(header.getKey(), from.getAll(header.getKey()));
      }
    }
  }

  private void unreachable(Throwable failure, RoutingContext context) {
    LOG.debugf(failure, "ingest-service did not answer");
    if (context.response().ended() || context.response().headWritten()) {
      context.response().reset();
      return;
    }
    context.request().resume();
    problems.send(
        context,
        ProblemException.of(
            ProblemType.INGEST_UNREACHABLE,
            "The service that takes articles is not running or does not answer; try again later"));
  }
}
