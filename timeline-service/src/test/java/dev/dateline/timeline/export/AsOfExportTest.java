package dev.dateline.timeline.export;

import static dev.dateline.timeline.export.Exchange.fill;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.timeline.Api;
import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the timeline said on a day. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class AsOfExportTest {
  @Inject SessionFactory sessions;
  private String timeline;

  @BeforeEach
  void freshTimeline() {
    timeline = Api.newTimeline();
  }

  @Test
  void asOfExportsWhatWasThereThen() {
    String id = Api.create(timeline, "Before", "2018").path("id");
    String then = Api.get(id).path("updatedAt");
    Api.patch(id, "*", "{\"title\":\"After\"}").then().statusCode(200);
    Api.create(timeline, "Later", "2019");
    String exported =
        given()
            .queryParam("timeline", timeline)
            .queryParam("format", "csv")
            .queryParam("as_of", then)
            .get(Api.EVENTS + "/export")
            .asString();
    assertThat(exported.lines()).hasSize(2);
    assertThat(exported).contains("Before").doesNotContain("After");
  }

  @Test
  void asOfAsksAsOftenForManyEventsAsForFew() throws Exception {
    Statistics statistics = sessions.getStatistics();
    Api.create(timeline, "First", "2018").then().statusCode(201);
    fill(timeline);
    statistics.setStatisticsEnabled(true);
    long forFew = statementsToExportAsOf(statistics);
    fill(timeline);
    for (int i = 0; i < 20; i++) {
      Api.create(timeline, "More", "2018").then().statusCode(201);
    }

    long forMany = statementsToExportAsOf(statistics);

    statistics.setStatisticsEnabled(false);
    assertThat(forFew).isPositive();
    assertThat(forMany).isEqualTo(forFew);
  }

  /** The fewest of several times: what goes on in the background is counted too. */
  private long statementsToExportAsOf(Statistics statistics) {
    long fewest = Long.MAX_VALUE;
    for (int time = 0; time < 5; time++) {
      statistics.clear();
      String exported =
          given()
              .queryParams("timeline", timeline, "format", "ndjson", "as_of", "9999-01-01")
              .get(Api.EVENTS + "/export")
              .asString();
      fewest = Math.min(fewest, statistics.getPrepareStatementCount());
      assertThat(exported).contains("First");
    }
    return fewest;
  }
}
