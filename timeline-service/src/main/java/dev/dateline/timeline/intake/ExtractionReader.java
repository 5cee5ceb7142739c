package dev.dateline.timeline.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.EdtfParseException;
import dev.dateline.model.extraction.Candidate;
import dev.dateline.model.extraction.Extraction;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;

/** Reads the payload of an inbox row, and believes nothing of it. */
@Singleton
class ExtractionReader {
  private final ObjectReader reader;

  ExtractionReader(ObjectMapper json) {
    // A newer ingest-service may say more than this version of the contract asks.
    this.reader =
        json.readerFor(Extraction.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  /**
   * The extraction of a row.
   *
   * @throws UnreadableExtractionException if it does not keep to the contract
   */
  Extraction read(Inbox.Delivery delivery) {
    if (delivery.schemaVersion() != Extraction.SCHEMA_VERSION) {
      throw new UnreadableExtractionException(
          "schema version " + delivery.schemaVersion() + " is not " + Extraction.SCHEMA_VERSION);
    }
    Extraction extraction = parse(delivery.payload());
    if (!delivery.extractionId().equals(extraction.extractionId())) {
      throw new UnreadableExtractionException("the payload has another extraction id");
    }
    Set<String> keys = new HashSet<>();
    for (Candidate candidate : extraction.candidates()) {
      check(candidate);
      if (!keys.add(candidate.key())) {
        throw new UnreadableExtractionException("two candidates have the key " + candidate.key());
      }
    }
    return extraction;
  }

  private Extraction parse(String payload) {
    try {
      return reader.readValue(payload);
    } catch (JsonProcessingException e) {
      throw new UnreadableExtractionException(
          "the payload is not an extraction: " + e.getOriginalMessage());
    }
  }

  private static void check(Candidate candidate) {
    if (candidate.edtf() != null) {
      try {
        Edtf.parse(candidate.edtf());
      } catch (EdtfParseException e) {
        throw new UnreadableExtractionException(
            "candidate " + candidate.key() + ": " + candidate.edtf() + " is not EDTF");
      }
    }
    if (candidate.title().isBlank()) {
      throw new UnreadableExtractionException("candidate " + candidate.key() + " has no title");
    }
  }
}
