package dev.dateline.timeline.curation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.timeline.Api;
import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Many at once: nothing is lost, nothing is done twice. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class ConcurrentWritersTest {
  private static final int WRITERS = 32;

  @Test
  void oneKeyCreatesOneEvent() throws Exception {
    String timeline = Api.newTimeline();

    List<Response> answers =
        atOnce(
            writer ->
                given()
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", "one-" + timeline)
                    .body(
                        "{\"timeline\":\"%s\",\"title\":\"Once\",\"date\":\"2018\"}"
                            .formatted(timeline))
                    .post(Api.EVENTS));

    assertThat(answers).extracting(Response::statusCode).containsOnly(201);
    assertThat(answers.stream().map(Response::asString).distinct()).hasSize(1);
    assertThat(given().queryParam("timeline", timeline).get(Api.EVENTS).<List<?>>path("items"))
        .hasSize(1);
  }

  @Test
  void oneVersionIsChangedOnce() throws Exception {
    String id = Api.create(Api.newTimeline(), "Before", "2018").path("id");

    List<Response> answers =
        atOnce(writer -> Api.patch(id, "\"0\"", "{\"title\":\"By " + writer + "\"}"));

    assertThat(answers.stream().filter(answer -> answer.statusCode() == 200)).hasSize(1);
    assertThat(answers.stream().filter(answer -> answer.statusCode() == 412)).hasSize(WRITERS - 1);
  }

  @Test
  void everyChangeOfOneEventCounts() throws Exception {
    String id = Api.create(Api.newTimeline(), "Before", "2018").path("id");

    List<Response> answers =
        atOnce(writer -> Api.patch(id, "*", "{\"title\":\"By " + writer + "\"}"));

    assertThat(answers).extracting(Response::statusCode).containsOnly(200);
    assertThat(Api.get(id).<Integer>path("version")).isEqualTo(WRITERS);
    assertThat(Api.get(id).<List<?>>path("history")).hasSize(WRITERS + 1);
  }

  @Test
  void oneKeyIsOfOneRequestThoughManyClaimIt() throws Exception {
    String timeline = Api.newTimeline();

    List<Response> answers =
        atOnce(
            writer ->
                given()
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", "many-" + timeline)
                    .body(
                        "{\"timeline\":\"%s\",\"title\":\"By %d\",\"date\":\"2018\"}"
                            .formatted(timeline, writer))
                    .post(Api.EVENTS));

    assertThat(answers.stream().filter(answer -> answer.statusCode() == 201)).hasSize(1);
    assertThat(answers.stream().filter(answer -> answer.statusCode() == 422)).hasSize(WRITERS - 1);
    assertThat(given().queryParam("timeline", timeline).get(Api.EVENTS).<List<?>>path("items"))
        .hasSize(1);
  }

  @Test
  void everyEventThatIsCreatedIsInTheFeedOnce() throws Exception {
    String timeline = Api.newTimeline();

    List<Response> answers = atOnce(writer -> Api.create(timeline, "By " + writer, "2018"));

    List<String> created = answers.stream().map(answer -> answer.<String>path("id")).toList();
    assertThat(
            given()
                .queryParam("timeline", timeline)
                .get("/api/v1/changes")
                .<List<String>>path("items.id"))
        .containsExactlyInAnyOrderElementsOf(created);
  }

  @Test
  void whoReadsAgainWhenRefusedLosesNothingOfOthers() throws Exception {
    String id = Api.create(Api.newTimeline(), "Tagged by all", "2018").path("id");

    List<Response> answers = atOnce(writer -> addTag(id, "tag-" + writer));

    assertThat(answers).extracting(Response::statusCode).containsOnly(200);
    assertThat(Api.get(id).<List<String>>path("tags")).hasSize(WRITERS).doesNotHaveDuplicates();
    assertThat(Api.get(id).<Integer>path("version")).isEqualTo(WRITERS);
  }

  /** Reads, adds to what is there, and writes for the version that was read, until it succeeds. */
  private static Response addTag(String id, String tag) {
    while (true) {
      Response read = Api.get(id);
      List<String> tags = new ArrayList<>(read.<List<String>>path("tags"));
      tags.add(tag);
      Response answer =
          given()
              .contentType(ContentType.JSON)
              .header("If-Match", read.header("ETag"))
              .body(Map.of("tags", tags))
              .patch(Api.EVENTS + "/" + id + "/marks");
      if (answer.statusCode() != 412) {
        return answer;
      }
    }
  }

  private static List<Response> atOnce(IntFunction<Response> request) throws Exception {
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    try {
      List<Callable<Response>> calls = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) {
        int number = writer;
        calls.add(() -> request.apply(number));
      }
      List<Response> answers = new ArrayList<>();
      for (Future<Response> answer : writers.invokeAll(calls)) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      writers.shutdownNow();
    }
  }
}
