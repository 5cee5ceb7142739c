package dev.dateline.contract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One request and what was answered.
 *
 * @param method upper case
 * @param path decoded, without the query
 * @param headers of the answer; their names in any case
 * @param body of the answer, empty for none
 */
public record Exchange(
    String method, String path, int status, Map<String, List<String>> headers, byte[] body) {

  public Exchange {
    Map<String, List<String>> named = new TreeMap<>();
    headers.forEach((name, values) -> named.put(name.toLowerCase(Locale.ROOT), values));
    headers = named;
  }

  /** The answer's media type without its parameters, lower case; empty when it names none. */
  public Optional<String> mediaType() {
    return headers.getOrDefault("content-type", List.of()).stream()
        .findFirst()
        .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
  }

  /** The body as UTF-8. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return method + " " + path + " → " + status;
  }
}
