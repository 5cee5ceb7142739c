package dev.dateline.http.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Says in the OpenAPI document what holds for all of an API. Each service has its own, with what
 * only that service knows.
 */
public abstract class ApiDocument implements OASFilter {
  private static final String NOT_BLANK = "\\S";

  private final SchemaShapes schemas;
  private final ParameterShapes parameters;
  private final HeaderShapes headers;
  private final ErrorResponses errors;

  /**
   * @param collection address of what the service has most of, for examples
   * @param requests names of schemas that callers send
   * @param optionalFields of answers, by schema; all others are always there
   * @param schemaExamples as JSON, where a type knows nothing of OpenAPI
   * @param parameterExamples by name
   * @param previews operations that only read, though they have a body
   * @param never statuses that this service has no reason to answer
   */
  protected ApiDocument(
      String collection,
      Set<String> requests,
      Map<String, Set<String>> optionalFields,
      Map<String, String> schemaExamples,
      Map<String, Object> parameterExamples,
      Set<String> previews,
      Set<String> never) {
    this.schemas = new SchemaShapes(requests, optionalFields, schemaExamples);
    this.parameters = new ParameterShapes(parameterExamples);
    this.headers = new HeaderShapes(collection);
    this.errors = new ErrorResponses(previews, never);
  }

  @Override
  public Parameter filterParameter(Parameter parameter) {
    parameters.complete(parameter);
    return parameter;
  }

  @Override
  public APIResponse filterAPIResponse(APIResponse response) {
    if (response.getHeaders() != null) {
      response.getHeaders().forEach(headers::complete);
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
    document.getComponents().getSchemas().forEach(schemas::complete);
    errors.addTo(document);
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

  /** Any JSON value. */
  public static Object json(String text) {
    try {
      return new ObjectMapper().readValue(text, Object.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
