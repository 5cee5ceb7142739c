package dev.dateline.deploy.load.timeline;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What it costs to export everything, and how much memory the service holds meanwhile. */
final class Exports {
  private static final List<String> FORMATS =
      List.of("ndjson", "csv", "timelinejs", "ics", "jsonld", "atom", "geojson");
  private static final Pattern USED =
      Pattern.compile("jvm_memory_used_bytes\\{area=\"heap\"[^}]*\\} ([0-9.E]+)");
  private static final long SAMPLE_MILLIS = 500;

  private final URI service;
  private final ProcessCpu postgres;
  private final ProcessCpu jvm;
  private volatile double mostHeap;
  private volatile boolean done;

  Exports(URI service, ProcessCpu postgres, ProcessCpu jvm) {
    this.service = service;
    this.postgres = postgres;
    this.jvm = jvm;
  }

  void measure() throws IOException, InterruptedException {
    System.out.println(
        "\n| export of everything | s | MB | CPU s of PostgreSQL | of the service | heap, most MB |");
    System.out.println("|---|---|---|---|---|---|");
    for (String format : FORMATS) {
      measure(format);
    }
  }

  private void measure(String format) throws IOException, InterruptedException {
    mostHeap = 0;
    done = false;
    Thread sampler = new Thread(this::sample, "heap sampler");
    sampler.start();
    double postgresBefore = postgres.seconds();
    double jvmBefore = jvm.seconds();
    long began = System.nanoTime();
    long bytes = read("/api/v1/events/export?undated=include&format=" + format);
    System.out.printf(
        "| %s | %.0f | %.0f | %.1f | %.1f | %.0f |%n",
        format,
        (System.nanoTime() - began) / 1e9,
        bytes / 1e6,
        postgres.seconds() - postgresBefore,
        jvm.seconds() - jvmBefore,
        mostHeap / 1e6);
    done = true;
    sampler.join();
  }

  private long read(String path) throws IOException, InterruptedException {
    HttpResponse<InputStream> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(service.resolve(path)).build(),
                HttpResponse.BodyHandlers.ofInputStream());
    if (answer.statusCode() != 200) {
      throw new IOException(path + ": " + answer.statusCode());
    }
    byte[] buffer = new byte[1 << 16];
    long bytes = 0;
    try (InputStream body = answer.body()) {
      for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
        bytes += read;
      }
    }
    return bytes;
  }

  private void sample() {
    try (HttpAsker asker = new HttpAsker(service, number -> "")) {
      while (!done) {
        double used = 0;
        Matcher pool = USED.matcher(asker.get("/q/metrics"));
        while (pool.find()) {
          used += Double.parseDouble(pool.group(1));
        }
        mostHeap = Math.max(mostHeap, used);
        Thread.sleep(SAMPLE_MILLIS);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
