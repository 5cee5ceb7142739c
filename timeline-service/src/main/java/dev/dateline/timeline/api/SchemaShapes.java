package dev.dateline.timeline.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * What named schemas have in common: which fields there always are, and that there are no others.
 */
final class SchemaShapes {
  /** What callers send; its required fields are told by its constraints, and others are refused. */
  private static final Set<String> REQUESTS =
      Set.of(
          "DateQuestion",
          "EventContent",
          "EventPatch",
          "Marks",
          "MergeRequest",
          "NewClaim",
          "NewEvent",
          "NewTimeline",
          "SplitRequest",
          "TimelinePatch");

  /** Fields that belong to a way of asking, by schema: others need not know of them. */
  private static final Map<String, Set<String>> OPTIONAL_FIELDS =
      Map.of(
          "EventPage", Set.of("prev", "complete", "snippets"),
          "Density", Set.of("series"),
          "Problem", Set.of("id", "errors"),
          "ProblemError", Set.of("pointer", "parameter"));

  private static final Map<String, String> EXAMPLES =
      Map.of(
          "Derivation",
          """
          {"words":"five years ago this month","rule":"relative.ago",\
          "anchor":{"kind":"publication","edtf":"2019-02-25","basis":"given"},\
          "steps":[{"op":"truncate","unit":"month"},{"op":"shift","amount":-5,"unit":"year"}],\
          "edtf":"2014-02"}""",
          "Quote",
          """
          {"exact":"The two men shook hands.","prefix":"","suffix":" Cameras clicked.",\
          "start":0,"end":24}""",
          "Span",
          """
          {"start":147,"end":154}""",
          "UUID",
          "\"019aa5c0-7a10-7c3e-9b1f-6f1d2c3b4a59\"");

  private SchemaShapes() {}

  static void complete(String name, Schema schema) {
    if (REQUESTS.contains(name)) {
      schema.setAdditionalPropertiesBoolean(false);
    } else if (schema.getProperties() != null) {
      // An answer has all of its fields; what is not known is null, not missing.
      List<String> required = new ArrayList<>(schema.getProperties().keySet());
      required.removeAll(OPTIONAL_FIELDS.getOrDefault(name, Set.of()));
      schema.setRequired(required);
    }
    String example = EXAMPLES.get(name);
    if (example != null) {
      schema.setExamples(List.of(json(example)));
    }
  }

  /** Any JSON value. */
  static Object json(String text) {
    try {
      return new ObjectMapper().readValue(text, Object.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
