package dev.dateline.timeline.curation;

import dev.dateline.timeline.event.EventDetail;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Answers that are an event, with its version as the ETag. */
final class Answers {
  private Answers() {}

  static Response ok(EventDetail event) {
    return with(Response.ok(), event);
  }

  static Response created(EventDetail event) {
    return with(Response.created(URI.create("/api/v1/events/" + event.id())), event);
  }

  static EntityTag etag(int version) {
    return new EntityTag(Integer.toString(version));
  }

  private static Response with(Response.ResponseBuilder response, EventDetail event) {
    return response.tag(etag(event.version())).entity(event).build();
  }
}
