package dev.dateline.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What a document leaves out that callers need: examples that hold, and limits. */
public final class Completeness {
  private final Document document;

  public Completeness(Document document) {
    this.document = document.closed();
  }

  /** Schemas without an example, or with one that they do not allow. */
  public List<String> ofSchemas() {
    List<String> wrong = new ArrayList<>();
    document
        .schemas()
        .properties()
        .forEach(
            entry -> {
              JsonNode examples = entry.getValue().path("examples");
              if (examples.isEmpty()) {
                wrong.add(entry.getKey() + " has no example");
              }
              examples.forEach(
                  example ->
                      document
                          .violations(entry.getValue(), example)
                          .forEach(violation -> wrong.add(entry.getKey() + " " + violation)));
            });
    return wrong;
  }

  /** Parameters without an example, or with one that they do not allow. */
  public List<String> ofParameters() {
    List<String> wrong = new ArrayList<>();
    for (Operation operation : document.operations()) {
      for (JsonNode parameter : operation.node().path("parameters")) {
        String name = operation.id() + " " + parameter.path("name").asText();
        if (!parameter.has("example")) {
          wrong.add(name + " has no example");
        }
        document
            .violations(parameter.path("schema"), parameter.path("example"))
            .forEach(violation -> wrong.add(name + " " + violation));
      }
    }
    return wrong;
  }

  /** Parameters and fields that may be sent at any length, or as any number. */
  public List<String> ofLimits() {
    List<String> wrong = new ArrayList<>();
    for (Operation operation : document.operations()) {
      for (JsonNode parameter : operation.node().path("parameters")) {
        if (!isLimited(document.resolve(parameter.path("schema")))) {
          wrong.add(operation.id() + " " + parameter.path("name").asText());
        }
      }
      JsonNode content = operation.node().path("requestBody").path("content");
      document
          .resolve(content.path("application/json").path("schema"))
          .path("properties")
          .properties()
          .forEach(
              field -> {
                if (!isLimited(document.resolve(field.getValue()))) {
                  wrong.add(operation.id() + " " + field.getKey());
                }
              });
    }
    return wrong;
  }

  /** By length, by what it may look like, or by its choices; a list in itself and in its items. */
  private static boolean isLimited(JsonNode schema) {
    String type = schema.path("type").toString();
    if (type.contains("array")) {
      return schema.has("maxItems") && isLimited(schema.path("items"));
    }
    if (type.contains("integer")) {
      return schema.has("minimum") && schema.has("maximum");
    }
    return !type.contains("string")
        || schema.has("maxLength")
        || schema.has("enum")
        || schema.has("format")
        || schema.path("pattern").asText().startsWith("^");
  }
}
