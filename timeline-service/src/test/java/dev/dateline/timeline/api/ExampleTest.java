package dev.dateline.timeline.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.contract.Document;
import dev.dateline.contract.Operation;
import dev.dateline.contract.ServedDocument;
import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The document shows of everything what it looks like, and its own schemas hold for that. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class ExampleTest {
  private Document document = Document.parse("{}");

  @BeforeEach
  void read() {
    document = ServedDocument.read().closed();
  }

  @Test
  void everySchemaHasAnExampleThatIsValid() {
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

    assertThat(document.schemas().size()).isGreaterThan(50);
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyParameterHasAnExampleThatIsValid() {
    List<String> wrong = new ArrayList<>();
    int parameters = 0;
    for (Operation operation : document.operations()) {
      for (JsonNode parameter : operation.node().path("parameters")) {
        parameters++;
        String name = operation.id() + " " + parameter.path("name").asText();
        if (!parameter.has("example")) {
          wrong.add(name + " has no example");
        }
        document
            .violations(parameter.path("schema"), parameter.path("example"))
            .forEach(violation -> wrong.add(name + " " + violation));
      }
    }

    assertThat(parameters).isGreaterThan(100);
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyTextThatIsSentHasALimit() {
    List<String> wrong = new ArrayList<>();
    for (Operation operation : document.operations()) {
      for (JsonNode parameter : operation.node().path("parameters")) {
        JsonNode schema = document.resolve(parameter.path("schema"));
        if (!isLimited(schema)) {
          wrong.add(operation.id() + " " + parameter.path("name").asText());
        }
      }
      JsonNode body =
          document.resolve(
              operation
                  .node()
                  .path("requestBody")
                  .path("content")
                  .path("application/json")
                  .path("schema"));
      body.path("properties")
          .properties()
          .forEach(
              field -> {
                if (!isLimited(document.resolve(field.getValue()))) {
                  wrong.add(operation.id() + " " + field.getKey());
                }
              });
    }

    assertThat(wrong).isEmpty();
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
