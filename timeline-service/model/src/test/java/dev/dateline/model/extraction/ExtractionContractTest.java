package dev.dateline.model.extraction;

import static dev.dateline.model.derivation.Step.Unit.MONTH;
import static dev.dateline.model.derivation.Step.Unit.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.PublicationBasis;
import dev.dateline.model.derivation.Step;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Both services write and read this JSON with a mapper that nobody has to configure. */
class ExtractionContractTest {
  private final ObjectMapper mapper = new ObjectMapper();

  @Test
  void isWrittenAsTheGoldenFile() throws IOException {
    String json = mapper.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(example());

    assertThat(json + "\n").isEqualTo(golden());
  }

  @Test
  void isReadFromTheGoldenFile() throws IOException {
    assertThat(mapper.readValue(golden(), Extraction.class)).isEqualTo(example());
  }

  @Test
  void refusesACandidateWithADateButNoDerivation() throws IOException {
    String broken = golden().replaceFirst("\"edtf\" : null", "\"edtf\" : \"2014\"");

    assertThatThrownBy(() -> mapper.readValue(broken, Extraction.class))
        .isInstanceOf(JsonProcessingException.class)
        .hasMessageContaining("a date and its derivation come together");
  }

  @Test
  void readsACandidateOfAnExtractorThatToldNoContradictions() throws IOException {
    String before = golden().replaceAll(",\\s+\"contradictions\" : \\[ ]", "");

    assertThat(before).isNotEqualTo(golden());
    assertThat(mapper.readValue(before, Extraction.class)).isEqualTo(example());
  }

  @Test
  void refusesAnUnknownWord() throws IOException {
    String broken = golden().replace("\"negated\"", "\"NEGATED\"");

    assertThatThrownBy(() -> mapper.readValue(broken, Extraction.class))
        .isInstanceOf(JsonProcessingException.class);
  }

  @Test
  void withdrawalComesBackAsItWasWritten() throws IOException {
    Extraction withdrawal =
        Extraction.withdrawal(
            UUID.fromString("01967f2a-7c00-7000-8000-000000000003"),
            "main",
            UUID.fromString("01967f2a-7c00-7000-8000-000000000002"),
            "dateline-ingest/withdrawal");

    String json = mapper.writeValueAsString(withdrawal);

    assertThat(json).contains("\"withdrawn\":true", "\"candidates\":[]");
    assertThat(mapper.readValue(json, Extraction.class)).isEqualTo(withdrawal);
  }

  @Test
  void refusesAWithdrawalThatStillTellsSomething() throws IOException {
    String broken = golden().replace("\"withdrawn\" : false", "\"withdrawn\" : true");

    assertThatThrownBy(() -> mapper.readValue(broken, Extraction.class))
        .isInstanceOf(JsonProcessingException.class)
        .hasMessageContaining("a withdrawal says nothing of the article");
  }

  private static Extraction example() {
    Derivation derivation =
        Derivation.of(
            "Five years ago this month",
            "relative.ago",
            new Anchor.Publication("2019-02-25", PublicationBasis.JSON_LD),
            new Step.Truncate(MONTH),
            new Step.Shift(-5, YEAR));
    Candidate report =
        new Candidate(
            "c1",
            "UN panel publishes its report",
            "report",
            new Mention(
                new Quote(
                    "Five years ago this month a UN panel published its report.",
                    "",
                    " It has not been forgotten.",
                    0,
                    58),
                new Span(37, 46),
                new Span(0, 25)),
            "2014-02",
            derivation,
            Factuality.ACTUAL,
            List.of("UN panel"),
            List.of(),
            0.9,
            0.6,
            List.of(
                Derivation.of("in 2013", "preposition", new Anchor.None(), new Step.State("2013"))
                    .asContradiction()));
    Candidate undated =
        new Candidate(
            "c2",
            "UN panel is remembered",
            "remembrance",
            new Mention(
                new Quote(
                    "It has not been forgotten.", "this month a UN panel published ", "", 59, 85),
                new Span(75, 84),
                null),
            null,
            null,
            Factuality.NEGATED,
            List.of(),
            List.of(),
            0.4,
            0.1);
    return new Extraction(
        UUID.fromString("01967f2a-7c00-7000-8000-000000000001"),
        Extraction.SCHEMA_VERSION,
        "main",
        UUID.fromString("01967f2a-7c00-7000-8000-000000000002"),
        "dateline-nlp/1.0.0",
        false,
        new ArticleCard(
            "Panel's findings, five years on",
            "https://example.org/2019/02/25/panel",
            "Example News",
            null,
            "en",
            new PublicationClaim("2019-02-25", PublicationBasis.JSON_LD, 0.95)),
        List.of(report, undated));
  }

  private static String golden() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(
            ExtractionContractTest.class.getResourceAsStream("extraction.json"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
