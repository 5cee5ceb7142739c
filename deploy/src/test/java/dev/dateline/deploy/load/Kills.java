package dev.dateline.deploy.load;

import dev.dateline.deploy.FreePorts;
import dev.dateline.deploy.Inbox;
import dev.dateline.deploy.e2e.RunningDateline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Ingests generated articles while each of the three processes is killed with -9 once in every
 * round, each at a moment of its own. Afterwards exactly the events that the articles tell of must
 * be there, each once, as after an undisturbed run over the same articles.
 *
 * <p>Usage: {@code Kills [seed [rounds [articles]]]}. Ends with 0 if nothing was lost or doubled,
 * else with 1.
 */
public final class Kills {
  private static final int LONGEST_PAUSE_MILLIS = 1_500;

  /** Keeps a process below the five deaths within a minute at which the launcher gives it up. */
  private static final Duration SHORTEST_ROUND = Duration.ofSeconds(20);

  private static final Duration SETTLING = Duration.ofMinutes(5);

  private final long seed;
  private final int rounds;
  private final List<GeneratedArticle> articles;
  private final Random random;

  private Kills(long seed, int rounds, int articles) {
    this.seed = seed;
    this.rounds = rounds;
    this.articles = IntStream.range(0, articles).mapToObj(GeneratedArticle::new).toList();
    this.random = new Random(seed);
  }

  public static void main(String[] arguments) throws Exception {
    Kills kills =
        new Kills(
            arguments.length > 0 ? Long.parseLong(arguments[0]) : 1,
            arguments.length > 1 ? Integer.parseInt(arguments[1]) : 30,
            arguments.length > 2 ? Integer.parseInt(arguments[2]) : 200);
    System.exit(kills.run() ? 0 : 1);
  }

  private boolean run() throws Exception {
    System.out.printf(
        "seed %d: %d articles, %d kills -9 of each of timeline-service, ingest-service, PostgreSQL%n",
        seed, articles.size(), rounds);
    Path data = Files.createTempDirectory("dateline-kills");
    try (RunningDateline dateline =
        RunningDateline.start(FreePorts.next(), data, "--no-samples").awaitReady()) {
      TimelineSnapshot calm = calm(dateline);
      TimelineSnapshot killed = killed(dateline);
      int givenUp = new Inbox(dateline.database()).givenUp();
      List<String> faults = new ArrayList<>(killed.faults(articles));
      calm.faults(articles).forEach(fault -> faults.add("undisturbed: " + fault));
      faults.addAll(calm.differences(killed));
      System.out.printf(
          "events: %d undisturbed, %d after the kills; extractions given up: %d; faults: %d%n",
          calm.events(), killed.events(), givenUp, faults.size());
      faults.stream().limit(20).forEach(System.out::println);
      boolean passed = faults.isEmpty() && givenUp == 0;
      System.out.println(passed ? "PASS" : "FAIL");
      return passed;
    }
  }

  private TimelineSnapshot calm(RunningDateline dateline) throws Exception {
    Feeder feeder = new Feeder(dateline.api(), "calm");
    create(dateline, "calm");
    long began = System.nanoTime();
    for (GeneratedArticle article : articles) {
      feeder.send(article);
    }
    int extracted = feeder.awaitExtracted();
    TimelineSnapshot settled = settled(dateline, "calm");
    System.out.printf(
        "undisturbed: %d s, %d accepted, %d extracted%n",
        seconds(began), feeder.accepted(), extracted);
    return settled;
  }

  private TimelineSnapshot killed(RunningDateline dateline) throws Exception {
    Feeder feeder = new Feeder(dateline.api(), "killed");
    create(dateline, "killed");
    long began = System.nanoTime();
    int sent = 0;
    for (int round = 1; round <= rounds; round++) {
      long end = System.nanoTime() + SHORTEST_ROUND.toNanos();
      List<Future<?>> kills = new ArrayList<>();
      for (Victim victim : Victim.values()) {
        kills.add(kill(dateline, victim));
      }
      // The articles are spread over the rounds, so that each kill meets articles on their way.
      for (; sent < articles.size() * round / rounds; sent++) {
        feeder.send(articles.get(sent));
      }
      for (Future<?> kill : kills) {
        kill.get();
      }
      System.out.printf(
          "round %d of %d: %d s, %d articles accepted%n", round, rounds, seconds(began), sent);
      TimeUnit.NANOSECONDS.sleep(end - System.nanoTime());
    }
    int extracted = feeder.awaitExtracted();
    TimelineSnapshot settled = settled(dateline, "killed");
    System.out.printf(
        "killed: %d s, %d kills, %d restarts, %d accepted, %d extracted, %d times sent again%n",
        seconds(began),
        rounds * Victim.values().length,
        dateline.said().lines().filter(line -> line.contains(" ready again ")).count(),
        feeder.accepted(),
        extracted,
        feeder.refusals());
    return settled;
  }

  /** Kills the victim once, at a random moment after it is up. */
  private Future<?> kill(RunningDateline dateline, Victim victim) {
    Duration pause = Duration.ofMillis(random.nextInt(LONGEST_PAUSE_MILLIS));
    FutureTask<Victim> kill =
        new FutureTask<>(
            () -> {
              victim.kill(dateline, pause);
              return victim;
            });
    Thread thread = new Thread(kill, "kill-" + victim);
    thread.setDaemon(true);
    thread.start();
    return kill;
  }

  private static void create(RunningDateline dateline, String timeline) throws IOException {
    var answer =
        dateline.api().post("/api/v1/timelines", Map.of("slug", timeline, "title", timeline));
    if (answer.status() != 201) {
      throw new IOException(answer.status() + " " + answer.body());
    }
  }

  /** The timeline once nothing waits to be taken in, however long intake backs off. */
  private static TimelineSnapshot settled(RunningDateline dateline, String timeline)
      throws IOException, InterruptedException {
    dateline.awaitHealthy();
    Inbox inbox = new Inbox(dateline.database());
    long deadline = System.nanoTime() + SETTLING.toNanos();
    while (!inbox.isDrained()) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(
            "extractions still wait after %d minutes:%n%s"
                .formatted(SETTLING.toMinutes(), dateline.said()));
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
    return TimelineSnapshot.of(dateline.api(), timeline);
  }

  private static long seconds(long began) {
    return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
  }
}
