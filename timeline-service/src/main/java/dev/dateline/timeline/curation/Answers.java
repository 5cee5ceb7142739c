package dev.dateline.timeline.curation;

import dev.dateline.timeline.event.EventDetail;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers that are an event, with its version as the ETag. */
final class Answers {
  private Answers() {}

  static RestResponse<EventDetail> ok(EventDetail event) {
    return RestResponse.ResponseBuilder.ok(event).tag(etag(event.version())).build();
  }

  static Response created(EventDetail event) {
    return Response.created(URI.create("/api/v1/events/" + event.id()))
        .tag(etag(event.version()))
        .entity(event)
        .build();
  }

  static EntityTag etag(int version) {
    return new EntityTag(Integer.toString(version));
  }
}
