package dev.dateline.timeline.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says in the OpenAPI document what holds for all of the API. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class OpenApiShape implements OASFilter {
  private static final String NOT_BLANK = "\\S";

  @Override
  public Parameter filterParameter(Parameter parameter) {
    ParameterShapes.complete(parameter);
    return parameter;
  }

  @Override
  public APIResponse filterAPIResponse(APIResponse response) {
    if (response.getHeaders() != null) {
      response.getHeaders().forEach(OpenApiShape::complete);
    }
    return response;
  }

  @Override
  public Schema filterSchema(Schema schema) {
    // "null or this" is said by the alternatives alone.
    if (schema.getAnyOf() != null) {
      schema.setType((List<SchemaType>) null);
    }
    if (schema.getEnumeration() != null
        && schema.getType() != null
        && schema.getType().contains(SchemaType.NULL)) {
      choiceOrNull(schema);
    }
    String pattern = schema.getPattern();
    // A constraint of a bean is of the whole text, a pattern here of any part of it.
    if (pattern != null && !pattern.equals(NOT_BLANK) && !pattern.startsWith("^")) {
      schema.setPattern(pattern.contains(NOT_BLANK) ? NOT_BLANK : "^(?:" + pattern + ")$");
    }
    return schema;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    DerivationSchemas.addTo(document.getComponents());
    document.getComponents().getSchemas().forEach(SchemaShapes::complete);
    ErrorResponses.addTo(document);
  }

  /** A choice is of its values only, whatever the type says: null needs an alternative. */
  private static void choiceOrNull(Schema schema) {
    Schema choice =
        OASFactory.createSchema()
            .type(List.of(SchemaType.STRING))
            .enumeration(schema.getEnumeration());
    schema.setAnyOf(List.of(choice, OASFactory.createSchema().type(List.of(SchemaType.NULL))));
    schema.setEnumeration(null);
    schema.setPattern(null);
    schema.setType((List<SchemaType>) null);
  }

  private static void complete(String name, Header header) {
    Schema schema = OASFactory.createSchema().type(List.of(SchemaType.STRING));
    switch (name) {
      case "ETag" ->
          header
              .description("The event's version.")
              .required(true)
              .example("\"3\"")
              .setSchema(schema.pattern("^\"[0-9]+\"$"));
      case "Location" ->
          header
              .description("Where it is.")
              .required(true)
              .example("/api/v1/events/019aa5c0-7a10-7c3e-9b1f-6f1d2c3b4a59")
              .setSchema(schema.format("uri-reference"));
      case "Content-Disposition" ->
          header
              .description("A name for the file.")
              .required(false)
              .example("attachment; filename=\"main.csv\"")
              .setSchema(schema);
      case "Link" ->
          header
              .example("</api/v1/events?limit=50&cursor=d17694.0>; rel=\"next\"")
              .setSchema(schema);
      default -> throw new IllegalStateException("a header that nobody described: " + name);
    }
  }
}
