package dev.dateline.deploy.load.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Random;

/** What it costs to write many events: with and without counts, by COPY and over HTTP. */
final class Writes {
  private static final int EVENTS = 100_000;
  private static final String FIRST_YEAR = "1502-01-01";

  private final Fill fill;
  private final URI service;
  private final ProcessCpu postgres;
  private final ProcessCpu jvm;

  Writes(Fill fill, URI service, ProcessCpu postgres, ProcessCpu jvm) {
    this.fill = fill;
    this.service = service;
    this.postgres = postgres;
    this.jvm = jvm;
  }

  private interface Work {
    void run() throws IOException, SQLException, InterruptedException;
  }

  /** Seconds by the clock, and of CPU until all counts are folded in. */
  private record Cost(double seconds, double postgres, double jvm) {
    String print() {
      return "%,.0f rows/s, CPU %.1f s of PostgreSQL, %.1f s of the service"
          .formatted(EVENTS / seconds, postgres, jvm);
    }
  }

  void measure() throws SQLException, IOException, InterruptedException {
    System.out.printf("%n### Writing %,d events%n%n", EVENTS);
    Cost without = copied("disable");
    System.out.println("- COPY without counts: " + without.print());
    Cost with = copied("enable");
    System.out.println("- COPY with counts, all folding included: " + with.print());
    System.out.printf(
        "- counts take %.0f %% of the write throughput by PostgreSQL's CPU, %.0f %% with the"
            + " service's%n",
        100 * (1 - without.postgres / with.postgres),
        100 * (1 - without.postgres / (with.postgres + Math.max(0, with.jvm - without.jvm))));
    fill.empty();
    Path lines = lines();
    Cost bulk = cost(() -> post(lines));
    System.out.println("- one request to /events/bulk: " + bulk.print());
    Path rows = Files.createTempFile("dateline-rows", ".tsv");
    fill.save(rows);
    fill.empty();
    Cost copy = cost(() -> fill.load(rows));
    System.out.println("- COPY of the same rows of events: " + copy.print());
    System.out.printf(
        "- bulk against COPY: **%.0f %%** of its rows/s, %.0f %% by PostgreSQL's CPU%n",
        100 * copy.seconds / bulk.seconds, 100 * copy.postgres / bulk.postgres);
    Files.delete(lines);
    Files.delete(rows);
  }

  private Cost copied(String triggers) throws SQLException, IOException, InterruptedException {
    fill.empty();
    fill.execute("alter table events " + triggers + " trigger user");
    return cost(() -> fill.copy(EVENTS));
  }

  private Cost cost(Work work) throws SQLException, IOException, InterruptedException {
    double postgresBefore = postgres.seconds();
    double jvmBefore = jvm.seconds();
    long began = System.nanoTime();
    work.run();
    double seconds = (System.nanoTime() - began) / 1e9;
    fill.awaitFolded();
    return new Cost(seconds, postgres.seconds() - postgresBefore, jvm.seconds() - jvmBefore);
  }

  /** Events as a client would send them, each a line. */
  private static Path lines() throws IOException {
    Random random = new Random(3);
    long first = LocalDate.parse(FIRST_YEAR).toEpochDay();
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < EVENTS; i++) {
      LocalDate day = LocalDate.ofEpochDay(first + random.nextInt(190_000));
      lines.append(
          """
          {"title":"Name %d meets word%s word%s","date":"%s","kind":"meeting","participants":["Name %d"],"places":["Place%d"]}
          """
              .formatted(
                  i % 5_000,
                  GeneratedEvents.letters(random.nextInt(30_000)),
                  GeneratedEvents.letters(random.nextInt(30_000)),
                  day,
                  i % 5_000,
                  i % 3_000));
    }
    Path file = Files.createTempFile("dateline-lines", ".ndjson");
    Files.writeString(file, lines, UTF_8);
    return file;
  }

  private void post(Path lines) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(service.resolve("/api/v1/events/bulk"))
            .header("Content-Type", "application/x-ndjson")
            .POST(HttpRequest.BodyPublishers.ofFile(lines))
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(answer.statusCode() + " " + answer.body());
    }
  }
}
