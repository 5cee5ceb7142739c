package dev.dateline.timeline.export;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.http.problem.Problem.FieldError;
import dev.dateline.http.problem.ProblemException;
import dev.dateline.timeline.bulk.BulkRow;
import dev.dateline.timeline.bulk.BulkRows;
import dev.dateline.timeline.curation.NewEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Slides of a TimelineJS document; eras, media and styles are passed over. */
final class TimelineJsRows implements BulkRows {
  private final JsonParser json;
  private boolean within;
  private boolean broken;
  private long number;

  TimelineJsRows(InputStream body, ObjectMapper mapper) throws IOException {
    // A slide ends within the document.
    this.json =
        mapper
            .copy()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .getFactory()
            .createParser(body);
  }

  @Override
  public @Nullable BulkRow next() throws IOException {
    if (broken) {
      return null;
    }
    number++;
    try {
      if (!within) {
        enter();
      }
      JsonToken token = json.nextToken();
      if (token == JsonToken.END_ARRAY || token == null) {
        return null;
      }
      if (token != JsonToken.START_OBJECT) {
        json.skipChildren();
        return wrong("#", "is no slide");
      }
      return row(json.readValueAsTree());
    } catch (JsonProcessingException e) {
      broken = true;
      return wrong("#", "is not JSON: nothing more was read");
    }
  }

  private BulkRow wrong(String pointer, String detail) {
    return BulkRow.wrong(number, List.of(FieldError.at(pointer, detail)));
  }

  private BulkRow row(JsonNode slide) {
    String date = date(slide);
    if (date == null) {
      return wrong("#/start_date", "is no date of TimelineJS");
    }
    String text = plain(slide.path("text").path("text").asText(""));
    String group = slide.path("group").asText("").toLowerCase(Locale.ROOT);
    return BulkRow.of(
        number,
        new NewEvent(
            plain(slide.path("text").path("headline").asText("")),
            date,
            null,
            text.isEmpty() ? null : text,
            group.matches("[a-z][a-z0-9-]{0,39}") ? group : null,
            null,
            null,
            null));
  }

  /** Goes to the first slide. */
  private void enter() throws IOException {
    within = true;
    if (json.nextToken() == JsonToken.START_OBJECT) {
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        JsonToken value = json.nextToken();
        if (field.equals("events") && value == JsonToken.START_ARRAY) {
          return;
        }
        json.skipChildren();
      }
    }
    throw ProblemException.field("#/events", "must be the list of slides");
  }

  private static @Nullable String date(JsonNode slide) {
    if (slide.path("edtf").isTextual()) {
      return slide.path("edtf").asText();
    }
    String start = day(slide.path("start_date"));
    String end = day(slide.path("end_date"));
    return start == null || end == null ? start : start + "/" + end;
  }

  private static @Nullable String day(JsonNode date) {
    String year = date.path("year").asText("");
    if (!year.matches("-?[0-9]{1,4}")) {
      return null;
    }
    int number = Integer.parseInt(year);
    // There is no year 0 in TimelineJS.
    int astronomical = number < 0 ? number + 1 : number;
    String text =
        (astronomical < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(astronomical));
    String month = date.path("month").asText("");
    String day = date.path("day").asText("");
    if (month.matches("[0-9]{1,2}")) {
      text += "-" + (month.length() == 1 ? "0" + month : month);
      if (day.matches("[0-9]{1,2}")) {
        text += "-" + (day.length() == 1 ? "0" + day : day);
      }
    }
    return text;
  }

  /** Without the marks of HTML. */
  private static String plain(String html) {
    return html.replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .strip();
  }
}
