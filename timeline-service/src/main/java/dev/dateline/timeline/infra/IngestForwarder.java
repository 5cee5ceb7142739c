package dev.dateline.timeline.infra;

import dev.dateline.http.problem.ProblemException;
import dev.dateline.http.problem.ProblemType;
import dev.dateline.http.problem.Problems;
import dev.dateline.http.request.RouteOrder;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
          "expect",
          "keep-alive",
          "proxy-authenticate",
          "proxy-authorization",
          "proxy-connection",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade");

  private static final Set<HttpMethod> BODILESS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  private static final int CONNECT_TIMEOUT_MILLIS = 2_000;
  private static final int IDLE_TIMEOUT_SECONDS = 60;
  private static final int MAX_CONNECTIONS = 64;

  private final HttpClient client;
  private final SocketAddress target;
  private final Problems problems;
  private final long limit;

  IngestForwarder(
      Vertx vertx,
      Problems problems,
      @ConfigProperty(name = "dateline.ingest.url") URI ingest,
      @ConfigProperty(name = "dateline.ingest.max-body-size") MemorySize limit) {
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
    this.limit = limit.asLongValue();
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

  private Future<HttpClientResponse> send(HttpServerRequest request, HttpClientRequest upstream) {
    if (!hasBody(request)) {
      request.resume();
      return upstream.send();
    }
    if (request.getHeader("content-length") == null) {
      upstream.setChunked(true);
    }
    LimitedStream body = new LimitedStream(request, limit, upstream::reset);
    return upstream
        .send(body)
        .recover(
            failure ->
                Future.failedFuture(
                    body.isExceeded() ? ProblemException.tooLarge(limit) : failure));
  }

  private static boolean hasBody(HttpServerRequest request) {
    // HTTP/2 frames its bodies: neither header is needed there.
    return request.getHeader("content-length") != null
        || request.getHeader("transfer-encoding") != null
        || (request.version() == HttpVersion.HTTP_2 && !BODILESS.contains(request.method()));
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
    Set<String> nominated = nominated(from);
    for (String name : from.names()) {
      String lower = name.toLowerCase(Locale.ROOT);
      // HTTP/2 says in names with a colon what is no header elsewhere.
      if (!HOP_BY_HOP.contains(lower) && !nominated.contains(lower) && !lower.startsWith(":")) {
        to.set(name, from.getAll(name));
      }
    }
  }

  /** What {@code Connection} declares to be of this connection only. */
  private static Set<String> nominated(MultiMap headers) {
    return headers.getAll("connection").stream()
        .flatMap(value -> Stream.of(value.split(",")))
        .map(name -> name.strip().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
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
        failure instanceof ProblemException problem
            ? problem
            : ProblemException.of(
                ProblemType.INGEST_UNREACHABLE,
                "The service that takes articles is not running or does not answer;"
                    + " try again later"));
  }
}
