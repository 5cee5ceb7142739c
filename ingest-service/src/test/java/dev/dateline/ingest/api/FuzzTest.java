package dev.dateline.ingest.api;

import dev.dateline.contract.fuzz.FuzzContract;
import dev.dateline.contract.fuzz.Known;
import dev.dateline.ingest.Api;
import dev.dateline.ingest.Database;
import dev.dateline.ingest.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class FuzzTest extends FuzzContract {
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

  FuzzTest() {
    super("ingest-service", 1_000);
  }

  @Override
  protected Known fill() {
    for (int number = 0; number < 12; number++) {
      Api.added(Api.freshText());
    }
    return new LiveArticles(new Random(SEED));
  }

  @Override
  protected String content() {
    return database.query(CONTENT).get(0);
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
