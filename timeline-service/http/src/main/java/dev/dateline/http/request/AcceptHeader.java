package dev.dateline.http.request;

import dev.dateline.http.problem.HttpStatusProblems;
import dev.dateline.http.problem.Problems;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Gives an Accept one form (RFC 9110, 12.5.1), since those who read it behind here forgive, refuse
 * and fail at different ones, some of them after a change is made. What names no media type is
 * refused.
 */
@Singleton
class AcceptHeader {
  private static final int NOT_ACCEPTABLE = 406;

  /** As clients of Java's own send it: {@code *; q=.2}. */
  private static final Pattern ANY = Pattern.compile("^\\*(?=\\s*(;|$))");

  private static final Pattern BARE_FRACTION = Pattern.compile("(?i)(;\\s*q=)(?=\\.\\d)");
  private static final Pattern WEIGHT = Pattern.compile("0(\\.\\d*)?|1(\\.0*)?");

  private final Problems problems;

  AcceptHeader(Problems problems) {
    this.problems = problems;
  }

  void register(@Observes Router router) {
    router.route("/api/*").order(RouteOrder.ACCEPT).handler(this::check);
  }

  private void check(RoutingContext context) {
    MultiMap headers = context.request().headers();
    Optional<String> plain = plain(String.join(",", headers.getAll(HttpHeaders.ACCEPT)));
    if (plain.isEmpty()) {
      problems.send(context, HttpStatusProblems.of(NOT_ACCEPTABLE));
      return;
    }
    headers.remove(HttpHeaders.ACCEPT);
    if (!plain.get().isEmpty()) {
      headers.set(HttpHeaders.ACCEPT, plain.get());
    }
    context.next();
  }

  /** The same wish in one form; empty text where there is none, nothing where it cannot be read. */
  static Optional<String> plain(String accept) {
    List<String> types = new ArrayList<>();
    for (String element : accept.split(",", -1)) {
      String type = ANY.matcher(element.strip()).replaceFirst("*/*");
      type = BARE_FRACTION.matcher(type).replaceFirst("$10");
      if (type.isEmpty()) {
        continue;
      }
      if (MediaTypes.read(type).filter(AcceptHeader::isWeighed).isEmpty()) {
        return Optional.empty();
      }
      types.add(type);
    }
    return Optional.of(String.join(", ", types));
  }

  private static boolean isWeighed(MediaType type) {
    return WEIGHT.matcher(type.getParameters().getOrDefault("q", "1")).matches();
  }
}
