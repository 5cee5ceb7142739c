package dev.dateline.timeline.export;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says in the OpenAPI document that lists are negotiated: they may be what an export is. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ExportShape implements OASFilter {
  @Override
  public void filterOpenAPI(OpenAPI document) {
    APIResponse export = answer(document, "/api/v1/events/export");
    APIResponse list = answer(document, "/api/v1/events");
    export.getContent().getMediaTypes().forEach(list.getContent()::addMediaType);
    export.getHeaders().forEach(list::addHeader);
  }

  private static APIResponse answer(OpenAPI document, String path) {
    return document.getPaths().getPathItem(path).getGET().getResponses().getAPIResponse("200");
  }
}
