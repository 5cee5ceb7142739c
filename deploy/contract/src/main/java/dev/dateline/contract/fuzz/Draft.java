package dev.dateline.contract.fuzz;

import dev.dateline.contract.Operation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A request in the making: what starts out as the document asks for, to be spoilt. */
final class Draft {
  final Operation operation;
  final List<Field> query = new ArrayList<>();
  final List<Field> headers = new ArrayList<>();
  String method;
  String path;
  byte[] body = new byte[0];

  Draft(Operation operation, String path) {
    this.operation = operation;
    this.method = operation.method();
    this.path = path;
  }

  /** Whether the body is said to be JSON, and nothing is said of another encoding. */
  boolean saysJson() {
    List<String> types = headers("Content-Type");
    return types.size() == 1
        && types.get(0).matches("application/(merge-patch\\+)?json(; ?charset=(?i)utf-8)?");
  }

  List<String> headers(String name) {
    return headers.stream()
        .filter(header -> header.name().equalsIgnoreCase(name))
        .map(Field::value)
        .toList();
  }

  void setHeader(String name, String value) {
    headers.removeIf(header -> header.name().equalsIgnoreCase(name));
    headers.add(Field.of(name, value));
  }

  /** The request target as it is sent. */
  String target() {
    return query.isEmpty()
        ? path
        : path + "?" + query.stream().map(Field::inQuery).collect(Collectors.joining("&"));
  }

  @Override
  public String toString() {
    String shown = method + " " + target() + " " + headers;
    String text = new String(body, StandardCharsets.UTF_8);
    return cut(shown) + (body.length == 0 ? "" : " body " + cut(text));
  }

  private static String cut(String text) {
    return text.length() <= 600 ? text : text.substring(0, 600) + "… (" + text.length() + ")";
  }
}
