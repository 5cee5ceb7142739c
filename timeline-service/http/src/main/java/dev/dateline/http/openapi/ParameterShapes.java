package dev.dateline.http.openapi;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * What parameters of one name have in common wherever they are.
 *
 * @param examples by name, where neither the parameter nor its default is one
 */
record ParameterShapes(Map<String, Object> examples) {
  private static final String ID = "019aa5c0-7a10-7c3e-9b1f-6f1d2c3b4a59";

  private static final Set<String> SLUGS = Set.of("slug", "timeline");

  void complete(Parameter parameter) {
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
    if (isFreeText(schema)) {
      schema.setMinLength(1);
    }
    if (parameter.getExample() == null) {
      parameter.setExample(example(parameter.getName(), schema));
    }
  }

  /** Texts of which nothing else says that an empty one is none. */
  private static boolean isFreeText(Schema schema) {
    return List.of(SchemaType.STRING).equals(schema.getType())
        && schema.getPattern() == null
        && schema.getEnumeration() == null
        && schema.getFormat() == null;
  }

  private Object example(String name, Schema schema) {
    if (examples.containsKey(name)) {
      return examples.get(name);
    }
    if (schema.getDefaultValue() != null) {
      return schema.getDefaultValue();
    }
    return schema.getEnumeration() == null ? ID : schema.getEnumeration().get(0);
  }
}
