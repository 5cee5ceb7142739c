package dev.dateline.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.PublicationBasis;
import dev.dateline.model.derivation.Step;
import dev.dateline.model.extraction.ArticleCard;
import dev.dateline.model.extraction.Candidate;
import dev.dateline.model.extraction.Extraction;
import dev.dateline.model.extraction.Factuality;
import dev.dateline.model.extraction.Mention;
import dev.dateline.model.extraction.PublicationClaim;
import dev.dateline.model.extraction.Quote;
import dev.dateline.model.extraction.Span;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Does what ingest-service does: inserts extractions into the inbox, as its role. */
public final class Delivery {
  private static final AtomicLong COUNTER = new AtomicLong(System.currentTimeMillis() << 12);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private Delivery() {}

  /** Grows with each call, as UUIDv7 does. */
  public static UUID nextId() {
    long stamp = COUNTER.incrementAndGet();
    return new UUID((stamp >>> 12 << 16) | 0x7000 | (stamp & 0xFFF), 0x8000_0000_0000_0001L);
  }

  /** A candidate whose trigger starts at a place in the text. */
  public static Candidate candidate(
      int place, String title, String kind, @Nullable String edtf, String... names) {
    return candidate(place, title, kind, edtf, Factuality.ACTUAL, names);
  }

  public static Candidate candidate(
      int place,
      String title,
      String kind,
      @Nullable String edtf,
      Factuality factuality,
      String... names) {
    return new Candidate(
        "c" + place,
        title,
        kind,
        new Mention(
            new Quote("Sentence " + place + ".", "", "", place, place + 20),
            new Span(place, place + 5),
            null),
        edtf,
        edtf == null
            ? null
            : Derivation.of("words", "test", new Anchor.None(), new Step.State(edtf)),
        factuality,
        List.of(names),
        List.of(),
        0.8,
        0.5);
  }

  /** The same candidate with a date that was derived, and what contradicts it. */
  public static Candidate dated(
      Candidate plain, Derivation derivation, Derivation... contradictions) {
    return new Candidate(
        plain.key(),
        plain.title(),
        plain.kind(),
        plain.mention(),
        derivation.edtf(),
        derivation,
        plain.factuality(),
        plain.participants(),
        plain.places(),
        plain.confidence(),
        plain.importance(),
        List.of(contradictions));
  }

  public static Extraction extraction(String timeline, UUID article, Candidate... candidates) {
    return extraction(
        timeline,
        article,
        new PublicationClaim("2018-05-22", PublicationBasis.JSON_LD, 0.9),
        candidates);
  }

  public static Extraction extraction(
      String timeline, UUID article, PublicationClaim published, Candidate... candidates) {
    return new Extraction(
        nextId(),
        Extraction.SCHEMA_VERSION,
        timeline,
        article,
        "test/1",
        false,
        new ArticleCard("An article", null, "A paper", null, "en", published),
        List.of(candidates));
  }

  public static Extraction withdrawal(String timeline, UUID article) {
    return Extraction.withdrawal(nextId(), timeline, article, "test/withdrawal");
  }

  /** Inserts an extraction and waits until it was taken in. */
  public static void deliver(Extraction extraction) throws Exception {
    insert(
        extraction.extractionId(), extraction.timeline(), extraction.articleId(), text(extraction));
    awaitRow(extraction.extractionId(), "processed_at is not null");
  }

  public static String text(Extraction extraction) throws JsonProcessingException {
    return JSON.writeValueAsString(extraction);
  }

  public static void insert(UUID id, String timeline, UUID article, String payload)
      throws SQLException {
    insert(id, Extraction.SCHEMA_VERSION, timeline, article, payload);
  }

  public static void insert(
      UUID id, int schemaVersion, String timeline, UUID article, String payload)
      throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(EmbeddedDatabase.url("dateline_ingest"));
        PreparedStatement statement =
            connection.prepareStatement(
                "insert into timeline.extraction_inbox (extraction_id, schema_version, timeline,"
                    + " article_id, extractor, payload) values (?, ?, ?, ?, 'test/1', ?::jsonb)")) {
      statement.setObject(1, id);
      statement.setInt(2, schemaVersion);
      statement.setString(3, timeline);
      statement.setObject(4, article);
      statement.setString(5, payload);
      statement.executeUpdate();
    }
  }

  /** Waits until a condition holds for the row; its error, if it has one. */
  public static @Nullable String awaitRow(UUID id, String condition) throws Exception {
    Instant deadline = Instant.now().plus(PATIENCE);
    try (Connection connection =
            DriverManager.getConnection(EmbeddedDatabase.url("dateline_timeline"));
        PreparedStatement statement =
            connection.prepareStatement(
                "select error from extraction_inbox where extraction_id = ? and " + condition)) {
      statement.setObject(1, id);
      while (Instant.now().isBefore(deadline)) {
        try (ResultSet result = statement.executeQuery()) {
          if (result.next()) {
            return result.getString(1);
          }
        }
        Thread.sleep(50);
      }
    }
    throw new AssertionError("extraction " + id + ": not " + condition + " within " + PATIENCE);
  }
}
