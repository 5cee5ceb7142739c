package dev.dateline.timeline.intake;

import static dev.dateline.timeline.Delivery.candidate;
import static dev.dateline.timeline.Delivery.deliver;
import static dev.dateline.timeline.Delivery.extraction;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import dev.dateline.model.extraction.Candidate;
import dev.dateline.timeline.Api;
import dev.dateline.timeline.Delivery;
import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A book is an article too: one transaction takes in thousands of candidates, twice. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class LargeExtractionTest {
  private static final int CANDIDATES = 5_000;

  @Test
  void takesInThousandsOfCandidatesAndReplacesThem() throws Exception {
    String timeline = Api.newTimeline();
    UUID article = Delivery.nextId();

    deliver(extraction(timeline, article, candidates()));
    requireEvents(timeline);
    deliver(extraction(timeline, article, candidates()));
    requireEvents(timeline);
  }

  /** A third of them on single days, a third in months, a third undated; none tell of the same. */
  private static Candidate[] candidates() {
    LocalDate start = LocalDate.of(1990, 1, 1);
    return IntStream.range(0, CANDIDATES)
        .mapToObj(
            i -> {
              LocalDate day = start.plusDays(i / 6);
              String edtf =
                  switch (i % 3) {
                    case 0 -> day.toString();
                    case 1 -> day.toString().substring(0, 7);
                    default -> null;
                  };
              return candidate(30 * i, "Event " + i, "meeting", edtf, "Person " + i);
            })
        .toArray(Candidate[]::new);
  }

  private static void requireEvents(String timeline) {
    given()
        .get("/api/v1/timelines/" + timeline)
        .then()
        .statusCode(200)
        .body("events", is(CANDIDATES));
  }
}
