package dev.dateline.timeline.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.timeline.Api;
import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An event that has no date changes when someone changes it, and not by being looked at. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class UndatedEventTest {
  @Inject EventRepository events;

  private String timeline;
  private String id;

  @BeforeEach
  void undatedEvent() {
    timeline = Api.newTimeline();
    Response created = Api.create(timeline, "The bridge is finished", "1932-03-19");
    id = created.path("id");
    Api.patch(id, created.header("ETag"), "{\"date\":null}").then().statusCode(200);
  }

  @Test
  void loadingAndFlushingChangesNothing() {
    String before = Api.get(id).asString();
    List<Integer> changes = changes();

    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              events.findById(UUID.fromString(id));
              events.flush();
            });

    assertThat(Api.get(id).asString()).isEqualTo(before);
    assertThat(changes()).isEqualTo(changes).hasSize(2);
  }

  @Test
  void loadingUnderLockChangesNothing() {
    int version = Api.get(id).path("version");

    QuarkusTransaction.requiringNew().run(() -> events.lock(UUID.fromString(id)));
    QuarkusTransaction.requiringNew().run(() -> events.lock(List.of(UUID.fromString(id))));

    assertThat(Api.get(id).<Integer>path("version")).isEqualTo(version);
  }

  @Test
  void readingTwiceAnswersTheSameTag() {
    String tag = Api.get(id).header("ETag");

    assertThat(Api.get(id).header("ETag")).isEqualTo(tag).isEqualTo("\"1\"");
    Api.patch(id, tag, "{\"title\":\"The bridge is opened\"}").then().statusCode(200);
    assertThat(Api.get(id).header("ETag")).isEqualTo("\"2\"");
  }

  @Test
  void undoingRaisesTheVersionByOne() {
    given()
        .header("If-Match", "\"1\"")
        .post(Api.EVENTS + "/" + id + "/undo")
        .then()
        .statusCode(200);

    Response dated = Api.get(id);
    assertThat(dated.<String>path("date.edtf")).isEqualTo("1932-03-19");
    assertThat(dated.<Integer>path("version")).isEqualTo(2);
  }

  private List<Integer> changes() {
    return given()
        .queryParam("timeline", timeline)
        .queryParam("since", 0)
        .get("/api/v1/changes")
        .path("items.version");
  }
}
