package dev.dateline.timeline.export;

import static dev.dateline.timeline.export.Exchange.export;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.timeline.Api;
import dev.dateline.timeline.EmbeddedDatabase;
import dev.dateline.timeline.event.EventEntity;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A timeline goes through HTTP as fast as the other end takes or sends it, in either direction. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class StreamingTest {
  private static final int TAKEN = 100_000;
  private static final Duration STILL = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static @Nullable String timeline;

  @Inject SessionFactory sessions;
  @Inject DataSource database;

  @BeforeEach
  void fill() {
    if (timeline == null) {
      timeline = ManyEvents.timeline();
    }
  }

  @Test
  void exportWaitsForItsReader() throws Exception {
    Statistics statistics = sessions.getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    try (InputStream body = get("format=ndjson").body()) {
      byte[] start = body.readNBytes(TAKEN);

      assertThat(start).hasSize(TAKEN);
      assertThat(onceStill(() -> loaded(statistics)))
          .as("events read for a reader that took %d bytes", TAKEN)
          .isBetween(1L, ManyEvents.COUNT * 3L / 4);
      assertThat(new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8)).lines())
          .as("lines after the first %d bytes", TAKEN)
          .hasSizeBetween(ManyEvents.COUNT - TAKEN / 1_000, ManyEvents.COUNT);
    }
    assertThat(loaded(statistics)).isGreaterThanOrEqualTo(ManyEvents.COUNT);
    statistics.setStatisticsEnabled(false);
  }

  @Test
  void exportEndsWhenItsReaderHasGone() throws Exception {
    Statistics statistics = sessions.getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    try (InputStream body = get("format=ndjson").body()) {
      assertThat(body.readNBytes(TAKEN)).hasSize(TAKEN);
    }

    assertThat(onceStill(() -> loaded(statistics)))
        .as("events read for a reader that has gone")
        .isBetween(1L, ManyEvents.COUNT * 3L / 4);
    statistics.setStatisticsEnabled(false);
  }

  @Test
  void importIsTakenInWhileItIsSent() throws Exception {
    byte[] lines = export(Objects.requireNonNull(timeline), "ndjson").asByteArray();
    long before = historyNumber();
    InputStream halting =
        new Halting(lines, lines.length / 2, () -> historyNumber() - before > ManyEvents.COUNT / 4);
    HttpRequest request =
        HttpRequest.newBuilder(uri("/import?timeline=" + Api.newTimeline()))
            .header("Content-Type", "application/x-ndjson")
            .POST(BodyPublishers.ofInputStream(() -> halting))
            .build();

    HttpResponse<String> answer = client().send(request, BodyHandlers.ofString());

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).contains("\"created\":" + ManyEvents.COUNT);
  }

  private HttpResponse<InputStream> get(String query) throws Exception {
    return client()
        .send(
            HttpRequest.newBuilder(uri("/export?timeline=" + timeline + "&" + query)).build(),
            BodyHandlers.ofInputStream());
  }

  private static HttpClient client() {
    return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  }

  private static URI uri(String rest) {
    return URI.create("http://127.0.0.1:" + RestAssured.port + Api.EVENTS + rest);
  }

  private static long loaded(Statistics statistics) {
    return statistics.getEntityStatistics(EventEntity.class.getName()).getLoadCount();
  }

  /** The last number given to a change, which other transactions see before it is committed. */
  private long historyNumber() {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery("select last_value from history_id_seq")) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The value, once it stays the same for {@link #STILL}. */
  private static long onceStill(LongSupplier value) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    long last = value.getAsLong();
    Instant since = Instant.now();
    while (Instant.now().isBefore(since.plus(STILL)) && Instant.now().isBefore(end)) {
      Thread.sleep(50);
      long now = value.getAsLong();
      if (now != last) {
        last = now;
        since = Instant.now();
      }
    }
    return last;
  }

  /** A body whose second half comes only when something has become of the first. */
  private static final class Halting extends FilterInputStream {
    private final int half;
    private final BooleanSupplier condition;
    private int position;

    Halting(byte[] all, int half, BooleanSupplier condition) {
      super(new ByteArrayInputStream(all));
      this.half = half;
      this.condition = condition;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      Instant end = Instant.now().plus(PATIENCE);
      while (position >= half && !condition.getAsBoolean()) {
        if (Instant.now().isAfter(end)) {
          throw new IOException("nothing became of the first " + position + " bytes");
        }
        pause();
      }
      int read = super.read(into, from, length);
      position += Math.max(0, read);
      return read;
    }

    private static void pause() throws IOException {
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
    }
  }
}
