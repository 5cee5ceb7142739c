package dev.dateline.deploy.load;

import dev.dateline.deploy.FreePorts;
import dev.dateline.deploy.e2e.RunningDateline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Ingests generated articles while each of the three processes is killed with -9 once in every
 * round, each at a moment of its own, and compares the timeline with that of an undisturbed run
 * over the same articles.
 *
 * <p>Usage: {@code Kills [seed [rounds [articles]]]}. Ends with 0 if nothing was lost or doubled,
 * else with 1.
 */
public final class Kills {
  private static final int LONGEST_PAUSE_MILLIS = 1_500;

  private final long seed;
  private final int rounds;
  private final int articles;
  private final Random random;

  private Kills(long seed, int rounds, int articles) {
    this.seed = seed;
    this.rounds = rounds;
    this.articles = articles;
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

  private boolean run() throws IOException, InterruptedException {
    System.out.printf(
        "seed %d: %d articles, %d kills -9 of each of timeline-service, ingest-service, PostgreSQL%n",
        seed, articles, rounds);
    Path data = Files.createTempDirectory("dateline-kills");
    try (RunningDateline dateline =
        RunningDateline.start(FreePorts.next(), data, "--no-samples").awaitReady()) {
      TimelineSnapshot calm = calm(dateline);
      TimelineSnapshot killed = killed(dateline);
      return verdict(calm, killed);
    }
  }

  private TimelineSnapshot calm(RunningDateline dateline) throws IOException, InterruptedException {
    Feeder feeder = new Feeder(dateline.api(), "calm");
    create(dateline, "calm");
    for (int i = 0; i < articles; i++) {
      feeder.send(new GeneratedArticle(i));
    }
    System.out.printf("undisturbed: %d extracted%n", feeder.awaitExtracted());
    return settled(dateline, "calm");
  }

  private TimelineSnapshot killed(RunningDateline dateline)
      throws IOException, InterruptedException {
    Feeder feeder = new Feeder(dateline.api(), "killed");
    create(dateline, "killed");
    long began = System.nanoTime();
    int sent = 0;
    for (int round = 1; round <= rounds; round++) {
      List<Thread> killers = new ArrayList<>();
      for (Victim victim : Victim.values()) {
        killers.add(killer(dateline, victim));
      }
      killers.forEach(Thread::start);
      // The articles are spread over the rounds, so that each kill meets articles on their way.
      for (; sent < articles * round / rounds; sent++) {
        feeder.send(new GeneratedArticle(sent));
      }
      for (Thread killer : killers) {
        killer.join();
      }
      System.out.printf("round %d of %d: %d articles accepted%n", round, rounds, sent);
    }
    int extracted = feeder.awaitExtracted();
    System.out.printf(
        "killed %d times in %d s: %d accepted, %d extracted, %d times sent again%n",
        rounds * Victim.values().length,
        TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began),
        feeder.accepted(),
        extracted,
        feeder.refusals());
    if (extracted != articles || feeder.accepted() != articles) {
      System.out.println("not every article was extracted");
    }
    return settled(dateline, "killed");
  }

  /** Kills the victim once, at a random moment after it is up. */
  private Thread killer(RunningDateline dateline, Victim victim) {
    int pause = random.nextInt(LONGEST_PAUSE_MILLIS);
    return new Thread(
        () -> {
          try {
            victim.awaitUp(dateline);
            TimeUnit.MILLISECONDS.sleep(pause);
            victim.kill(dateline);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        },
        "kill-" + victim);
  }

  private boolean verdict(TimelineSnapshot calm, TimelineSnapshot killed) {
    int once = 0;
    for (int i = 0; i < articles; i++) {
      GeneratedArticle article = new GeneratedArticle(i);
      once += killed.count(article.meeting().toString(), article.title()) == 1 ? 1 : 0;
      once += killed.count(article.treaty().toString(), article.title()) == 1 ? 1 : 0;
    }
    List<String> differences = calm.differences(killed);
    System.out.printf(
        "events: %d undisturbed, %d after the kills; known events there exactly once: %d of %d%n",
        calm.events(), killed.events(), once, 2 * articles);
    differences.stream().limit(20).forEach(System.out::println);
    boolean passed = once == 2 * articles && differences.isEmpty();
    System.out.println(passed ? "PASS" : "FAIL");
    return passed;
  }

  private static void create(RunningDateline dateline, String timeline) throws IOException {
    var answer =
        dateline.api().post("/api/v1/timelines", Map.of("slug", timeline, "title", timeline));
    if (answer.status() != 201) {
      throw new IOException(answer.status() + " " + answer.body());
    }
  }

  /** The timeline once two looks two seconds apart agree: the intake may still be at work. */
  private static TimelineSnapshot settled(RunningDateline dateline, String timeline)
      throws IOException, InterruptedException {
    dateline.awaitHealthy();
    TimelineSnapshot before = TimelineSnapshot.of(dateline.api(), timeline);
    while (true) {
      TimeUnit.SECONDS.sleep(2);
      TimelineSnapshot now = TimelineSnapshot.of(dateline.api(), timeline);
      if (now.equals(before)) {
        return now;
      }
      before = now;
    }
  }
}
