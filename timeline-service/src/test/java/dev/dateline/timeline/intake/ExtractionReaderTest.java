package dev.dateline.timeline.intake;

import static dev.dateline.timeline.Delivery.candidate;
import static dev.dateline.timeline.Delivery.extraction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.model.extraction.Extraction;
import dev.dateline.timeline.Delivery;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps to the contract, and what does not. */
class ExtractionReaderTest {
  private final ExtractionReader reader = new ExtractionReader(new ObjectMapper());
  private final Extraction extraction =
      extraction("main", Delivery.nextId(), candidate(1, "A", "meeting", "2018-06-12", "Kim"));

  @Test
  void readsWhatWasWritten() throws JsonProcessingException {
    assertThat(read("main", extraction.articleId(), Delivery.text(extraction)))
        .isEqualTo(extraction);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # in the payload                     | instead                              | error
          "timeline":"main"                    | "timeline":"other"                   | another timeline
          "extractor":"test/1"                 | "extractor":null                     | the extractor has no name
          "edtf":"2018-05-22"                  | "edtf":"in May"                      | the publication date is not EDTF
          "confidence":0.9                     | "confidence":1.9                     | publication date's confidence
          "edtf":"2018-06-12","derivation"     | "edtf":"June","derivation"           | a date that is not EDTF
          "confidence":0.8                     | "confidence":-0.1                    | a confidence that is not in 0..1
          "importance":0.5                     | "importance":7                       | an importance that is not in 0..1
          "title":"A"                          | "title":" "                          | has no title
          "kind":"meeting"                     | "kind":null                          | has no kind
          "factuality":"actual"                | "factuality":null                    | has no factuality
          "trigger":{"start":1,"end":6}        | "trigger":{"start":1,"end":60}       | no sentence with its trigger
          "trigger":{"start":1,"end":6}        | "trigger":{"start":6,"end":1}        | not an extraction
          "exact":"Sentence 1."                | "exact":null                         | no sentence with its trigger
          "candidates":                        | "candidates":null,"other":           | not an extraction
          """)
  void refusesWhatBreaksTheContract(String part, String instead, String error)
      throws JsonProcessingException {
    String broken = Delivery.text(extraction).replace(part, instead);

    assertThat(broken).isNotEqualTo(Delivery.text(extraction));
    assertThatThrownBy(() -> read("main", extraction.articleId(), broken))
        .isInstanceOf(UnreadableExtractionException.class)
        .hasMessageContaining(error);
  }

  @Test
  void refusesARowWhoseColumnsSayOtherwise() throws JsonProcessingException {
    String payload = Delivery.text(extraction);

    assertThatThrownBy(() -> read("main", Delivery.nextId(), payload))
        .isInstanceOf(UnreadableExtractionException.class)
        .hasMessageContaining("another article id");
    assertThatThrownBy(() -> read("elsewhere", extraction.articleId(), payload))
        .isInstanceOf(UnreadableExtractionException.class)
        .hasMessageContaining("another timeline");
  }

  private Extraction read(String timeline, UUID article, String payload) {
    return reader.read(new Inbox.Delivery(extraction.extractionId(), timeline, article, payload));
  }
}
