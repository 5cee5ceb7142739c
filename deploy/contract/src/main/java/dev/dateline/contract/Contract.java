package dev.dateline.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What an OpenAPI document promises of answers: their status, media type, headers and JSON. The
 * document's {@code default} stands for errors alone.
 */
public final class Contract {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int FIRST_ERROR = 400;
  private static final int NOT_MODIFIED = 304;

  /** Of the message or of every answer of the server, not of one operation. */
  private static final Set<String> GENERAL_HEADERS =
      Set.of(
          "allow",
          "cache-control",
          "connection",
          "content-length",
          "content-security-policy",
          "content-type",
          "cross-origin-resource-policy",
          "date",
          "referrer-policy",
          "transfer-encoding",
          "x-content-type-options",
          "x-frame-options");

  private final Document document;

  public Contract(Document document) {
    this.document = document.closed();
  }

  /** What of an answer the document does not allow; empty when all is as it says. */
  public List<String> violations(Exchange exchange) {
    if (exchange.method().equals("OPTIONS")) {
      // Of HTTP itself, and the same at every address.
      return List.of();
    }
    String method = exchange.method().equals("HEAD") ? "GET" : exchange.method();
    Optional<Operation> operation = document.operation(method, exchange.path());
    if (operation.isPresent()) {
      return violations(operation.get(), exchange);
    }
    return exchange.status() < FIRST_ERROR && document.owns(exchange.path())
        ? List.of("the document has no such operation")
        : List.of();
  }

  private List<String> violations(Operation operation, Exchange exchange) {
    JsonNode responses = operation.node().path("responses");
    String status = Integer.toString(exchange.status());
    if (!responses.has(status) && (exchange.status() < FIRST_ERROR || !responses.has("default"))) {
      return List.of("the document has no status " + status);
    }
    JsonNode response =
        document.resolve(responses.path(responses.has(status) ? status : "default"));
    List<String> violations = new ArrayList<>(ofHeaders(response, exchange));
    violations.addAll(ofBody(response, exchange));
    return violations;
  }

  private List<String> ofHeaders(JsonNode response, Exchange exchange) {
    Map<String, JsonNode> declared = new TreeMap<>();
    response
        .path("headers")
        .properties()
        .forEach(
            header ->
                declared.put(
                    header.getKey().toLowerCase(Locale.ROOT), document.resolve(header.getValue())));
    List<String> violations = new ArrayList<>();
    declared.forEach(
        (name, header) -> {
          if (header.path("required").asBoolean() && !exchange.headers().containsKey(name)) {
            violations.add("header " + name + " is missing");
          }
        });
    exchange
        .headers()
        .forEach(
            (name, values) -> {
              JsonNode header = declared.get(name);
              if (header != null) {
                for (String value : values) {
                  document
                      .violations(header.path("schema"), TextNode.valueOf(value))
                      .forEach(wrong -> violations.add("header " + name + " " + wrong));
                }
              } else if (!GENERAL_HEADERS.contains(name)) {
                violations.add("the document has no header " + name);
              }
            });
    return violations;
  }

  private List<String> ofBody(JsonNode response, Exchange exchange) {
    if (exchange.body().length == 0) {
      boolean mayBeEmpty =
          response.path("content").isEmpty()
              || exchange.method().equals("HEAD")
              || exchange.status() == NOT_MODIFIED
              || exchange.mediaType().map(type -> !isJson(type)).orElse(false);
      return mayBeEmpty ? List.of() : List.of("the body is missing");
    }
    String type = exchange.mediaType().orElse("");
    JsonNode content = response.path("content").path(type);
    if (content.isMissingNode()) {
      return List.of("the document has no media type '" + type + "'");
    }
    if (!isJson(type)) {
      return List.of();
    }
    try {
      return document.violations(content.path("schema"), JSON.readTree(exchange.body()));
    } catch (JsonProcessingException e) {
      return List.of("the body is no JSON");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isJson(String type) {
    return type.equals("application/json") || type.endsWith("+json");
  }
}
