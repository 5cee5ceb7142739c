package dev.dateline.deploy.http;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value that is read by path. Absent members and JSON null read alike, as the API treats
 * them.
 *
 * @param value a map, list, string, number, boolean, or null
 */
public record Json(@Nullable Object value) {

  /**
   * @throws IllegalArgumentException if the text is not one JSON value
   */
  public static Json parse(String text) {
    return new Json(new JsonReader(text).read());
  }

  /** Writes an object whose members are strings. */
  public static String write(Map<String, String> members) {
    return members.entrySet().stream()
        .map(member -> quote(member.getKey()) + ":" + quote(member.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  public boolean isNull() {
    return value == null;
  }

  /** The member of an object; null's and absent members' members are null. */
  public Json get(String name) {
    return new Json(value instanceof Map<?, ?> members ? members.get(name) : null);
  }

  /** The elements of an array; empty if it is none. */
  public List<Json> items() {
    return value instanceof List<?> elements
        ? elements.stream().map(Json::new).toList()
        : List.of();
  }

  /** A string as it is, anything else as JSON writes it. */
  public String text() {
    return String.valueOf(value);
  }

  /**
   * @throws IllegalStateException if it is no number
   */
  public int number() {
    if (value instanceof Number number) {
      return number.intValue();
    }
    throw new IllegalStateException("no number: " + value);
  }

  private static String quote(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append("\\u%04x".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
