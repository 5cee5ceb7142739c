package dev.dateline.timeline.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.http.problem.InvalidJson;
import dev.dateline.http.problem.ProblemException;
import dev.dateline.timeline.bulk.LineReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The records of an NDJSON export, line by line. */
final class RecordRows {
  /** Of a line, in bytes: an event with all of its evidence. */
  private static final int LONGEST = 64 << 20;

  private final LineReader lines;
  private final ObjectMapper mapper;
  private long number;

  RecordRows(InputStream body, ObjectMapper mapper) {
    this.lines = new LineReader(body, LONGEST);
    this.mapper = mapper;
  }

  /**
   * The next record; null at the end.
   *
   * @throws ProblemException 400 naming the line that holds none
   */
  @Nullable EventRecord next() throws IOException {
    LineReader.Line line = lines.next();
    if (line == null) {
      return null;
    }
    number = line.number();
    if (line.text() == null) {
      throw wrong(String.valueOf(line.error()));
    }
    try {
      JsonNode record = mapper.readTree(line.text()).path(Records.RECORD);
      if (!record.isObject()) {
        throw wrong("has no record of an export: to create events, post to /api/v1/events/bulk");
      }
      EventRecord read = mapper.treeToValue(record, EventRecord.class);
      if (!isWhole(read)) {
        throw wrong("has a record with something missing");
      }
      return read;
    } catch (JsonProcessingException e) {
      throw InvalidJson.field("#/" + (number - 1) + "/record", e)
          .orElseGet(() -> wrong("is not the JSON object that is expected"));
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
        && read.versions().stream().allMatch(JsonNode::isObject)
        && read.claims().stream().allMatch(claim -> claim.edtf != null)
        && read.evidence().stream().allMatch(item -> item.article != null)
        && read.articles().stream().allMatch(card -> card.articleId != null);
  }

  /** A problem of the line that was read last. */
  ProblemException wrong(String detail) {
    return ProblemException.field("#/" + (number - 1), detail);
  }
}
