package dev.dateline.timeline.search;

import dev.dateline.timeline.api.Wire;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Says in the OpenAPI document which values facets may be asked for. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class FilterShape implements OASFilter {
  @Override
  public Parameter filterParameter(Parameter parameter) {
    Schema schema = parameter.getSchema();
    if (parameter.getName().equals("cursor")) {
      schema.setPattern("^[A-Za-z0-9_-]{39}$");
      parameter.setExample(Cursor.FIRST.toString());
    }
    if (schema == null || schema.getItems() == null) {
      return parameter;
    }
    Schema item = schema.getItems();
    if (parameter.getName().equals("facet")) {
      item.setEnumeration(Arrays.stream(Facet.values()).<Object>map(Facet::wireName).toList());
    }
    Facet.named(parameter.getName()).ifPresent(facet -> limit(facet, item));
    return parameter;
  }

  private static void limit(Facet facet, Schema item) {
    if (facet.kind() == Facet.Kind.CONSTANT) {
      List<Object> names = facet.constants().stream().<Object>map(Wire::name).toList();
      item.setEnumeration(names);
    } else {
      item.minLength(1).maxLength(EventFilters.MAX_VALUE_LENGTH).setPattern("\\S");
    }
  }
}
