package dev.dateline.timeline.export;

import static dev.dateline.timeline.export.Exchange.export;
import static dev.dateline.timeline.export.Exchange.fill;
import static dev.dateline.timeline.export.Exchange.fillWithAllThereIs;
import static dev.dateline.timeline.export.Exchange.importInto;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dev.dateline.timeline.Api;
import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is exported and imported into an empty timeline is the same. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class RoundTripTest {
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");

  private String timeline;

  @BeforeEach
  void freshTimeline() {
    timeline = Api.newTimeline();
  }

  @Test
  void exportedAndImportedIntoAnEmptyTimelineItIsTheSame() throws Exception {
    fill(timeline);
    fillWithAllThereIs(timeline);
    String exported = export(timeline, "ndjson").asString();
    assertThat(exported.lines()).hasSize(8);
    assertThat(exported)
        .contains(
            "\"disputed\":true",
            "\"starred\":true",
            "\"edtf\":\"-0043-03-15\"",
            "\"edtf\":\"XXXX-06-12\"",
            "\"action\":\"merged\"",
            "\"action\":\"commented\"",
            "\"correctedEdtf\":\"2018-05-23\"");
    String copy = Api.newTimeline();
    importInto(copy, "application/x-ndjson", exported)
        .then()
        .statusCode(200)
        .body("created", is(8));

    String again =
        given()
            .queryParam("timeline", copy)
            .queryParam("format", "ndjson")
            .get(Api.EVENTS + "/export")
            .asString();
    assertThat(normal(again, copy)).isEqualTo(normal(exported, timeline));
    assertThat(again).contains("Because", "Sentence 1.", "→");
    given().queryParam("timeline", copy).get("/api/v1/changes").then().body("items.size()", is(8));
  }

  @Test
  void importedEventsAreCorrectedLikeAnyOther() throws Exception {
    fill(timeline);
    String copy = Api.newTimeline();
    importInto(copy, "application/x-ndjson", export(timeline, "ndjson").asString())
        .then()
        .statusCode(200);
    String id = given().queryParam("timeline", copy).get(Api.EVENTS).path("items[0].id");
    int version = Api.get(id).path("version");
    Api.patch(id, "\"" + version + "\"", "{\"title\":\"Changed\"}")
        .then()
        .statusCode(200)
        .header("ETag", "\"" + (version + 1) + "\"");
  }

  /** With ids and numbers that a copy has of its own told by their order. */
  private static String normal(String lines, String slug) {
    Map<String, String> known = new HashMap<>();
    Matcher ids =
        ID.matcher(
            lines
                .replace(slug, "timeline")
                .replaceAll("\"extractionId\":\"[^\"]*\"", "\"extractionId\":\"\""));
    String plain =
        ids.replaceAll(id -> known.computeIfAbsent(id.group(), x -> "id" + known.size()));
    return plain
        .replaceAll("(\"id\"|\"undoes\"):\\d+", "$1:0")
        .replaceAll("\"timelineId\":\\d+", "\"timelineId\":0");
  }
}
