package dev.dateline.timeline.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.model.edtf.CivilDay;
import dev.dateline.model.edtf.DayBounds;
import dev.dateline.timeline.date.DateView;
import dev.dateline.timeline.event.EventDetail;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Events in other people's JSON. */
final class JsonShapes {
  private JsonShapes() {}

  /**
   * schema.org's Event. A start date is given only where ISO 8601 can say it; the temporal coverage
   * has the whole date as EDTF.
   */
  static JsonNode schemaOrg(EventDetail event, ObjectMapper mapper) {
    ObjectNode node = mapper.createObjectNode();
    node.put("@type", "Event").put("@id", "urn:uuid:" + event.id()).put("name", event.title());
    if (event.description() != null) {
      node.put("description", event.description());
    }
    DateView date = event.date();
    if (date != null) {
      PlainDate.iso(date).ifPresent(iso -> node.put("startDate", iso));
      PlainDate.isoSpan(date)
          .ifPresent(span -> node.put("startDate", span[0]).put("endDate", span[1]));
      node.put("temporalCoverage", date.edtf());
    }
    for (String place : event.places()) {
      node.withArray("location").addObject().put("@type", "Place").put("name", place);
    }
    for (String participant : event.participants()) {
      node.withArray("about").addObject().put("@type", "Thing").put("name", participant);
    }
    event.tags().forEach(node.withArray("keywords")::add);
    if (event.factuality().equals("negated")) {
      node.put("eventStatus", "https://schema.org/EventCancelled");
    }
    event.evidence().stream()
        .map(item -> item.article())
        .distinct()
        .forEach(
            article -> {
              ObjectNode source = node.withArray("subjectOf").addObject();
              source.put("@type", "Article").put("@id", "urn:uuid:" + article.id());
              if (article.title() != null) {
                source.put("headline", article.title());
              }
              if (article.url() != null) {
                source.put("url", article.url());
              }
            });
    return node;
  }

  /**
   * A GeoJSON feature (RFC 7946). Places are known by their names only: no geometry is invented.
   */
  static JsonNode geoJson(EventDetail event, ObjectMapper mapper) {
    ObjectNode node = mapper.createObjectNode();
    node.put("type", "Feature").put("id", event.id().toString());
    node.putNull("geometry");
    ObjectNode properties = node.putObject("properties");
    properties.put("title", event.title());
    properties.set("date", mapper.valueToTree(event.date()));
    properties.put("kind", event.kind()).put("factuality", event.factuality());
    event.places().forEach(properties.putArray("places")::add);
    event.participants().forEach(properties.putArray("participants")::add);
    properties.put("importance", event.importance()).put("status", event.status());
    return node;
  }

  /**
   * A slide of TimelineJS. Its dates are as coarse as they are known; what it cannot say is in the
   * date's words, and the EDTF beside it makes an import exact. Undated events are left out.
   */
  static @Nullable JsonNode timelineJs(EventDetail event, ObjectMapper mapper) {
    DateView date = event.date();
    DayBounds days = PlainDate.days(date);
    if (date == null || days == null) {
      return null;
    }
    ObjectNode node = mapper.createObjectNode();
    CivilDay first = CivilDay.ofEpochDay(Objects.requireNonNull(days.earliest()));
    CivilDay last = CivilDay.ofEpochDay(Objects.requireNonNull(days.latestExclusive()) - 1);
    ObjectNode start = node.putObject("start_date");
    put(start, first, parts(date.edtf()));
    if (parts(date.edtf()) == 0) {
      put(node.putObject("end_date"), last, 3);
    }
    node.put("display_date", date.display());
    ObjectNode text = node.putObject("text").put("headline", html(event.title()));
    if (event.description() != null) {
      text.put("text", html(event.description()));
    }
    return node.put("group", event.kind())
        .put("unique_id", event.id().toString())
        .put("edtf", date.edtf());
  }

  /** How many of year, month and day a plain date has; 0 for one that is not plain. */
  private static int parts(String edtf) {
    return edtf.matches("-?\\d{4}(-(0[1-9]|1[0-2])(-\\d\\d)?)?")
        ? edtf.replaceFirst("^-", "").split("-", -1).length
        : 0;
  }

  /** TimelineJS counts years as people do: there is no year 0. */
  private static void put(ObjectNode node, CivilDay day, int parts) {
    node.put("year", day.year() > 0 ? day.year() : day.year() - 1);
    if (parts != 1) {
      node.put("month", day.month());
    }
    if (parts == 0 || parts == 3) {
      node.put("day", day.day());
    }
  }

  /** TimelineJS shows texts as HTML. */
  private static String html(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
