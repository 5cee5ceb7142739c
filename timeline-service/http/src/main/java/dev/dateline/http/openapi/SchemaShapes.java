package dev.dateline.http.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * What named schemas have in common: which fields there always are, and that there are no others.
 *
 * @param requests what callers send; its required fields are told by its constraints, and others
 *     are refused
 * @param optionalFields fields of answers that belong to a way of asking, by schema: others need
 *     not know of them
 * @param examples as JSON, of schemas whose type knows nothing of OpenAPI
 */
record SchemaShapes(
    Set<String> requests, Map<String, Set<String>> optionalFields, Map<String, String> examples) {
  private static final String UUID = "\"019aa5c0-7a10-7c3e-9b1f-6f1d2c3b4a59\"";
  private static final Map<String, Set<String>> OPTIONAL_EVERYWHERE =
      Map.of(
          "Problem", Set.of("code", "id", "errors"),
          "ProblemError", Set.of("pointer", "parameter", "code", "limit"));

  void complete(String name, Schema schema) {
    if (requests.contains(name)) {
      schema.setAdditionalPropertiesBoolean(false);
    } else if (schema.getProperties() != null) {
      // An answer has all of its fields; what is not known is null, not missing.
      List<String> required = new ArrayList<>(schema.getProperties().keySet());
      required.removeAll(optionalFields.getOrDefault(name, Set.of()));
      required.removeAll(OPTIONAL_EVERYWHERE.getOrDefault(name, Set.of()));
      schema.setRequired(required);
    }
    String example = name.equals("UUID") ? UUID : examples.get(name);
    if (example != null) {
      schema.setExamples(List.of(ApiDocument.json(example)));
    }
  }
}
