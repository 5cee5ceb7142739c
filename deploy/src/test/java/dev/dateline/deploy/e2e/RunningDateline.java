package dev.dateline.deploy.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.deploy.data.Credentials;
import dev.dateline.deploy.http.HttpApi;
import dev.dateline.deploy.postgres.Database;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code deploy/run} in a process of its own, heard and signalled as by a person. */
public final class RunningDateline implements AutoCloseable {
  static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final Process script;
  private final int portBase;
  private final Path data;
  private final StringBuffer output = new StringBuffer();

  private RunningDateline(Process script, int portBase, Path data) {
    this.script = script;
    this.portBase = portBase;
    this.data = data;
  }

  public static RunningDateline start(int portBase, Path data, String... options)
      throws IOException {
    // A test run in the background ignores Ctrl-C, and would hand that down.
    List<String> command =
        new ArrayList<>(
            List.of(
                "env",
                "--default-signal=INT,TERM",
                REPOSITORY.resolve("deploy").resolve("run").toString(),
                "--no-build",
                "--port-base",
                Integer.toString(portBase),
                "--data",
                data.toString()));
    command.addAll(List.of(options));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    RunningDateline running = new RunningDateline(builder.start(), portBase, data);
    Thread reader = new Thread(running::read, "deploy/run output");
    reader.setDaemon(true);
    reader.start();
    return running;
  }

  /** Waits until it has said the words. */
  public RunningDateline awaitSaid(String words) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!said().contains(words)) {
      if (!script.isAlive() || System.nanoTime() > deadline) {
        // What was said last may still be on its way through the pipe.
        Thread.sleep(200);
        if (said().contains(words)) {
          return this;
        }
        throw new AssertionError("never said '%s', but:%n%s".formatted(words, said()));
      }
      Thread.sleep(50);
    }
    return this;
  }

  public RunningDateline awaitReady() throws InterruptedException {
    return awaitSaid("Dateline is ready: " + url());
  }

  public String said() {
    return output.toString();
  }

  public String url() {
    return "http://127.0.0.1:%d/".formatted(portBase);
  }

  public HttpApi api() {
    return new HttpApi(URI.create(url()));
  }

  public HttpApi ingest() {
    return new HttpApi(URI.create("http://127.0.0.1:%d/".formatted(portBase + 1)));
  }

  /** The database on its own server, as the role that owns the timelines. */
  public Database database() throws IOException {
    return new Database(
        "jdbc:postgresql://127.0.0.1:%d/dateline".formatted(portBase + 2),
        "dateline_timeline",
        Credentials.read(data.resolve("credentials.properties")).timeline());
  }

  /** The same database as the server's owner, who sees both schemas. */
  Database asAdministrator() throws IOException {
    return new Database(
        "jdbc:postgresql://127.0.0.1:%d/dateline".formatted(portBase + 2),
        "dateline_admin",
        Credentials.read(data.resolve("credentials.properties")).admin());
  }

  /**
   * Waits until both services say that they are ready, whatever happened before.
   *
   * @throws AssertionError with all that was said, if they do not in {@code PATIENCE}
   */
  public void awaitHealthy() throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!api().answersOk("/q/health/ready") || !ingest().answersOk("/q/health/ready")) {
      if (!script.isAlive() || System.nanoTime() > deadline) {
        throw new AssertionError("not healthy:\n" + said());
      }
      Thread.sleep(100);
    }
  }

  /** Ctrl-C; returns the exit code. */
  public int interrupt() throws IOException, InterruptedException {
    signal("-INT", script.pid());
    return awaitExit();
  }

  int awaitExit() throws InterruptedException {
    if (!script.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("did not end:\n" + said());
    }
    return script.exitValue();
  }

  /** The service's process, as its pid file names it. */
  public ProcessHandle service(String name) throws IOException {
    String pid = Files.readAllLines(data.resolve("run").resolve(name + ".pid")).get(0);
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  public ProcessHandle postgres() throws IOException {
    String pid = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid")).get(0);
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  /** kill -9 of script and launcher, leaving server and services behind. */
  void killLauncher() throws InterruptedException {
    List<ProcessHandle> launcher = script.children().toList();
    script.destroyForcibly();
    launcher.forEach(ProcessHandle::destroyForcibly);
    script.waitFor();
    for (ProcessHandle process : launcher) {
      process.onExit().join();
    }
  }

  /**
   * Stops what is left running; by the signal that nobody ignores who was started in the
   * background.
   */
  @Override
  public void close() throws IOException, InterruptedException {
    if (script.isAlive()) {
      signal("-TERM", script.pid());
      awaitExit();
    }
  }

  private static void signal(String signal, long pid) throws IOException, InterruptedException {
    new ProcessBuilder("kill", signal, Long.toString(pid)).start().waitFor();
  }

  private void read() {
    try (BufferedReader reader = script.inputReader(UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        output.append(line).append('\n');
      }
    } catch (IOException e) {
      output.append("(output lost: ").append(e.getMessage()).append(")\n");
    }
  }
}
