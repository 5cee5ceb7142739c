package dev.dateline.contract.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.contract.Document;
import dev.dateline.contract.Operation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Requests as the document asks for them, from its own examples and what is known to be there. */
final class Samples {
  private static final double OPTIONAL = 0.2;

  private final Document document;
  private final Known known;
  private final RandomGenerator random;

  Samples(Document document, Known known, RandomGenerator random) {
    this.document = document;
    this.known = known;
    this.random = random;
  }

  Draft of(Operation operation) {
    Known.Scene scene = known.scene(operation.id());
    Draft draft = new Draft(operation, operation.path());
    for (JsonNode parameter : operation.node().path("parameters")) {
      String name = parameter.path("name").asText();
      boolean wanted =
          parameter.path("required").asBoolean()
              || scene.parameters().containsKey(name)
              || random.nextDouble() < OPTIONAL;
      if (wanted) {
        List<String> values =
            scene.parameters().containsKey(name)
                ? List.of(scene.parameters().get(name))
                : values(parameter);
        add(draft, parameter.path("in").asText(), name, values);
      }
    }
    List<Map.Entry<String, JsonNode>> contents =
        new ArrayList<>(operation.node().path("requestBody").path("content").properties());
    if (!contents.isEmpty()) {
      Map.Entry<String, JsonNode> content = contents.get(random.nextInt(contents.size()));
      draft.headers.add(Field.of("Content-Type", content.getKey()));
      draft.body =
          scene
              .bodies()
              .getOrDefault(content.getKey(), example(content.getValue()))
              .getBytes(StandardCharsets.UTF_8);
    }
    return draft;
  }

  private static void add(Draft draft, String in, String name, List<String> values) {
    switch (in) {
      case "path" ->
          draft.path =
              draft.path.replace(
                  "{" + name + "}", URLEncoder.encode(values.get(0), StandardCharsets.UTF_8));
      case "header" -> draft.headers.add(Field.of(name, values.get(0)));
      default -> values.forEach(value -> draft.query.add(Field.of(name, value)));
    }
  }

  private List<String> values(JsonNode parameter) {
    JsonNode choices = parameter.path("schema").path("enum");
    if (!choices.isEmpty()) {
      return List.of(choices.get(random.nextInt(choices.size())).asText());
    }
    JsonNode example = parameter.path("example");
    List<String> values = new ArrayList<>();
    (example.isArray() ? example : List.of(example)).forEach(one -> values.add(one.asText()));
    return values;
  }

  private String example(JsonNode content) {
    return document.resolve(content.path("schema")).path("examples").path(0).toString();
  }
}
