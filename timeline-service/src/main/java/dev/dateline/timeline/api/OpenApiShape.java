package dev.dateline.timeline.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Says in the OpenAPI document what holds for all of the API. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class OpenApiShape implements OASFilter {
  private static final String PROBLEM = "Problem";
  private static final Set<String> WITH_OPTIONAL_FIELDS =
      Set.of(
          "NewEvent",
          "EventContent",
          "EventPatch",
          "NewTimeline",
          "TimelinePatch",
          "NewClaim",
          "Marks",
          "MergeRequest",
          "SplitRequest",
          "DateQuestion",
          PROBLEM,
          "ProblemError");

  /** Fields that belong to a way of asking, by schema: others need not know of them. */
  private static final Map<String, Set<String>> OPTIONAL_FIELDS =
      Map.of("EventPage", Set.of("prev", "complete", "snippets"), "Density", Set.of("series"));

  /** Of the records that are shared with ingest-service and know nothing of OpenAPI. */
  private static final Map<String, String> EXAMPLES =
      Map.of(
          "Anchor",
          """
          {"kind":"publication","edtf":"2019-02-25","basis":"GIVEN"}""",
          "Step",
          """
          {"op":"shift","amount":-5,"unit":"YEAR"}""",
          "Derivation",
          """
          {"words":"five years ago this month","rule":"relative.ago",\
          "anchor":{"kind":"publication","edtf":"2019-02-25","basis":"GIVEN"},\
          "steps":[{"op":"truncate","unit":"MONTH"},{"op":"shift","amount":-5,"unit":"YEAR"}],\
          "edtf":"2014-02"}""",
          "Quote",
          """
          {"exact":"The two men shook hands.","prefix":"","suffix":" Cameras clicked.",\
          "start":0,"end":24}""",
          "Span",
          """
          {"start":147,"end":154}""");

  @Override
  public Operation filterOperation(Operation operation) {
    operation.getResponses().addAPIResponse("default", OASFactory.createAPIResponse().ref(PROBLEM));
    return operation;
  }

  @Override
  public Parameter filterParameter(Parameter parameter) {
    Schema schema = parameter.getSchema();
    if (schema != null && schema.getRef() == null && schema.getType() == null) {
      schema.setType(List.of(SchemaType.STRING));
    }
    return parameter;
  }

  @Override
  public Schema filterSchema(Schema schema) {
    // "null or this" is said by the alternatives alone.
    if (schema.getAnyOf() != null) {
      schema.setType((List<SchemaType>) null);
    }
    return schema;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    document
        .getComponents()
        .addResponse(
            PROBLEM,
            OASFactory.createAPIResponse()
                .description("What went wrong")
                .content(
                    OASFactory.createContent()
                        .addMediaType(
                            Problem.MEDIA_TYPE,
                            OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(PROBLEM)))));
    document.getComponents().getSchemas().forEach(OpenApiShape::complete);
  }

  private static void complete(String name, Schema schema) {
    // An answer has all of its fields; what is not known is null, not missing.
    if (!WITH_OPTIONAL_FIELDS.contains(name) && schema.getProperties() != null) {
      List<String> required = new ArrayList<>(schema.getProperties().keySet());
      required.removeAll(OPTIONAL_FIELDS.getOrDefault(name, Set.of()));
      schema.setRequired(required);
    }
    String example = EXAMPLES.get(name);
    if (example != null) {
      schema.setExamples(List.of(parse(example)));
    }
    if (name.equals("Anchor") || name.equals("Step")) {
      schema.setDescription("One of several shapes, told apart by its first field.");
      schema.setAdditionalPropertiesBoolean(true);
    }
  }

  private static Object parse(String json) {
    try {
      return new ObjectMapper().readValue(json, Object.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
