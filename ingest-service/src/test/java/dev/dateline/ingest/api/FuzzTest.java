package dev.dateline.ingest.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.contract.ServedDocument;
import dev.dateline.contract.fuzz.Fuzz;
import dev.dateline.contract.fuzz.FuzzReport;
import dev.dateline.contract.fuzz.Known;
import dev.dateline.ingest.Api;
import dev.dateline.ingest.Database;
import dev.dateline.ingest.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Whatever is sent: no failure of the service, no foreign word, a problem that names the place, and
 * nothing changed by what is refused. {@code deploy/load/fuzz} runs it at length.
 */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class FuzzTest {
  private static final long SEED = Long.getLong("fuzz.seed", 4);
  private static final int REQUESTS = Integer.getInteger("fuzz.requests", 1_000);

  /** All that callers can change; how far the reading has come changes by itself. */
  private static final String CONTENT =
      """
      select md5(string_agg(line, ',' order by line)) from (
        select 'a' || a.id || a.timeline || a.received_at || md5(t.content)
               || concat_ws('/', a.title, a.url, a.publisher, a.author)
          from ingest.article a join ingest.article_text t on t.article_id = a.id
        union all select 'j' || id from ingest.job
        union all select 'w' || count(*) from timeline.extraction_inbox
                   where extractor = 'dateline-ingest/withdrawal'
      ) as content (line)""";

  @Inject Database database;

  @Test
  void nothingThatIsSentDoesHarm() {
    for (int number = 0; number < 12; number++) {
      Api.added(Api.freshText());
    }
    Fuzz fuzz =
        new Fuzz(
            URI.create("http://127.0.0.1:" + RestAssured.port),
            ServedDocument.read(),
            () -> database.query(CONTENT).get(0));

    FuzzReport report = fuzz.run(SEED, REQUESTS, new LiveArticles(new Random(SEED)));

    // For deploy/load/fuzz, which has nothing else to show for itself.
    System.out.printf("ingest-service, seed %d: %s%n", SEED, report);
    assertThat(report.findings()).as("seed %d: %s", SEED, report).isEmpty();
    assertThat(report.accepted())
        .as("%s", report)
        .containsAll(
            ServedDocument.read().operations().stream().map(operation -> operation.id()).toList());
  }

  /** What there is to be read and withdrawn at the moment. */
  private final class LiveArticles implements Known {
    private final Random random;

    LiveArticles(Random random) {
      this.random = random;
    }

    @Override
    public Scene scene(String operation) {
      List<String> there =
          database.query(
              operation.equals("getJob")
                  ? "select id from ingest.job order by id"
                  : "select id from ingest.article order by id");
      String id =
          there.isEmpty() ? UUID.randomUUID().toString() : there.get(random.nextInt(there.size()));
      String text = Api.freshText();
      return new Scene(
          Map.of("id", id),
          Map.of(
              "application/json",
              "{\"text\":\"" + text + "\",\"published\":\"2018-06-13\",\"url\":null}",
              "text/plain",
              text,
              "text/html",
              "<article><p>" + text + "</p></article>"));
    }
  }
}
