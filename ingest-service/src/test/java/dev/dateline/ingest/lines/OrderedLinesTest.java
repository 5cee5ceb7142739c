package dev.dateline.ingest.lines;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.nlp.ArticleText;
import dev.dateline.nlp.ExtractionPipeline;
import dev.dateline.nlp.ExtractionResult;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedLinesTest {

  private static final String GOOD =
      "{\"id\":\"last\",\"text\":\"The council met on 12 June 2018.\"}";
  private static final ExtractionResult NOTHING =
      new ExtractionResult("en", null, List.of(), List.of());

  private final ObjectMapper json = new ObjectMapper();
  private final List<JsonNode> answers = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void aTextThatBreaksTheExtractorIsAnErrorAndTheNextIsRead(int threads) throws IOException {
    Function<ArticleText, ExtractionResult> fragile =
        article -> {
          if (article.text().equals("throw")) {
            throw new IllegalArgumentException("words of a library");
          }
          if (article.text().equals("overflow")) {
            throw new StackOverflowError();
          }
          return NOTHING;
        };

    boolean clean =
        run(
            fragile,
            threads,
            "{\"id\":\"a\",\"text\":\"throw\"}",
            "{\"id\":7,\"text\":\"overflow\"}",
            GOOD);

    assertThat(clean).isFalse();
    assertThat(answers)
        .hasSize(3)
        .satisfiesExactly(
            a -> assertThat(a).isEqualTo(error("\"a\"")),
            b -> assertThat(b).isEqualTo(error("7")),
            c -> assertThat(c.path("id").textValue()).isEqualTo("last"));
    assertThat(answers.get(2).has("error")).isFalse();
  }

  private JsonNode error(String id) throws JsonProcessingException {
    return json.readTree(
        "{\"id\":" + id + ",\"error\":{\"detail\":\"the article could not be read\"}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[..2018-05-22]", "[2018-05-22..]", "XXXX-05-22", "2018-05-22/..", "XXXX"})
  void anUnboundedDateOfPublicationEndsNothing(String published) throws IOException {
    run(
        ExtractionPipeline.create()::extract,
        1,
        "{\"id\":\"first\",\"text\":\"They meet again on Friday and left last month.\",\"published\":\""
            + published
            + "\"}",
        GOOD);

    assertThat(answers).extracting(a -> a.path("id").textValue()).containsExactly("first", "last");
  }

  @Test
  void goodLinesAreAnsweredInOrderAndBlankOnesAreNot() throws IOException {
    boolean clean =
        run(article -> NOTHING, 2, "{\"id\":1,\"text\":\"x\"}", "", "{\"id\":2,\"text\":\"y\"}");

    assertThat(clean).isTrue();
    assertThat(answers).extracting(a -> a.path("id").intValue()).containsExactly(1, 2);
  }

  private boolean run(
      Function<ArticleText, ExtractionResult> extractor, int threads, String... lines)
      throws IOException {
    StringWriter out = new StringWriter();
    boolean clean =
        new OrderedLines(new ArticleLine(extractor)::answer, threads)
            .run(new BufferedReader(new StringReader(String.join("\n", lines))), out);
    for (String line : out.toString().lines().toList()) {
      answers.add(json.readTree(line));
    }
    return clean;
  }
}
