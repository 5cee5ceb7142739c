package dev.dateline.ingest.lines;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.nlp.ExtractionPipeline;
import dev.dateline.nlp.ExtractionResult;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleLineTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ArticleLine NOTHING_FOUND =
      new ArticleLine(article -> new ExtractionResult("en", null, List.of(), List.of()));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      textBlock =
          """
          {"id":1}                                            | 1    | text
          {"id":"a","text":7}                                 | a    | text
          {"text":"Rain."}                                    | null | id
          {"id":[1],"text":"Rain."}                           | null | id
          {"id":1,"text":"Rain.","published":"22 May"}        | 1    | published
          {"id":1,"text":"Rain.","mode":"loud"}               | 1    | mode
          {"id":1,"text":"Rain.","text":"Snow."}              | null | -
          [1]                                                 | null | -
          {"id":1,"text":                                     | null | -
          {"id":1,"text":"Rain."} and more                    | null | -
          """)
  void aBadLineIsAnsweredWithTheFieldAtFault(String line, String id, String field)
      throws JsonProcessingException {
    Answer answer = NOTHING_FOUND.answer(line);
    JsonNode json = JSON.readTree(answer.json());

    assertThat(answer.good()).isFalse();
    assertThat(json.path("id").asText()).isEqualTo(id);
    assertThat(json.path("error").path("detail").asText()).isNotEmpty();
    assertThat(json.path("error").path("field").textValue()).isEqualTo(field);
  }

  @Test
  void fourThreadsKeepTheOrderAndOneBadLineSpoilsTheWhole() throws IOException {
    String lines =
        IntStream.range(0, 200)
            .mapToObj(i -> i == 77 ? "no json" : "{\"id\":" + i + ",\"text\":\"Rain.\"}")
            .collect(Collectors.joining("\n"));
    StringWriter out = new StringWriter();

    boolean clean =
        new OrderedLines(NOTHING_FOUND::answer, 4)
            .run(new BufferedReader(new StringReader(lines)), out);

    assertThat(clean).isFalse();
    List<String> answers = out.toString().lines().toList();
    assertThat(answers).hasSize(200);
    for (int i = 0; i < 200; i++) {
      assertThat(JSON.readTree(answers.get(i)).path("id").asText())
          .isEqualTo(i == 77 ? "null" : Integer.toString(i));
    }
  }

  @Test
  void offsetsCountCodePoints() throws JsonProcessingException {
    String text = "🎉🎉 The minister met the king on June 12, 2018. 🎉 They left the city.";
    ArticleLine line = new ArticleLine(ExtractionPipeline.create()::extract);

    Answer answer =
        line.answer(
            JSON.writeValueAsString(JSON.createObjectNode().put("id", 1).put("text", text)));
    JsonNode json = JSON.readTree(answer.json());

    assertThat(answer.good()).isTrue();
    assertThat(slice(text, json.path("timex").path(0))).isEqualTo("June 12, 2018");
    assertThat(slice(text, json.path("events").path(0).path("time"))).isEqualTo("June 12, 2018");
    assertThat(json.path("events"))
        .extracting(event -> slice(text, event.path("trigger")))
        .containsExactly("met", "left");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          '',                 1
          --threads 4,        4
          --threads 256,      256
          --threads 257,      0
          --threads 0,        0
          --threads -1,       0
          --threads,          0
          --threads 4 5,      0
          --help,             0
          """)
  void readsTheNumberOfThreads(String arguments, int threads) {
    String[] args = arguments.isEmpty() ? new String[0] : arguments.split(" ", -1);

    assertThat(Extract.threads(args)).isEqualTo(threads);
  }

  private static String slice(String text, JsonNode span) {
    int from = text.offsetByCodePoints(0, span.path("start").intValue());
    return text.substring(
        from,
        text.offsetByCodePoints(from, span.path("end").intValue() - span.path("start").intValue()));
  }
}
