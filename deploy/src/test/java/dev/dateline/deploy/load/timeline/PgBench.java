package dev.dateline.deploy.load.timeline;

import dev.dateline.deploy.postgres.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PostgreSQL's own load generator, {@code pgbench}: a client that costs next to nothing. */
final class PgBench {
  private static final Path PROGRAM = Path.of("/usr/bin/pgbench");
  private static final Pattern URL = Pattern.compile("jdbc:postgresql://([^:]+):(\\d+)/(\\w+)");
  private static final Pattern DONE =
      Pattern.compile("transactions actually processed: (\\d+)[\\s\\S]*\\ntps = ([0-9.]+)");

  private final Database database;
  private final ProcessCpu postgres;
  private final double idle;
  private final double seconds;

  /**
   * @param idle PostgreSQL's CPU per second when nobody asks
   */
  PgBench(Database database, ProcessCpu postgres, double idle, double seconds) {
    this.database = database;
    this.postgres = postgres;
    this.idle = idle;
    this.seconds = seconds;
  }

  static boolean isThere() {
    return Files.isExecutable(PROGRAM);
  }

  /** Runs a script on as many connections as all others get; without a p99. */
  Figures run(String script) throws IOException, InterruptedException {
    Matcher url = URL.matcher(database.jdbcUrl());
    if (!url.matches()) {
      throw new IllegalStateException("no URL for pgbench");
    }
    Path file = Files.createTempFile("dateline-load", ".sql");
    try {
      Files.writeString(file, script);
      ProcessBuilder builder =
          new ProcessBuilder(
                  List.of(
                      PROGRAM.toString(),
                      "--no-vacuum",
                      "--protocol=prepared",
                      "--client=" + Clients.COUNT,
                      "--jobs=2",
                      "--time=" + (int) (seconds + 2),
                      "--file=" + file,
                      "--host=" + url.group(1),
                      "--port=" + url.group(2),
                      "--username=" + database.user(),
                      url.group(3)))
              .redirectErrorStream(true);
      builder.environment().put("PGPASSWORD", database.password());
      double before = postgres.seconds();
      long began = System.nanoTime();
      Process process = builder.start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      Matcher done = DONE.matcher(said);
      if (!done.find()) {
        throw new IOException("pgbench: " + said);
      }
      double cpu = postgres.settledSeconds() - before - idle * (System.nanoTime() - began) / 1e9;
      double perSecond = Double.parseDouble(done.group(2));
      return new Figures(perSecond, Double.NaN, cpu * 1_000 / Double.parseDouble(done.group(1)), 0);
    } finally {
      Files.delete(file);
    }
  }
}
