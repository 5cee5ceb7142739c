package dev.dateline.deploy.load.timeline;

import dev.dateline.deploy.FreePorts;
import dev.dateline.deploy.http.HttpApi;
import dev.dateline.deploy.postgres.Database;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Exports a whole timeline from a service of its own with a small heap. */
final class ExportLoad {
  private static final String HEAP = "-Xmx128m";
  private static final int PARTS = 5;
  private static final int PATIENCE_SECONDS = 120;
  private static final Pattern USED =
      Pattern.compile("(?m)^jvm_memory_used_bytes\\{area=\"heap\".*\\} ([0-9.E]+)$");
  private static final Path SERVICE =
      Path.of("../timeline-service/target/quarkus-app/quarkus-run.jar").toAbsolutePath();

  private final Database database;

  ExportLoad(Database database) {
    this.database = database;
  }

  void run(long events) throws IOException, InterruptedException {
    int port = FreePorts.next();
    URI origin = URI.create("http://127.0.0.1:" + port);
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-opens",
                "java.base/java.lang=ALL-UNNAMED",
                HEAP,
                "-jar",
                SERVICE.toString()));
    builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
    builder.environment().put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
    builder.environment().put("QUARKUS_DATASOURCE_PASSWORD", database.password());
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    Process service = builder.start();
    try {
      awaitReady(new HttpApi(origin));
      export(new HttpApi(origin), origin, events, new ProcessCpu(service.toHandle()));
    } finally {
      service.destroy();
      service.waitFor();
    }
  }

  private static void awaitReady(HttpApi api) throws InterruptedException, IOException {
    for (int second = 0; !api.answersOk("/q/health/ready"); second++) {
      if (second == PATIENCE_SECONDS) {
        throw new IOException("the service with a small heap is not ready");
      }
      TimeUnit.SECONDS.sleep(1);
    }
  }

  private static void export(HttpApi api, URI origin, long events, ProcessCpu service)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(origin.resolve("/api/v1/events/export?format=ndjson")).build();
    long began = System.nanoTime();
    double before = service.seconds();
    HttpResponse<InputStream> response =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .build()
            .send(request, HttpResponse.BodyHandlers.ofInputStream());
    long bytes = 0;
    long lines = 0;
    List<Double> least = new ArrayList<>();
    double lowest = Double.MAX_VALUE;
    long looked = System.nanoTime();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = response.body()) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        bytes += read;
        for (int i = 0; i < read; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
        if (System.nanoTime() - looked > 200_000_000L) {
          lowest = Math.min(lowest, used(api));
          looked = System.nanoTime();
        }
        if (lines >= (least.size() + 1) * events / PARTS && least.size() < PARTS) {
          least.add(lowest);
          lowest = Double.MAX_VALUE;
        }
      }
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    System.out.printf(
        "%nExport of everything with %s: %,d lines, %,d MB in %.0f s (CPU %.0f s); least heap in use in each"
            + " fifth of it: %s MB.%n",
        HEAP,
        lines,
        bytes >> 20,
        seconds,
        service.seconds() - before,
        least.stream()
            .map(used -> used == Double.MAX_VALUE ? "?" : "%.0f".formatted(used / (1 << 20)))
            .collect(Collectors.joining(", ")));
    if (lines < events) {
      throw new IOException("an export of %,d lines for %,d events".formatted(lines, events));
    }
  }

  /** Bytes of the heap in use, rubbish included. */
  private static double used(HttpApi api) throws IOException {
    double used = 0;
    Matcher pool = USED.matcher(api.get("/q/metrics").body());
    while (pool.find()) {
      used += Double.parseDouble(pool.group(1));
    }
    return used;
  }
}
