package dev.dateline.timeline.export;

import static dev.dateline.timeline.Delivery.candidate;
import static dev.dateline.timeline.Delivery.deliver;
import static dev.dateline.timeline.Delivery.extraction;
import static dev.dateline.timeline.Delivery.withdrawal;
import static dev.dateline.timeline.export.Exchange.export;
import static dev.dateline.timeline.export.Exchange.importInto;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.extraction.Extraction;
import dev.dateline.timeline.Api;
import dev.dateline.timeline.Delivery;
import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An article is withdrawn at the very moment in which a copy of its words is imported. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class WithdrawalDuringImportTest {
  /** The lock that each of the two takes last, when all else is written and not yet committed. */
  private static final String FEED = "(1, (select id from timelines where slug = '%s'))";

  private final UUID article = Delivery.nextId();
  private Connection holder;
  private Statement statement;
  private String original;
  private String copy;
  private String exported;

  @BeforeEach
  void fill() throws Exception {
    holder = DriverManager.getConnection(EmbeddedDatabase.url("dateline_timeline"));
    statement = holder.createStatement();
    original = Api.newTimeline();
    copy = Api.newTimeline();
    deliver(extraction(original, article, candidate(1, "Met", "meeting", "2018-06-12", "Kim")));
    exported = export(original, "ndjson").asString();
  }

  @AfterEach
  void disconnect() throws SQLException {
    holder.close();
  }

  @Test
  void theWithdrawalWaitsForAnImportThatIsNotCommitted() throws Exception {
    hold(copy);
    CompletableFuture<Response> imported = startImport();
    awaitWaiting(1);
    Extraction withdrawal = withdrawal(original, article);
    insert(withdrawal);
    awaitWaitingOrDone(2, withdrawal);
    release(copy);

    assertThat(imported.get().statusCode()).isEqualTo(200);
    Delivery.awaitRow(withdrawal.extractionId(), "processed_at is not null");
    assertThat(titles(original)).isEmpty();
    assertThat(titles(copy)).isEmpty();
  }

  @Test
  void theImportWaitsForAWithdrawalThatIsNotCommittedAndIsRefused() throws Exception {
    hold(original);
    Extraction withdrawal = withdrawal(original, article);
    insert(withdrawal);
    awaitWaiting(1);
    CompletableFuture<Response> imported = startImport();
    while (!imported.isDone() && waiting() < 2) {
      Thread.sleep(20);
    }
    release(original);

    assertThat(imported.get().statusCode()).isEqualTo(400);
    assertThat(imported.get().<String>path("errors[0].detail")).contains("withdrawn");
    Delivery.awaitRow(withdrawal.extractionId(), "processed_at is not null");
    assertThat(titles(copy)).isEmpty();
  }

  private CompletableFuture<Response> startImport() {
    return CompletableFuture.supplyAsync(() -> importInto(copy, "application/x-ndjson", exported));
  }

  private static void insert(Extraction withdrawal) throws Exception {
    Delivery.insert(
        withdrawal.extractionId(),
        withdrawal.timeline(),
        withdrawal.articleId(),
        Delivery.text(withdrawal));
  }

  private void hold(String timeline) throws SQLException {
    statement.execute("select pg_advisory_lock" + FEED.formatted(timeline));
  }

  private void release(String timeline) throws SQLException {
    statement.execute("select pg_advisory_unlock" + FEED.formatted(timeline));
  }

  private void awaitWaiting(int transactions) throws Exception {
    while (waiting() < transactions) {
      Thread.sleep(20);
    }
  }

  private void awaitWaitingOrDone(int transactions, Extraction withdrawal) throws Exception {
    while (waiting() < transactions
        && !has(
            "select 1 from extraction_inbox where processed_at is not null and extraction_id = '"
                + withdrawal.extractionId()
                + "'")) {
      Thread.sleep(20);
    }
  }

  private int waiting() throws SQLException {
    try (ResultSet row =
        statement.executeQuery(
            "select count(distinct pid) from pg_locks where not granted"
                + " and pid in (select pid from pg_stat_activity"
                + " where datname = current_database())")) {
      row.next();
      return row.getInt(1);
    }
  }

  private boolean has(String query) throws SQLException {
    try (ResultSet row = statement.executeQuery(query)) {
      return row.next();
    }
  }

  private static List<String> titles(String timeline) {
    return given().queryParam("timeline", timeline).get(Api.EVENTS).path("items.title");
  }
}
