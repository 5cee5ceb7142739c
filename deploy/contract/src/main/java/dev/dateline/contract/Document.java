package dev.dateline.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** An OpenAPI 3.1 document, whose schemas are JSON Schema 2020-12; formats are held to. */
public final class Document {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "patch", "head", "options");

  /** OpenAPI's place for schemas says nothing of any value. */
  private static final JsonMetaSchema DIALECT =
      JsonMetaSchema.builder(JsonMetaSchema.getV202012())
          .keyword(new NonValidationKeyword("components"))
          .build();

  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(
          SpecVersion.VersionFlag.V202012, builder -> builder.metaSchema(DIALECT));
  private static final SchemaValidatorsConfig STRICT =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  private final JsonNode root;
  private final List<Operation> operations;
  private final Map<JsonNode, JsonSchema> compiled = new ConcurrentHashMap<>();

  private Document(JsonNode root) {
    this.root = root;
    this.operations = operations(root);
  }

  /**
   * Reads a document.
   *
   * @throws IllegalArgumentException if it is no JSON
   */
  public static Document parse(String json) {
    try {
      JsonNode root = JSON.readTree(json);
      // Only for those who generate code: the alternatives say it all.
      root.at("/components/schemas")
          .forEach(schema -> ((ObjectNode) schema).remove("discriminator"));
      return new Document(root);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON", e);
    }
  }

  /**
   * The same, whose objects have no fields beside the named ones: an answer may not hold what the
   * document does not tell of, though a caller has to bear it.
   */
  public Document closed() {
    JsonNode copy = root.deepCopy();
    for (JsonNode schema : copy.at("/components/schemas")) {
      if (schema.has("properties") && !schema.has("additionalProperties")) {
        ((ObjectNode) schema).put("additionalProperties", false);
      }
    }
    return new Document(copy);
  }

  /** All operations, in the order of the document. */
  public List<Operation> operations() {
    return operations;
  }

  /** The operation of a path, decoded; of several, the one that spells out most of it. */
  public Optional<Operation> operation(String method, String path) {
    return operations.stream()
        .filter(operation -> operation.method().equals(method) && operation.matches(path))
        .min(Comparator.comparingInt(Operation::parameters));
  }

  /** Whether the document tells of a path, or of others below the same collection. */
  public boolean owns(String path) {
    return operations.stream()
        .anyMatch(operation -> collection(operation.path()).equals(collection(path)));
  }

  /** The named schemas. */
  public JsonNode schemas() {
    return root.at("/components/schemas");
  }

  /** What a reference leads to; the node itself when it is none. */
  public JsonNode resolve(JsonNode node) {
    String reference = node.path("$ref").asText("");
    return reference.isEmpty() ? node : root.at(reference.substring(1));
  }

  /** What is wrong with a value by a schema of this document; empty when nothing is. */
  public List<String> violations(JsonNode schema, JsonNode value) {
    return compiled.computeIfAbsent(schema, this::compile).validate(value).stream()
        .map(ValidationMessage::getMessage)
        .sorted()
        .toList();
  }

  private JsonSchema compile(JsonNode schema) {
    ObjectNode whole = JSON.createObjectNode();
    whole.putArray("allOf").add(schema);
    whole.set("components", root.path("components"));
    return SCHEMAS.getSchema(whole, STRICT);
  }

  /** The first three segments: {@code /api/v1/events}. */
  private static String collection(String path) {
    String[] segments = path.split("/", -1);
    return String.join("/", List.of(segments).subList(0, Math.min(4, segments.length)));
  }

  private static List<Operation> operations(JsonNode root) {
    List<Operation> operations = new ArrayList<>();
    root.path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        entry -> {
                          if (METHODS.contains(entry.getKey())) {
                            operations.add(
                                new Operation(
                                    entry.getKey().toUpperCase(Locale.ROOT),
                                    path.getKey(),
                                    entry.getValue()));
                          }
                        }));
    return List.copyOf(operations);
  }
}
