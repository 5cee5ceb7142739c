package dev.dateline.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.deploy.FreePorts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How {@code deploy/run} copes with people, other programs and kill -9. */
class LauncherIT {
  @TempDir Path data;
  private final int port = FreePorts.next();

  @Test
  void survivesEveryKillAndStopsInOrder() throws Exception {
    try (RunningDateline first = RunningDateline.start(port, data, "--no-samples").awaitReady()) {
      String location = addEvent(first, "Kept");

      try (RunningDateline second = RunningDateline.start(FreePorts.next(), data, "--no-samples")) {
        assertThat(second.awaitExit()).isEqualTo(1);
        assertThat(second.said()).contains("already runs on " + data);
      }

      first.service("timeline-service").destroyForcibly();
      first.awaitSaid("timeline-service   ready again");
      first.service("ingest-service").destroyForcibly();
      first.awaitSaid("ingest-service     ready again");
      first.postgres().destroyForcibly();
      first.awaitSaid(server(first) + " ready again");

      first.killLauncher();
      try (RunningDateline next = RunningDateline.start(port, data, "--no-samples").awaitReady()) {
        assertThat(next.said()).contains("found running, kept").contains("left behind");
        assertThat(next.api().get("/api/v1/events/" + location).status()).isEqualTo(200);
        ProcessHandle postgres = next.postgres();

        assertThat(next.interrupt()).isZero();

        assertThat(next.said())
            .containsSubsequence(
                "ingest-service     stopped",
                "timeline-service   stopped",
                server(next) + " stopped",
                "Stopped. The data are in " + data);
        assertThat(postgres.isAlive()).isFalse();
      }
    }
  }

  @Test
  void namesThePortThatIsTaken() throws Exception {
    for (int offset = 0; offset < 3; offset++) {
      try (ServerSocket taken =
              new ServerSocket(port + offset, 1, InetAddress.getByName("127.0.0.1"));
          RunningDateline dateline = RunningDateline.start(port, data, "--no-samples")) {

        assertThat(dateline.awaitExit()).isEqualTo(1);
        assertThat(dateline.said())
            .contains("Port %d".formatted(taken.getLocalPort()))
            .contains("is taken by another program")
            .contains("--port-base");
      }
    }
  }

  @Test
  void refusesAnAddressThatOthersReach() throws Exception {
    try (RunningDateline dateline = RunningDateline.start(port, data, "--bind", "0.0.0.0")) {
      assertThat(dateline.awaitExit()).isEqualTo(2);
      assertThat(dateline.said()).contains("refused");
    }
  }

  /** The server with its version, as wide as the launcher writes it. */
  private static String server(RunningDateline dateline) {
    Matcher matcher = Pattern.compile("PostgreSQL [0-9.]+").matcher(dateline.said());
    assertThat(matcher.find()).isTrue();
    return "%-18s".formatted(matcher.group());
  }

  /** Adds an event and returns its id. */
  private static String addEvent(RunningDateline dateline, String title) throws IOException {
    var answer =
        dateline.api().post("/api/v1/events", Map.of("title", title, "date", "2018-06-12"));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json().get("id").text();
  }
}
