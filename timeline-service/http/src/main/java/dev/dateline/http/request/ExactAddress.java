package dev.dateline.http.request;

import dev.dateline.http.problem.ProblemException;
import dev.dateline.http.problem.Problems;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Lets everything of the API have one address: what routers and resources would forgive, each in
 * its own way, is refused before any of them, and so is what is no percent-encoded UTF-8.
 */
@Singleton
class ExactAddress {
  /** Empty and relative segments, parameters of segments, and slashes that are none. */
  private static final Pattern LOOSE = Pattern.compile("//|/$|;|/\\.{1,2}(/|$)|(?i)%2f|%5c|%2e");

  private final Problems problems;

  ExactAddress(Problems problems) {
    this.problems = problems;
  }

  void register(@Observes Router router) {
    router.route().order(RouteOrder.EXACT_ADDRESS).handler(this::check);
  }

  private void check(RoutingContext context) {
    String uri = context.request().uri();
    int question = uri.indexOf('?');
    String path = question < 0 ? uri : uri.substring(0, question);
    if (!path.startsWith("/api/")) {
      context.next();
    } else if (LOOSE.matcher(path).find() || !isEncoded(path)) {
      problems.send(context, ProblemException.notFound("There is nothing at this address"));
    } else if (question >= 0 && !isEncoded(uri.substring(question + 1))) {
      problems.send(context, badlyEncoded(uri.substring(question + 1)));
    } else {
      context.next();
    }
  }

  private static ProblemException badlyEncoded(String query) {
    for (String field : query.split("&", -1)) {
      String name = field.split("=", 2)[0];
      if (!isEncoded(field) && isEncoded(name)) {
        return ProblemException.parameter(name, "is not percent-encoded UTF-8");
      }
    }
    return ProblemException.parameter("?", "is not percent-encoded UTF-8");
  }

  /** Whether every % starts an escape, and the escapes are UTF-8. */
  static boolean isEncoded(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) != '%') {
        bytes.write(text.charAt(at) < 0x80 ? text.charAt(at) : '?');
        continue;
      }
      if (at + 2 >= text.length()) {
        return false;
      }
      int high = Character.digit(text.charAt(at + 1), 16);
      int low = Character.digit(text.charAt(at + 2), 16);
      if (high < 0 || low < 0) {
        return false;
      }
      bytes.write(high << 4 | low);
      at += 2;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
