package dev.dateline.contract.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Makes a request wrong, or at least unusual. */
final class Spoiler {
  private static final List<String> TYPES =
      List.of(
          "text/plain",
          "application/xml",
          "application/json",
          "application/json; charset=utf-16",
          "application/json; charset=ISO-8859-1",
          "application/json; charset=nonsense",
          "application/x-ndjson",
          "text/csv",
          "multipart/form-data",
          "multipart/form-data; boundary=x",
          "application/x-www-form-urlencoded",
          "application/octet-stream",
          "a",
          "a/b/c",
          "/",
          ";",
          "application/json, text/plain");

  private static final List<String> ACCEPTS =
      List.of(
          "image/png",
          "text/html",
          "application/json;q=0",
          "text/csv",
          "a/b/c",
          "*",
          "/",
          ";q=9",
          "application/*;q=x",
          "text/calendar, application/json");

  private static final List<String> METHODS =
      List.of("GET", "PUT", "POST", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "PROPFIND");

  private final RandomGenerator random;
  private final Nasty nasty;
  private final JsonSpoiler json;

  Spoiler(RandomGenerator random) {
    this.random = random;
    this.nasty = new Nasty(random);
    this.json = new JsonSpoiler(random, nasty);
  }

  void spoil(Draft draft) {
    boolean hasBody = draft.body.length > 0;
    switch (random.nextInt(hasBody ? 10 : 5)) {
      case 0 -> path(draft);
      case 1, 2 -> query(draft);
      case 3 -> header(draft);
      case 4 -> etag(draft);
      case 5 -> draft.body = bytes(draft.body);
      default -> draft.body = json.spoil(draft.body);
    }
  }

  private void path(Draft draft) {
    String[] segments = draft.path.split("/", -1);
    int last = segments.length - 1;
    switch (random.nextInt(8)) {
      case 0 -> segments[last] = Field.of("", nasty.text()).inQuery().substring(1);
      case 1 -> segments[last - 1] = nasty.raw().replace("+", "%2b");
      case 2 -> segments[last] += "/";
      case 3 -> segments[last] += ";x=" + nasty.raw();
      case 4 -> segments[last] = "%2e%2e/" + segments[last];
      case 5 -> segments[last] = segments[last] + "%2f..";
      case 6 -> segments[last] = "/" + segments[last];
      default -> draft.method = nasty.pick(METHODS);
    }
    draft.path = String.join("/", segments);
  }

  private void query(Draft draft) {
    if (draft.query.isEmpty()) {
      draft.query.add(
          random.nextBoolean()
              ? Field.of("timeline", nasty.text())
              : Field.raw("unheard-of", nasty.raw()));
      return;
    }
    int at = random.nextInt(draft.query.size());
    Field field = draft.query.get(at);
    switch (random.nextInt(6)) {
      case 0 -> draft.query.add(field);
      case 1 -> draft.query.set(at, Field.raw(field.name(), nasty.raw()));
      case 2 -> draft.query.add(Field.of(nasty.text(), field.value()));
      case 3 -> {
        for (int i = 0; i < 21; i++) {
          draft.query.add(Field.of(field.name(), "v" + i));
        }
      }
      default -> draft.query.set(at, Field.of(field.name(), nasty.text()));
    }
  }

  private void header(Draft draft) {
    switch (random.nextInt(6)) {
      case 0 -> draft.setHeader("Content-Type", nasty.pick(TYPES));
      case 1 -> draft.setHeader("Accept", nasty.pick(ACCEPTS));
      case 2 -> draft.headers.removeIf(header -> random.nextBoolean());
      case 3 -> draft.headers.addAll(List.copyOf(draft.headers));
      case 4 -> draft.headers.add(Field.of("X-Unheard-Of", nasty.header()));
      default ->
          draft.headers.replaceAll(
              header -> random.nextBoolean() ? header : Field.of(header.name(), nasty.header()));
    }
  }

  /** Of the headers by which writers keep out of each other's way. */
  private void etag(Draft draft) {
    String value = random.nextBoolean() ? nasty.header() : "\"" + random.nextInt(9) + "\"";
    draft.setHeader(
        nasty.pick(List.of("If-Match", "If-None-Match", "Idempotency-Key", "Last-Event-ID")),
        value);
  }

  private byte[] bytes(byte[] body) {
    return switch (random.nextInt(9)) {
      case 0 -> new byte[0];
      case 1 -> Arrays.copyOf(body, random.nextInt(body.length));
      case 2 -> with(body, random.nextInt(body.length), (byte) 0);
      case 3 -> with(body, random.nextInt(body.length), (byte) 0xff);
      case 4 -> with(body, random.nextInt(body.length), (byte) random.nextInt(256));
      case 5 -> recoded(body, StandardCharsets.UTF_16);
      case 6 -> recoded(body, StandardCharsets.ISO_8859_1);
      case 7 -> ("\ufeff" + text(body)).getBytes(StandardCharsets.UTF_8);
      default -> (text(body) + nasty.text()).getBytes(StandardCharsets.UTF_8);
    };
  }

  private static byte[] recoded(byte[] body, Charset charset) {
    return text(body).replace("e", "é").getBytes(charset);
  }

  private static byte[] with(byte[] body, int at, byte value) {
    byte[] copy = body.clone();
    copy[at] = value;
    return copy;
  }

  private static String text(byte[] body) {
    return new String(body, StandardCharsets.UTF_8);
  }
}
