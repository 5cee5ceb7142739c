package dev.dateline.timeline.intake;

import static dev.dateline.timeline.Delivery.candidate;
import static dev.dateline.timeline.Delivery.deliver;
import static dev.dateline.timeline.Delivery.extraction;
import static dev.dateline.timeline.Delivery.withdrawal;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.dateline.model.derivation.PublicationBasis;
import dev.dateline.model.extraction.Extraction;
import dev.dateline.model.extraction.PublicationClaim;
import dev.dateline.timeline.Api;
import dev.dateline.timeline.Delivery;
import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After a withdrawal no table of the schema holds a word of the article, nor what was drawn. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class WithdrawalTest {
  /** Its stem, which is what an index of words keeps. */
  private static final String SECRET = "Xylophan";

  private static final String DAY = "1871-03-07";

  private String timeline;
  private final UUID article = Delivery.nextId();

  @BeforeEach
  void freshTimeline() {
    timeline = Api.newTimeline();
  }

  @Test
  void takenInPayloadIsNotKept() throws Exception {
    Extraction extraction = secret();
    deliver(extraction);

    Delivery.awaitRow(extraction.extractionId(), "payload is null");
    // The other tests look through the whole schema.
    deliver(withdrawal(timeline, article));
  }

  @Test
  void noWordStaysWhateverPeopleDidToTheEvents() throws Exception {
    deliver(secret());
    List<String> events = given().queryParam("timeline", timeline).get(Api.EVENTS).path("items.id");
    assertThat(events).hasSize(2);
    String edited = events.get(0);
    String deleted = events.get(1);
    Api.patch(edited, "*", "{\"description\":\"By hand\"}").then().statusCode(200);
    given().header("If-Match", "*").delete(Api.EVENTS + "/" + deleted).then().statusCode(204);
    assertThat(tablesWith(SECRET)).isNotEmpty();

    deliver(withdrawal(timeline, article));

    assertThat(tablesWith(SECRET)).isEmpty();
    assertThat(tablesWith(DAY)).isEmpty();
    Api.get(edited)
        .then()
        .body("description", equalTo("By hand"))
        .body("title", equalTo("Untitled"))
        .body("date", nullValue())
        .body("participants", empty());
    Api.get(deleted).then().statusCode(410);
  }

  @Test
  void wordsThatWereDroppedBeforeGoToo() throws Exception {
    deliver(secret());
    for (String id :
        given().queryParam("timeline", timeline).get(Api.EVENTS).<List<String>>path("items.id")) {
      Api.patch(id, "*", "{\"description\":\"By hand\"}").then().statusCode(200);
    }
    deliver(extraction(timeline, article));

    deliver(withdrawal(timeline, article));

    assertThat(tablesWith(SECRET)).isEmpty();
    assertThat(tablesWith(DAY)).isEmpty();
  }

  @Test
  void wordsGoFromEarlierVersionsAndFromWhatWasMergedSplitAndUndone() throws Exception {
    deliver(secret());
    List<String> events = given().queryParam("timeline", timeline).get(Api.EVENTS).path("items.id");
    String kept = Api.create(timeline, "By hand", "2020").path("id");
    String one = events.get(0);
    String other = events.get(1);
    act(one, "claims", "{\"date\":\"2001\",\"comment\":\"Mine\"}");
    act(one, "undo", "");
    act(kept, "merge", "{\"event\":\"%s\"}".formatted(one));
    act(other, "merge", "{\"event\":\"%s\"}".formatted(kept));
    String evidence = Api.get(other).path("evidence[0].id");
    act(other, "split", "{\"evidence\":[\"%s\"]}".formatted(evidence));
    deliver(extraction(timeline, article, candidate(50, SECRET + " sang", "speech", DAY, SECRET)));
    given()
        .contentType("application/json")
        .body("{\"date\":\"2002\"}")
        .put("/api/v1/publications/" + article)
        .then()
        .statusCode(200);
    assertThat(tablesWith(SECRET)).contains("past_events", "past_evidence");

    deliver(withdrawal(timeline, article));

    assertThat(tablesWith(SECRET)).isEmpty();
    assertThat(tablesWith(DAY)).isEmpty();
    assertThat(tablesWith("By hand")).isNotEmpty();
  }

  @Test
  void wordsThatWereDroppedBeforeGoFromCopiesToo() throws Exception {
    UUID other = Delivery.nextId();
    deliver(secret());
    deliver(extraction(timeline, other, candidate(1, "They met", "meeting", "2020", "Kim")));
    List<String> events = given().queryParam("timeline", timeline).get(Api.EVENTS).path("items.id");
    act(events.get(0), "merge", "{\"event\":\"%s\"}".formatted(events.get(2)));
    deliver(extraction(timeline, article));
    String exported =
        given()
            .queryParams("timeline", timeline, "format", "ndjson")
            .get(Api.EVENTS + "/export")
            .asString();
    assertThat(exported).as("an earlier version tells of it").contains(SECRET);
    given()
        .contentType("application/x-ndjson")
        .queryParam("timeline", Api.newTimeline())
        .body(exported.getBytes(StandardCharsets.UTF_8))
        .post(Api.EVENTS + "/import")
        .then()
        .statusCode(200);

    deliver(withdrawal(timeline, article));

    assertThat(tablesWith(SECRET)).isEmpty();
    assertThat(tablesWith(DAY)).isEmpty();
  }

  private static void act(String event, String path, String body) {
    int status =
        given()
            .contentType("application/json")
            .header("If-Match", "*")
            .body(body)
            .post(Api.EVENTS + "/" + event + "/" + path)
            .statusCode();
    assertThat(status).as(path).isBetween(200, 201);
  }

  @Test
  void payloadThatCouldNotBeReadGoesToo() throws Exception {
    UUID poisoned = Delivery.nextId();
    Delivery.insert(poisoned, timeline, article, "{\"words\":\"" + SECRET + "\"}");
    Delivery.awaitRow(poisoned, "attempts > 0");

    deliver(withdrawal(timeline, article));

    assertThat(tablesWith(SECRET)).isEmpty();
  }

  @Test
  void isFinalWhicheverExtractionHasTheNewerId() throws Exception {
    Extraction early = withdrawal(timeline, article);
    deliver(secret());
    deliver(early);
    deliver(secret());

    assertThat(tablesWith(SECRET)).isEmpty();
    assertThat(given().queryParam("timeline", timeline).get(Api.EVENTS).<List<String>>path("items"))
        .isEmpty();
  }

  private Extraction secret() {
    return extraction(
        timeline,
        article,
        new PublicationClaim(
            "2018", PublicationBasis.INFERRED, 0.4, List.of(SECRET + "'s 2018 report")),
        candidate(1, SECRET + " met", "meeting", DAY, SECRET),
        candidate(50, SECRET + " spoke", "speech", DAY, SECRET));
  }

  private static List<String> tablesWith(String word) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection =
            DriverManager.getConnection(EmbeddedDatabase.url("dateline_timeline"));
        Statement statement = connection.createStatement()) {
      List<String> tables = new ArrayList<>();
      try (ResultSet result =
          statement.executeQuery("select tablename from pg_tables where schemaname = 'timeline'")) {
        while (result.next()) {
          tables.add(result.getString(1));
        }
      }
      for (String table : tables) {
        try (ResultSet result =
            statement.executeQuery(
                "select 1 from timeline.%s t where t::text ilike '%%%s%%'"
                    .formatted(table, word))) {
          if (result.next()) {
            found.add(table);
          }
        }
      }
    }
    return found;
  }
}
