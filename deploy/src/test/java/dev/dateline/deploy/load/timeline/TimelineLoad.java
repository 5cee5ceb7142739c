package dev.dateline.deploy.load.timeline;

import dev.dateline.deploy.FreePorts;
import dev.dateline.deploy.e2e.RunningDateline;
import dev.dateline.deploy.postgres.Database;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills a system of its own with generated events, asks it as its clients would, and PostgreSQL
 * itself beside it, in the same run on the same connections.
 *
 * <p>Usage: {@code TimelineLoad [events...]}, 10,000 and 1,000,000 when none are given. Prints
 * Markdown.
 */
public final class TimelineLoad {
  private static final double SECONDS = 4;
  private static final int WARM_UPS = 4;
  private static final int UPKEEP = 100_000;
  private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");
  private static final String NAIVE =
      "select count(*) from (select date_part('year', date '1970-01-01' + earliest::int), count(*)"
          + " from events where timeline_id = %d and deleted_at is null and earliest is not null"
          + " group by 1) years";

  private final RunningDateline dateline;
  private final Clients clients;
  private final ProcessCpu postgres;

  private TimelineLoad(RunningDateline dateline) throws IOException {
    this.dateline = dateline;
    this.postgres = new ProcessCpu(dateline.postgres());
    this.clients = new Clients(postgres, SECONDS);
  }

  public static void main(String[] arguments) throws Exception {
    List<Integer> sizes =
        arguments.length == 0
            ? List.of(10_000, 1_000_000)
            : Arrays.stream(arguments).map(Integer::valueOf).toList();
    Path data = Files.createTempDirectory("dateline-load");
    try (RunningDateline dateline =
        RunningDateline.start(FreePorts.next(), data, "--no-samples").awaitReady()) {
      new TimelineLoad(dateline).run(sizes);
    }
    System.exit(0);
  }

  private void run(List<Integer> sizes) throws Exception {
    Database database = dateline.database();
    try (Connection connection = database.connect()) {
      Fill fill = new Fill(connection, 1);
      int timeline = (int) fill.number("select id from timelines where slug = 'main'");
      fill = new Fill(connection, timeline);
      upkeep(fill);
      for (int size : sizes) {
        long began = System.nanoTime();
        fill.replace(size);
        System.out.printf(
            "%n### %,d events%n%nFilled in %.0f s, %,d MB with indexes.%n%n",
            size,
            (System.nanoTime() - began) / 1e9,
            fill.number("select pg_total_relation_size('events')") >> 20);
        warmUp();
        System.out.println("| query | requests/s | p99 ms | PostgreSQL CPU ms | beside it |");
        System.out.println("|---|---|---|---|---|");
        pages(database, timeline);
        others(fill, timeline);
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

  /** Until the service's code is compiled and each of its connections has its plans. */
  private void warmUp() throws Exception {
    for (int round = 0; round < WARM_UPS; round++) {
      http(number -> "/api/v1/events?from=19" + (10 + number % 90));
    }
  }

  private void pages(Database database, int timeline) throws Exception {
    page(database, timeline, "page of 30 days", 1960, 2025, 30);
    page(database, timeline, "page of 100 years", 1800, 1920, 36_525);
    page(database, timeline, "page of 20 years, far past", 1510, 1570, 7_300);
  }

  private void page(
      Database database, int timeline, String name, int firstYear, int lastYear, int days)
      throws Exception {
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
        clients.measure(() -> new ReferencePage(database.connect(), timeline, ranges));
    print(
        name,
        http,
        "reference %.0f/s, p99 %.1f, CPU %.2f: **%.0f %% of its requests, %.2f of its CPU**"
            .formatted(
                reference.perSecond(),
                reference.p99(),
                reference.cpu(),
                100 * http.perSecond() / reference.perSecond(),
                http.cpu() / reference.cpu()));
  }

  private void others(Fill fill, int timeline) throws Exception {
    double before = postgres.seconds();
    long began = System.nanoTime();
    fill.number(NAIVE.formatted(timeline));
    double naive = (postgres.seconds() - before) * 1_000;
    System.out.printf(
        "| naive GROUP BY year, once | | %.0f | %.0f | |%n",
        (System.nanoTime() - began) / 1e6, naive);
    String thousandth = thousandth();
    ask("thousandth page", number -> thousandth);
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
    for (String range : List.of("", "&from=1900&to=1999", "&from=2018-06&to=2018-08")) {
      against(naive, "density, 100 buckets" + range, "/api/v1/events/density?buckets=100" + range);
    }
    against(naive, "density, 2,000 buckets", "/api/v1/events/density?buckets=2000&from=2020-08");
    against(naive, "20 key events", "/api/v1/events/key?n=20");
    against(naive, "20 key events of 1990-2019", "/api/v1/events/key?n=20&from=1990&to=2018");
  }

  private static String text(int word) {
    return "/api/v1/events?q=word" + GeneratedEvents.letters(word);
  }

  private void ask(String name, IntFunction<String> paths) throws Exception {
    print(name, http(paths), "");
  }

  private void against(double naive, String name, String path) throws Exception {
    Figures figures = http(number -> path);
    print(name, figures, "naive / this: **%.0f**".formatted(naive / figures.cpu()));
  }

  private Figures http(IntFunction<String> paths) throws Exception {
    return clients.measure(() -> new HttpAsker(service(), paths));
  }

  /** The link to the thousandth page of everything. */
  private String thousandth() throws IOException {
    String path = "/api/v1/events?limit=50";
    try (HttpAsker asker = new HttpAsker(service(), number -> "")) {
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

  private URI service() {
    return URI.create(dateline.url());
  }

  private static void print(String name, Figures figures, String beside) {
    System.out.printf(
        "| %s | %,.0f | %.1f | %.2f | %s |%n",
        name.replace("&", ", "), figures.perSecond(), figures.p99(), figures.cpu(), beside);
  }
}
