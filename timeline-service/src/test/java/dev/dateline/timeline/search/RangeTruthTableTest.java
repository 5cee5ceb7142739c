package dev.dateline.timeline.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.timeline.Api;
import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The search in SQL answers as the model's golden table says. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class RangeTruthTableTest {
  /** A timeline for each date of the table, holding one event of that date. */
  private static final Map<String, String> TIMELINES = new ConcurrentHashMap<>();

  @ParameterizedTest(name = "{0} from {1} to {2}: possible {3}, certain {4}, undated {5}")
  @CsvFileSource(
      files = "model/src/test/resources/dev/dateline/model/range/truth-table.tsv",
      delimiter = '\t',
      nullValues = "-")
  void answers(
      @Nullable String event,
      @Nullable String from,
      @Nullable String to,
      String possible,
      String certain,
      String undated) {
    String timeline = TIMELINES.computeIfAbsent(String.valueOf(event), key -> create(event));

    Response possibly = search(timeline, from, to, "possible");
    Response certainly = search(timeline, from, to, "certain");

    assertThat(possibly.<List<?>>path("items")).hasSize(possible.equals("in") ? 1 : 0);
    assertThat(certainly.<List<?>>path("items")).hasSize(certain.equals("in") ? 1 : 0);
    assertThat(possibly.<Integer>path("undated")).isEqualTo(undated.equals("yes") ? 1 : 0);
  }

  private static String create(@Nullable String date) {
    String timeline = Api.newTimeline();
    String id = Api.create(timeline, "An event", date == null ? "2018" : date).path("id");
    if (date == null) {
      Api.patch(id, "*", "{\"date\":null}").then().statusCode(200);
    }
    return timeline;
  }

  private static Response search(
      String timeline, @Nullable String from, @Nullable String to, String match) {
    RequestSpecification request =
        given().queryParam("timeline", timeline).queryParam("match", match);
    if (from != null) {
      request.queryParam("from", from);
    }
    if (to != null) {
      request.queryParam("to", to);
    }
    return request.get(Api.EVENTS);
  }
}
