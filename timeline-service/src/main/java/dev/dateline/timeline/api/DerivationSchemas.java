package dev.dateline.timeline.api;

import dev.dateline.http.openapi.ApiDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Discriminator;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * The shapes of anchors and steps. Their records are shared with ingest-service and know nothing of
 * OpenAPI; tests hold every answer against what is said here.
 */
final class DerivationSchemas {
  private static final List<String> UNITS =
      List.of("day", "week", "month", "quarter", "season", "year", "decade", "century");

  private DerivationSchemas() {}

  static void addTo(Components components) {
    Shapes anchors = new Shapes(components, "Anchor", "kind", "What a derivation counts from.");
    anchors.add("none", fields(), "{}");
    anchors.add(
        "publication",
        fields("edtf", text())
            .and(
                "basis",
                oneOf(
                    "given",
                    "feed",
                    "json_ld",
                    "meta",
                    "time_element",
                    "url",
                    "byline",
                    "inferred")),
        "{'edtf':'2019-02-25','basis':'given'}");
    String derivation =
        "{'words':'June 12','rule':'partial.month-day','anchor':{'kind':'none'},"
            + "'steps':[{'op':'state','edtf':'2018-06-12'}],'edtf':'2018-06-12'}";
    anchors.add(
        "expression", fields("derivation", derivation()), "{'derivation':" + derivation + "}");
    anchors.add(
        "event",
        fields("title", text()).and("derivation", derivation()),
        "{'title':'the speech','derivation':" + derivation + "}");
    anchors.close();

    Shapes steps = new Shapes(components, "Step", "op", "One step of calendar arithmetic.");
    Schema direction = oneOf("past", "future", "nearest", "same");
    steps.add("state", fields("edtf", text()), "{'edtf':'2018-06-12'}");
    steps.add("truncate", fields("unit", unit()), "{'unit':'month'}");
    steps.add("shift", amount(), "{'amount':-5,'unit':'year'}");
    steps.add(
        "complete",
        fields("template", text()).and("direction", direction),
        "{'template':'XXXX-06-12','direction':'future'}");
    steps.add(
        "weekday",
        fields(
                "day",
                oneOf("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"))
            .and("direction", direction),
        "{'day':'FRIDAY','direction':'past'}");
    steps.add("bound", fields("side", oneOf("before", "after")), "{'side':'before'}");
    steps.add("within", amount(), "{'amount':2,'unit':'week'}");
    steps.add("nth", fields("number", integer()).and("unit", unit()), "{'number':-1,'unit':'day'}");
    steps.add(
        "portion",
        fields("part", oneOf("early", "middle", "late", "first half", "second half")),
        "{'part':'early'}");
    steps.add(
        "to",
        fields("end", derivation()).and("kind", oneOf("moment", "span")),
        "{'end':" + derivation + ",'kind':'span'}");
    steps.add("qualify", fields("qualifier", oneOf("?", "~", "%")), "{'qualifier':'~'}");
    steps.add("told", fields(), "{}");
    steps.add(
        "recur",
        fields("set", text()).and("extent", oneOf("until", "from", "within", "open")),
        "{'set':'XXXX-WXX-1','extent':'until'}");
    steps.close();
  }

  private static Fields amount() {
    return fields("amount", integer()).and("unit", unit());
  }

  private static Schema unit() {
    return oneOf(UNITS.toArray(String[]::new));
  }

  private static Schema text() {
    return OASFactory.createSchema().type(List.of(SchemaType.STRING));
  }

  private static Schema integer() {
    return OASFactory.createSchema().type(List.of(SchemaType.INTEGER)).format("int32");
  }

  private static Schema oneOf(String... values) {
    return text().enumeration(List.of(values));
  }

  private static Schema derivation() {
    return OASFactory.createSchema().ref("Derivation");
  }

  private static Fields fields() {
    return new Fields(Map.of());
  }

  private static Fields fields(String name, Schema schema) {
    return fields().and(name, schema);
  }

  private record Fields(Map<String, Schema> schemas) {
    Fields and(String name, Schema schema) {
      Map<String, Schema> more = new LinkedHashMap<>(schemas);
      more.put(name, schema);
      return new Fields(more);
    }
  }

  /** One sealed type: a schema for each shape, and the one that stands for all of them. */
  private static final class Shapes {
    private final Components components;
    private final String type;
    private final String field;
    private final String description;
    private final List<Schema> alternatives = new ArrayList<>();
    private final Discriminator discriminator;
    private Object example = Map.of();

    Shapes(Components components, String type, String field, String description) {
      this.components = components;
      this.type = type;
      this.field = field;
      this.description = description;
      this.discriminator = OASFactory.createDiscriminator().propertyName(field);
    }

    /** A shape that {@code value} in the field tells of; the example is without that field. */
    void add(String value, Fields fields, String rest) {
      String name = Character.toUpperCase(value.charAt(0)) + value.substring(1) + type;
      Schema schema =
          OASFactory.createSchema()
              .type(List.of(SchemaType.OBJECT))
              .description(description)
              .addProperty(field, text().constValue(value));
      fields.schemas().forEach(schema::addProperty);
      String start = "{'" + field + "':'" + value + "'" + (rest.equals("{}") ? "" : ",");
      example = ApiDocument.json((start + rest.substring(1)).replace('\'', '"'));
      schema.setExamples(List.of(example));
      components.addSchema(name, schema);
      alternatives.add(OASFactory.createSchema().ref(name));
      discriminator.addMapping(value, "#/components/schemas/" + name);
    }

    void close() {
      components.addSchema(
          type,
          OASFactory.createSchema()
              .description(description)
              .oneOf(alternatives)
              .discriminator(discriminator)
              .examples(List.of(example)));
    }
  }
}
