package dev.dateline.timeline.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.timeline.event.EventDetail;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A JSON object that holds the events in one array. */
final class JsonDocumentWriter implements EventWriter {
  private final JsonGenerator json;
  private final ObjectMapper mapper;
  private final ObjectWriter values;
  private final ObjectNode head;
  private final String array;
  private final Shape shape;

  /** What an event looks like. */
  interface Shape {
    /** The event in this shape; null when it cannot be told. */
    @Nullable JsonNode of(EventDetail event, ObjectMapper mapper);
  }

  JsonDocumentWriter(
      OutputStream out, ObjectMapper mapper, ObjectNode head, String array, Shape shape)
      throws IOException {
    this.json = mapper.getFactory().createGenerator(out, JsonEncoding.UTF8);
    this.json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    // Each event would be sent by itself.
    this.values = mapper.writer().without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
    this.mapper = mapper;
    this.head = head;
    this.array = array;
    this.shape = shape;
  }

  @Override
  public void begin() throws IOException {
    json.writeStartObject();
    for (var fields = head.fields(); fields.hasNext(); ) {
      var field = fields.next();
      json.writeFieldName(field.getKey());
      values.writeValue(json, field.getValue());
    }
    json.writeArrayFieldStart(array);
  }

  @Override
  public void write(EventDetail event) throws IOException {
    JsonNode node = shape.of(event, mapper);
    if (node != null) {
      values.writeValue(json, node);
    }
  }

  @Override
  public void end() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.flush();
  }
}
