package dev.dateline.timeline.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.http.problem.InvalidJson;
import dev.dateline.http.problem.ProblemException;
import dev.dateline.timeline.api.IfMatch;
import dev.dateline.timeline.bulk.LineReader;
import dev.dateline.timeline.event.EventEntity;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The records of an NDJSON export, line by line. */
final class RecordRows {
  /** Of a line, in bytes: an event with all of its evidence. */
  private static final int LONGEST = 64 << 20;

  /** Of records at once, in characters. */
  private static final int ENOUGH = 4 << 20;

  private final LineReader lines;
  private final ObjectMapper mapper;

  /**
   * One line of the body.
   *
   * @param number from 1
   */
  record Line(long number, EventRecord record) {
    /** A problem of this line. */
    ProblemException wrong(String detail) {
      return RecordRows.wrong(number, detail);
    }
  }

  RecordRows(InputStream body, ObjectMapper mapper) {
    this.lines = new LineReader(body, LONGEST);
    this.mapper = mapper;
  }

  /**
   * The next records; none at the end.
   *
   * @param most how many at most; fewer when they are large
   * @throws ProblemException 400 naming the first line that holds none
   */
  List<Line> next(int most) throws IOException {
    List<Line> records = new ArrayList<>();
    int characters = 0;
    while (records.size() < most && characters < ENOUGH) {
      LineReader.Line line = lines.next();
      if (line == null) {
        break;
      }
      String text = line.text();
      if (text == null) {
        throw wrong(line.number(), String.valueOf(line.error()));
      }
      characters += text.length();
      records.add(new Line(line.number(), read(line.number(), text)));
    }
    return records;
  }

  private EventRecord read(long number, String text) {
    try {
      JsonNode record = mapper.readTree(text).path(Records.RECORD);
      if (!record.isObject()) {
        throw wrong(
            number, "has no record of an export: to create events, post to /api/v1/events/bulk");
      }
      EventRecord read = mapper.treeToValue(record, EventRecord.class);
      if (!isWhole(read)) {
        throw wrong(number, "has a record with something missing");
      }
      return read;
    } catch (JsonProcessingException e) {
      throw InvalidJson.field("#/" + (number - 1) + "/record", e)
          .orElseGet(() -> wrong(number, "is not the JSON object that is expected"));
    }
  }

  private static boolean isWhole(EventRecord read) {
    return read.event() != null
        && read.event().id != null
        && Stream.of(
                read.articles(),
                read.evidence(),
                read.claims(),
                read.history(),
                read.bindings(),
                read.versions())
            .allMatch(rows -> rows != null && rows.stream().allMatch(Objects::nonNull))
        && isEvent(read.event())
        && read.versions().stream().allMatch(JsonNode::isObject)
        && read.claims().stream().allMatch(claim -> claim.edtf != null)
        && read.evidence().stream().allMatch(item -> item.article != null)
        && read.articles().stream().allMatch(card -> card.articleId != null);
  }

  /** Whether it can be shown, and changed by its version. */
  private static boolean isEvent(EventEntity event) {
    return event.deletedAt == null && event.version >= 0 && event.version <= IfMatch.LARGEST;
  }

  private static ProblemException wrong(long number, String detail) {
    return ProblemException.field("#/" + (number - 1), detail);
  }
}
