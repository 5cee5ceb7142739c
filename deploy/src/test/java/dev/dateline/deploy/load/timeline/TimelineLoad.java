package dev.dateline.deploy.load.timeline;

import dev.dateline.deploy.FreePorts;
import dev.dateline.deploy.e2e.RunningDateline;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Fills a system of its own with generated events, asks it as its clients would, and PostgreSQL
 * itself beside it, in the same run on as many connections. Prints Markdown.
 */
public final class TimelineLoad {
  private static final int UPKEEP = 100_000;

  /** From so many events on, their export is measured. */
  private static final int EXPORTED = 1_000_000;

  private final LoadOptions options;
  private final RunningDateline dateline;
  private final ProcessCpu postgres;

  private TimelineLoad(LoadOptions options, RunningDateline dateline) throws IOException {
    this.options = options;
    this.dateline = dateline;
    this.postgres = new ProcessCpu(dateline.postgres());
  }

  public static void main(String[] arguments) throws Exception {
    LoadOptions options = LoadOptions.parse(arguments);
    Path data =
        options.data() == null ? Files.createTempDirectory("dateline-load") : options.data();
    RunningDateline dateline = RunningDateline.start(FreePorts.next(), data, "--no-samples");
    // Also when it is interrupted.
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> end(dateline, data, options.data() == null)));
    new TimelineLoad(options, dateline.awaitReady()).run();
    System.exit(0);
  }

  private static void end(RunningDateline dateline, Path data, boolean delete) {
    try {
      dateline.close();
      if (delete) {
        try (Stream<Path> files = Files.walk(data)) {
          for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(file);
          }
        }
      }
    } catch (IOException | InterruptedException e) {
      System.err.println("What was started may still run, with its data in " + data + ": " + e);
    }
  }

  private void run() throws Exception {
    try (Connection connection = dateline.database().connect()) {
      Fill slugs = new Fill(connection, 1);
      int timeline = (int) slugs.number("select id from timelines where slug = 'main'");
      Fill fill = new Fill(connection, timeline);
      ProcessCpu service = new ProcessCpu(dateline.service("timeline-service"));
      if (options.asksFor("upkeep") && fill.isEmpty()) {
        upkeep(fill);
        if (options.asksFor("bulk")) {
          new BulkLoad(URI.create(dateline.url()), dateline.database(), postgres, service)
              .run(fill);
        }
      }
      Queries queries =
          new Queries(
              options,
              URI.create(dateline.url()),
              dateline.database(),
              timeline,
              postgres,
              service);
      for (int size : options.sizes()) {
        long began = System.nanoTime();
        if (options.data() == null || fill.number("select count(*) from events") != size) {
          fill.replace(size);
        }
        System.out.printf(
            "%n### %,d events%n%nFilled in %.0f s, %,d MB with indexes.%n%n",
            size,
            (System.nanoTime() - began) / 1e9,
            fill.number("select pg_total_relation_size('events')") >> 20);
        queries.run(fill);
        if (options.asksFor("export") && size >= EXPORTED) {
          new ExportLoad(dateline.database()).run(size);
        }
      }
    }
  }

  /** What it costs writers that counts are kept. */
  private void upkeep(Fill fill) throws SQLException, IOException, InterruptedException {
    double[] cpu = new double[2];
    double[] seconds = new double[2];
    for (int counted = 0; counted < 2; counted++) {
      fill.empty();
      fill.execute("alter table events " + (counted == 0 ? "disable" : "enable") + " trigger user");
      double before = postgres.seconds();
      long began = System.nanoTime();
      fill.copy(UPKEEP);
      seconds[counted] = (System.nanoTime() - began) / 1e9;
      fill.awaitFolded();
      cpu[counted] = postgres.seconds() - before;
    }
    System.out.printf(
        "COPY of %,d events: %,.0f rows/s without counts, %,.0f with; PostgreSQL's CPU %.1f s and %.1f s, all folding included: %.0f %% more.%n",
        UPKEEP,
        UPKEEP / seconds[0],
        UPKEEP / seconds[1],
        cpu[0],
        cpu[1],
        100 * (cpu[1] / cpu[0] - 1));
  }
}
