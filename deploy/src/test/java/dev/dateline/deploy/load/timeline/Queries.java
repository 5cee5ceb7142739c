package dev.dateline.deploy.load.timeline;

import dev.dateline.deploy.postgres.Database;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks the service, and PostgreSQL itself beside it, and prints a row of a table for each query.
 */
final class Queries {
  private static final double SECONDS = 4;
  private static final int WARM_UP_REQUESTS = 20_000;
  private static final int LONGEST_WARM_UP_SECONDS = 60;
  private static final int NAIVE_RUNS = 3;
  private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");
  private static final String NAIVE =
      "select count(*) from (select date_part('year', date '1970-01-01' + earliest::int), count(*)"
          + " from events where timeline_id = %d and deleted_at is null and earliest is not null"
          + " group by 1) years";

  private final LoadOptions options;
  private final URI service;
  private final Database database;
  private final int timeline;
  private final ProcessCpu postgres;
  private final Clients clients;

  Queries(
      LoadOptions options,
      URI service,
      Database database,
      int timeline,
      ProcessCpu postgres,
      ProcessCpu serviceCpu)
      throws InterruptedException {
    this.options = options;
    this.service = service;
    this.database = database;
    this.timeline = timeline;
    this.postgres = postgres;
    this.clients = new Clients(postgres, serviceCpu, SECONDS);
  }

  void run(Fill fill) throws Exception {
    warmUp();
    System.out.println(
        "| query | requests/s | p99 ms | PostgreSQL CPU ms | service CPU ms | beside it |");
    System.out.println("|---|---|---|---|---|---|");
    page("page of 30 days", 1960, 2025, 30);
    page("page of 100 years", 1800, 1920, 36_525);
    page("page of 20 years, far past", 1510, 1570, 7_300);
    others();
    counts(fill);
  }

  /** Until the service's code is compiled and each of its connections has its plans. */
  private void warmUp() throws Exception {
    clients.warmUp(
        () -> new HttpAsker(service, number -> "/api/v1/events?from=19" + (10 + number % 90)),
        WARM_UP_REQUESTS,
        LONGEST_WARM_UP_SECONDS);
  }

  private void page(String name, int firstYear, int lastYear, int days) throws Exception {
    if (!options.asksFor(name)) {
      return;
    }
    long first = LocalDate.of(firstYear, 1, 1).toEpochDay();
    long last = LocalDate.of(lastYear, 1, 1).toEpochDay();
    ReferencePage.Ranges ranges =
        number -> {
          long from = first + Math.floorMod(new Random(number).nextLong(), last - first);
          return new long[] {from, from + days};
        };
    Figures http =
        http(
            number -> {
              long[] range = ranges.get(number);
              return "/api/v1/events?from=%s&to=%s"
                  .formatted(LocalDate.ofEpochDay(range[0]), LocalDate.ofEpochDay(range[1] - 1));
            });
    Figures reference =
        PgBench.isThere()
            ? new PgBench(database, postgres, clients.idle(), SECONDS)
                .run(ReferencePage.script(timeline, first, last, days))
            : clients.measure(() -> new ReferencePage(database.connect(), timeline, ranges));
    print(
        name,
        http,
        "%s %.0f/s, CPU %.2f: **%.0f %% of its requests, %.2f of its CPU**"
            .formatted(
                PgBench.isThere() ? "pgbench" : "JDBC",
                reference.perSecond(),
                reference.cpu(),
                100 * http.perSecond() / reference.perSecond(),
                http.cpu() / reference.cpu()));
  }

  private void others() throws Exception {
    if (options.asksFor("thousandth page")) {
      String thousandth = thousandth();
      ask("thousandth page", number -> thousandth);
    }
    ask("page of one kind, 30 years", number -> "/api/v1/events?kind=trial&from=1990&to=2019");
    ask("page of a rare place", number -> "/api/v1/events?place=Place" + (2_000 + number % 900));
    ask("page of a frequent place, 10 years", number -> "/api/v1/events?place=Place0&from=2010");
    ask("rare word, 100 years", number -> text(20_000 + number % 9_000) + "&from=1920");
    ask("common word, 100 years", number -> text(number % 3) + "&from=1920");
    ask("common word by relevance", number -> text(number % 3) + "&sort=relevance");
    ask("facets of everything", number -> "/api/v1/facets");
    ask(
        "facets of a rare word",
        number -> text(20_000 + number % 9_000).replace("events", "facets"));
  }

  private void counts(Fill fill) throws Exception {
    double naive = naive(fill);
    for (String range : List.of("", "&from=1900&to=1999", "&from=2018-06&to=2018-08")) {
      against(naive, "density, 100 buckets" + range, "/api/v1/events/density?buckets=100" + range);
    }
    against(naive, "density, 2,000 buckets", "/api/v1/events/density?buckets=2000&from=2020-08");
    against(naive, "20 key events", "/api/v1/events/key?n=20");
    against(naive, "20 key events of 1990-2019", "/api/v1/events/key?n=20&from=1990&to=2018");
  }

  private double naive(Fill fill) throws SQLException, InterruptedException {
    double before = postgres.settledSeconds();
    long began = System.nanoTime();
    int runs = 0;
    // Its CPU is told in hundredths of a second: a few runs over few events would show none.
    while (runs < NAIVE_RUNS || System.nanoTime() - began < SECONDS * 1e9) {
      fill.number(NAIVE.formatted(timeline));
      runs++;
    }
    double seconds = (System.nanoTime() - began) / 1e9 / runs;
    double cpu = (postgres.settledSeconds() - before) * 1_000 / runs;
    System.out.printf("| naive GROUP BY year | %.1f | | %.2f | | |%n", 1 / seconds, cpu);
    return cpu;
  }

  private static String text(int word) {
    return "/api/v1/events?q=word" + GeneratedEvents.letters(word);
  }

  private void ask(String name, IntFunction<String> paths) throws Exception {
    if (options.asksFor(name)) {
      print(name, http(paths), "");
    }
  }

  private void against(double naive, String name, String path) throws Exception {
    if (options.asksFor(name)) {
      Figures figures = http(number -> path);
      print(name, figures, "naive / this: **%.0f**".formatted(naive / figures.cpu()));
    }
  }

  private Figures http(IntFunction<String> paths) throws Exception {
    return clients.measure(() -> new HttpAsker(service, paths));
  }

  /** The link to the thousandth page of everything. */
  private String thousandth() throws IOException {
    String path = "/api/v1/events?limit=50";
    try (HttpAsker asker = new HttpAsker(service, number -> "")) {
      for (int page = 1; page < 1_000; page++) {
        Matcher next = NEXT.matcher(asker.get(path));
        if (!next.find()) {
          return path;
        }
        path = next.group(1);
      }
    }
    return path;
  }

  private static void print(String name, Figures figures, String beside) {
    System.out.printf(
        "| %s | %,.0f | %.1f | %.2f | %.2f | %s |%n",
        name.replace("&", ", "),
        figures.perSecond(),
        figures.p99(),
        figures.cpu(),
        figures.service(),
        beside);
  }
}
