package dev.dateline.ingest.lines;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import dev.dateline.model.derivation.PublicationBasis;
import dev.dateline.model.extraction.PublicationClaim;
import dev.dateline.nlp.ExtractionResult;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultJsonTest {
  private final ObjectMapper json = new ObjectMapper();

  @Test
  void anInferredPublicationNamesItsCues() throws IOException {
    assertThat(
            published(
                new PublicationClaim(
                    "[2018-01-01..2018-06-11]",
                    PublicationBasis.INFERRED,
                    0.4,
                    List.of("upcoming June 12", "its 2018 report"))))
        .isEqualTo(
            json.readTree(
                """
                {"edtf":"[2018-01-01..2018-06-11]","basis":"inferred","confidence":0.4,
                 "cues":["upcoming June 12","its 2018 report"]}
                """));
  }

  @Test
  void aGivenOneHasNone() {
    PublicationClaim given = new PublicationClaim("2018-06-12", PublicationBasis.GIVEN, 1);

    assertThat(published(given).path("cues")).isEmpty();
  }

  private JsonNode published(PublicationClaim claim) {
    ExtractionResult result = new ExtractionResult("en", claim, List.of(), List.of());
    return new ResultJson(json).write(IntNode.valueOf(1), result).path("published");
  }
}
