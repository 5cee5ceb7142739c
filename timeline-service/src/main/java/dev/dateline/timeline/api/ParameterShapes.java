package dev.dateline.timeline.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What parameters of one name have in common wherever they are. */
final class ParameterShapes {
  private static final String EVENT_ID = "019aa5c0-7a10-7c3e-9b1f-6f1d2c3b4a59";

  private static final Set<String> SLUGS = Set.of("slug", "timeline");

  private static final Map<String, Object> EXAMPLES =
      Map.ofEntries(
          Map.entry("Idempotency-Key", "2f6a1c1e-create-summit"),
          Map.entry("If-Match", "\"3\""),
          Map.entry("Last-Event-ID", "42"),
          Map.entry("as_of", "2026-11-22"),
          Map.entry("comment", "The protocol of the session says so."),
          Map.entry("entry", "17"),
          Map.entry("facet", List.of("kind", "participant")),
          Map.entry("factuality", List.of("actual", "reported")),
          Map.entry("kind", List.of("meeting")),
          Map.entry("participant", List.of("Kim Jong Un")),
          Map.entry("place", List.of("Singapore")),
          Map.entry("precision", List.of("day", "month")),
          Map.entry("published_from", "2018-05"),
          Map.entry("published_to", "2018-06"),
          Map.entry("q", "summit -tokyo"),
          Map.entry("source", List.of("Dateline samples")),
          Map.entry("status", List.of("accepted")),
          Map.entry("tag", List.of("summit")));

  private ParameterShapes() {}

  static void complete(Parameter parameter) {
    Schema schema = parameter.getSchema();
    if (schema == null) {
      return;
    }
    if (schema.getRef() == null && schema.getType() == null) {
      schema.setType(List.of(SchemaType.STRING));
    }
    if (parameter.getName().equals("If-Match")) {
      parameter.description("The ETag of the version to be changed, or * for any.").required(true);
      schema.setPattern("^(\\*|(W/)?\"[^\"]{0,100}\")$");
    }
    if (SLUGS.contains(parameter.getName())) {
      schema.setPattern("^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$");
    }
    if (parameter.getExample() == null) {
      parameter.setExample(example(parameter.getName(), schema));
    }
  }

  private static Object example(String name, Schema schema) {
    if (EXAMPLES.containsKey(name)) {
      return EXAMPLES.get(name);
    }
    if (schema.getDefaultValue() != null) {
      return schema.getDefaultValue();
    }
    return schema.getEnumeration() == null ? EVENT_ID : schema.getEnumeration().get(0);
  }
}
