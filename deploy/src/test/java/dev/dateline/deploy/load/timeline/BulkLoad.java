package dev.dateline.deploy.load.timeline;

import dev.dateline.deploy.postgres.Database;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;

/** Creates many events with one request, then loads the rows it made with {@code psql \\copy}. */
final class BulkLoad {
  private static final Path PSQL = Path.of("/usr/bin/psql");
  private static final String LINES =
      "copy (select json_strip_nulls(json_build_object('title', title, 'date', edtf, 'kind', kind,"
          + " 'description', description, 'participants', participants, 'places', places))"
          + " from events) to stdout with (format csv, quote e'\\x01', delimiter e'\\x02')";

  private final URI service;
  private final Database database;
  private final ProcessCpu postgres;
  private final ProcessCpu serviceCpu;

  BulkLoad(URI service, Database database, ProcessCpu postgres, ProcessCpu serviceCpu) {
    this.service = service;
    this.database = database;
    this.postgres = postgres;
    this.serviceCpu = serviceCpu;
  }

  /** Takes the events that are there as those to be created, twice; the second time counts. */
  void run(Fill fill) throws SQLException, IOException, InterruptedException {
    Path lines = Files.createTempFile("dateline-load", ".ndjson");
    Path rows = Files.createTempFile("dateline-load", ".rows");
    try (Connection connection = database.connect()) {
      copyOut(connection, LINES, lines);
      long count = fill.number("select count(*) from events");
      double seconds = 0;
      double cpu = 0;
      double serviceSeconds = 0;
      for (int run = 0; run < 2; run++) {
        fill.empty();
        double before = postgres.seconds();
        double serviceBefore = serviceCpu.seconds();
        long began = System.nanoTime();
        post(lines);
        seconds = (System.nanoTime() - began) / 1e9;
        fill.awaitFolded();
        cpu = postgres.seconds() - before;
        serviceSeconds = serviceCpu.seconds() - serviceBefore;
      }
      copyOut(connection, "copy events (" + GeneratedEvents.COLUMNS + ") to stdout", rows);
      fill.empty();
      double before = postgres.seconds();
      long began = System.nanoTime();
      load(rows);
      double copied = (System.nanoTime() - began) / 1e9;
      fill.awaitFolded();
      double copyCpu = postgres.settledSeconds() - before;
      System.out.printf(
          "Bulk creation of %,d events in one request: %,.0f rows/s; psql \\copy of the same rows of"
              + " events %,.0f rows/s: **%.0f %%**. PostgreSQL's CPU %.1f s and %.1f s, the"
              + " service's %.1f s.%n",
          count,
          count / seconds,
          count / copied,
          100 * copied / seconds,
          cpu,
          copyCpu,
          serviceSeconds);
    } finally {
      Files.delete(lines);
      Files.delete(rows);
    }
  }

  private static void copyOut(Connection connection, String sql, Path file)
      throws SQLException, IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql, out);
    }
  }

  private void post(Path lines) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(service.resolve("/api/v1/events/bulk"))
            .header("Content-Type", "application/x-ndjson")
            .POST(HttpRequest.BodyPublishers.ofFile(lines))
            .build();
    HttpResponse<String> response =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .build()
            .send(request, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != 200 || !response.body().contains("\"failed\":0")) {
      throw new IOException(response.statusCode() + " " + response.body());
    }
  }

  private void load(Path rows) throws SQLException, IOException, InterruptedException {
    String columns = GeneratedEvents.COLUMNS;
    if (!Files.isExecutable(PSQL)) {
      try (Connection connection = database.connect()) {
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("copy events (" + columns + ") from stdin", Files.newInputStream(rows));
      }
      return;
    }
    ProcessBuilder builder =
        new ProcessBuilder(
                List.of(
                    PSQL.toString(),
                    "--no-psqlrc",
                    "--set=ON_ERROR_STOP=1",
                    "--dbname=" + database.jdbcUrl().substring("jdbc:".length()),
                    "--username=" + database.user(),
                    "--command=\\copy events (" + columns + ") from '" + rows + "'"))
            .redirectErrorStream(true);
    builder.environment().put("PGPASSWORD", database.password());
    Process psql = builder.start();
    String said = new String(psql.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (psql.waitFor() != 0) {
      throw new IOException("psql: " + said);
    }
  }
}
