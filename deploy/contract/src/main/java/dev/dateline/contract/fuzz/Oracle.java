package dev.dateline.contract.fuzz;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.dateline.contract.Document;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Knows from the document what a service has to refuse. */
final class Oracle {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private final Document document;

  Oracle(Document document) {
    this.document = document;
  }

  /** What of a request the document forbids; empty for a request that it asks for. */
  List<String> forbidden(Draft request) {
    List<String> forbidden = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (JsonNode parameter : request.operation.node().path("parameters")) {
      String name = parameter.path("name").asText();
      if (parameter.path("in").asText().equals("header")) {
        List<String> values = request.headers(name).stream().map(String::strip).toList();
        forbidden.addAll(ofValues(name, parameter, values));
      } else {
        known.add(name);
        boolean readable =
            request.query.stream().noneMatch(field -> field.name().equals(name) && field.raw());
        if (readable && parameter.path("in").asText().equals("query")) {
          forbidden.addAll(ofValues(name, parameter, values(request, name)));
        }
      }
    }
    request.query.stream()
        .filter(field -> !known.contains(field.name()))
        .forEach(field -> forbidden.add("an unknown parameter " + field.name()));
    if (request.saysJson()) {
      forbidden.addAll(ofBody(request));
    }
    return forbidden;
  }

  private List<String> ofValues(String name, JsonNode parameter, List<String> values) {
    if (values.isEmpty()) {
      return parameter.path("required").asBoolean()
          ? List.of("a request without " + name)
          : List.of();
    }
    JsonNode schema = document.resolve(parameter.path("schema"));
    if (schema.path("type").asText().equals("array")) {
      ArrayNode all = JSON.createArrayNode();
      values.forEach(all::add);
      return violations(name, schema, all);
    }
    if (values.size() > 1) {
      return List.of("two values of " + name);
    }
    boolean number = schema.path("type").asText().equals("integer");
    return violations(
        name, schema, number ? number(values.get(0)) : TextNode.valueOf(values.get(0)));
  }

  private List<String> ofBody(Draft request) {
    JsonNode body = request.operation.node().path("requestBody");
    JsonNode schema =
        body.path("content")
            .path(request.headers("Content-Type").get(0).split(";", 2)[0])
            .path("schema");
    if (schema.isMissingNode()) {
      return List.of();
    }
    try {
      JsonNode sent = JSON.readTree(request.body);
      return sent == null || sent.isMissingNode()
          ? List.of("a missing body")
          : violations("body", schema, sent);
    } catch (IOException e) {
      return List.of("a body that is no JSON");
    }
  }

  private List<String> violations(String name, JsonNode schema, JsonNode value) {
    return document.violations(schema, value).stream().map(why -> name + " that " + why).toList();
  }

  private static JsonNode number(String text) {
    return text.matches("-?[0-9]{1,30}")
        ? JSON.getNodeFactory().numberNode(new BigDecimal(text))
        : TextNode.valueOf(text);
  }

  private static List<String> values(Draft request, String name) {
    return request.query.stream()
        .filter(field -> field.name().equals(name))
        .map(Field::value)
        .toList();
  }
}
