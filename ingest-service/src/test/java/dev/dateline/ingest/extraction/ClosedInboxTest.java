package dev.dateline.ingest.extraction;

import static dev.dateline.ingest.Api.added;
import static dev.dateline.ingest.Api.freshText;
import static dev.dateline.ingest.Api.get;
import static dev.dateline.ingest.Api.read;
import static dev.dateline.ingest.Eventually.eventually;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.dateline.ingest.Database;
import dev.dateline.ingest.PostgresResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Ingest starts first: timeline-service has not made its table yet. */
@QuarkusTest
@WithTestResource(
    value = PostgresResource.class,
    initArgs = @ResourceArg(name = PostgresResource.INBOX, value = PostgresResource.CLOSED))
class ClosedInboxTest {

  @Inject Database database;

  @ConfigProperty(name = "dateline.test.timeline-url")
  String timelineUrl;

  @Test
  void takesInWorkAndWaitsUntilTheInboxOpens() {
    given().get("/q/health/ready").then().statusCode(503).body("status", equalTo("DOWN"));
    given().get("/q/health/live").then().statusCode(200);
    String id = added(freshText());
    get("/articles/" + id).then().body("status", equalTo("received"));

    PostgresResource.openInbox(timelineUrl);

    assertThat(read(id).getString("status")).isEqualTo("extracted");
    assertThat(database.query("select article_id from timeline.extraction_inbox"))
        .containsExactly(id);
    eventually(() -> given().get("/q/health/ready").statusCode(), status -> status == 200);
  }
}
