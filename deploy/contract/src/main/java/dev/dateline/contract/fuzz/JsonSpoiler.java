package dev.dateline.contract.fuzz;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Puts something else into a JSON text, which mostly stays one. */
final class JsonSpoiler {
  /** Writes what readers refuse: depth without end, and half surrogate pairs as escapes. */
  private static final ObjectMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamWriteConstraints(
                      StreamWriteConstraints.builder().maxNestingDepth(100_000).build())
                  .build())
          .configure(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature(), true)
          .build();

  private final RandomGenerator random;
  private final Nasty nasty;

  JsonSpoiler(RandomGenerator random, Nasty nasty) {
    this.random = random;
    this.nasty = nasty;
  }

  byte[] spoil(byte[] body) {
    String[] lines = new String(body, StandardCharsets.UTF_8).split("\n", -1);
    int at = random.nextInt(lines.length);
    lines[at] = spoil(lines[at]);
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  private String spoil(String text) {
    try {
      JsonNode root = JSON.readTree(text);
      List<JsonNode> containers = new ArrayList<>();
      collect(root, containers);
      if (containers.isEmpty()) {
        return text + nasty.text();
      }
      return switch (random.nextInt(8)) {
        case 0 -> JSON.writeValueAsString(nasty.json());
        case 1 -> doubled(root);
        default -> {
          change(nasty.pick(containers));
          yield JSON.writeValueAsString(root);
        }
      };
    } catch (IOException e) {
      // Of a table, or spoilt before: a cell more.
      return text + "," + nasty.text().replace("\n", "");
    }
  }

  private void change(JsonNode container) {
    if (container instanceof ArrayNode array) {
      array.add(nasty.json());
      return;
    }
    ObjectNode object = (ObjectNode) container;
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    if (names.isEmpty() || random.nextInt(6) == 0) {
      object.set(nasty.text(), nasty.json());
    } else if (random.nextInt(6) == 0) {
      object.remove(nasty.pick(names));
    } else {
      object.set(nasty.pick(names), nasty.json());
    }
  }

  /** A field that is said twice. */
  private String doubled(JsonNode root) throws JsonProcessingException {
    String text = JSON.writeValueAsString(root);
    if (!(root instanceof ObjectNode object) || object.isEmpty()) {
      return text;
    }
    String name = object.fieldNames().next();
    return text.substring(0, text.length() - 1)
        + ","
        + JSON.writeValueAsString(name)
        + ":"
        + JSON.writeValueAsString(nasty.json())
        + "}";
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainerNode()) {
      containers.add(node);
      node.forEach(child -> collect(child, containers));
    }
  }
}
