package dev.dateline.ingest.lines;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.extraction.Candidate;
import dev.dateline.model.extraction.PublicationClaim;
import dev.dateline.model.extraction.Span;
import dev.dateline.nlp.ExtractionResult;
import dev.dateline.nlp.Timex;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a result as one JSON object; offsets are code points into the text. */
final class ResultJson {
  private final ObjectMapper json;

  ResultJson(ObjectMapper json) {
    this.json = json;
  }

  ObjectNode write(JsonNode id, ExtractionResult result) {
    ObjectNode line = json.createObjectNode();
    line.set("id", id);
    line.put("language", result.language());
    ArrayNode timexes = line.putArray("timex");
    result.timexes().forEach(timex -> timexes.add(timex(timex)));
    ArrayNode events = line.putArray("events");
    result.candidates().forEach(candidate -> events.add(event(candidate)));
    line.set("published", published(result.published()));
    return line;
  }

  private ObjectNode timex(Timex timex) {
    ObjectNode node = span(timex.span());
    node.put("text", timex.text());
    node.put("type", timex.type());
    node.put("value", timex.value());
    node.put("edtf", timex.edtf());
    node.put("rule", timex.rule());
    return node;
  }

  /** {@code kind} and {@code precision} are the date's, {@code type} is the class of event. */
  private ObjectNode event(Candidate candidate) {
    String edtf = candidate.edtf();
    Edtf date = edtf == null ? null : Edtf.parse(edtf);
    Span time = candidate.mention().time();
    ObjectNode node = json.createObjectNode();
    node.put("title", candidate.title());
    node.put("type", candidate.kind());
    ObjectNode sentence = node.putObject("sentence");
    sentence.put("start", candidate.mention().sentence().start());
    sentence.put("end", candidate.mention().sentence().end());
    node.set("trigger", span(candidate.mention().trigger()));
    node.set("time", time == null ? json.nullNode() : span(time));
    node.put("edtf", edtf);
    node.set("kind", json.valueToTree(date == null ? null : date.kind()));
    node.set("precision", json.valueToTree(date == null ? null : date.precision()));
    node.set("factuality", json.valueToTree(candidate.factuality()));
    strings(node.putArray("participants"), candidate.participants());
    strings(node.putArray("places"), candidate.places());
    node.put("confidence", candidate.confidence());
    node.put("importance", candidate.importance());
    node.set("derivation", derivation(candidate.derivation()));
    ArrayNode contradictions = node.putArray("contradictions");
    candidate.contradictions().forEach(other -> contradictions.add(derivation(other)));
    return node;
  }

  private JsonNode derivation(@Nullable Derivation derivation) {
    if (derivation == null) {
      return json.nullNode();
    }
    ObjectNode node = json.valueToTree(derivation);
    node.put("sentence", derivation.sentence());
    return node;
  }

  private JsonNode published(@Nullable PublicationClaim claim) {
    if (claim == null) {
      return json.nullNode();
    }
    ObjectNode node = json.createObjectNode();
    node.put("edtf", claim.edtf());
    node.set("basis", json.valueToTree(claim.basis()));
    node.put("confidence", claim.confidence());
    strings(node.putArray("cues"), claim.cues());
    return node;
  }

  private ObjectNode span(Span span) {
    ObjectNode node = json.createObjectNode();
    node.put("start", span.start());
    node.put("end", span.end());
    return node;
  }

  private static void strings(ArrayNode array, List<String> values) {
    values.forEach(array::add);
  }
}
