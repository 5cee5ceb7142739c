package dev.dateline.deploy.e2e;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page's own tests, in a real browser, on a running system. */
public final class BrowserTests {
  private static final Path WEB_UI = RunningDateline.REPOSITORY.resolve("web-ui");

  private BrowserTests() {}

  /**
   * Runs a script of the page's {@code package.json}; what it says is in {@code target}.
   *
   * @throws AssertionError with all of that when a test fails, or after so many minutes
   */
  public static void run(String script, RunningDateline dateline, int minutes)
      throws IOException, InterruptedException {
    ProcessBuilder npm = new ProcessBuilder("npm", "run", script);
    npm.environment().put("DATELINE_URL", dateline.url());
    npm.environment().put("CHROMIUM_PATH", chromium());
    // Not inherited: Surefire speaks with this process through its standard input and output.
    Path log =
        Path.of("target", script.equals("e2e") ? "browser-tests.log" : "browser-million.log");
    Process process =
        npm.directory(WEB_UI.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    process.getOutputStream().close();

    assertThat(process.waitFor(minutes, MINUTES)).as("done in %d minutes", minutes).isTrue();
    assertThat(process.exitValue()).as(() -> said(log)).isZero();
  }

  private static String said(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String chromium() throws IOException {
    Process process =
        new ProcessBuilder(
                RunningDateline.REPOSITORY.resolve("deploy").resolve("chromium").toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }
}
