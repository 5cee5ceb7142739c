package dev.dateline.deploy.supervise;

import dev.dateline.deploy.LauncherException;
import dev.dateline.deploy.http.HttpApi;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One of the two services: a Quarkus application in a process of its own. */
public final class JavaService implements Managed {
  private static final Duration GENTLE = Duration.ofSeconds(15);

  private final String name;
  private final URI origin;
  private final Path application;
  private final Path workingDirectory;
  private final Path log;
  private final PidFile pidFile;
  private final Map<String, String> environment;
  private final HttpApi api;

  /**
   * @param application Quarkus's {@code quarkus-run.jar}
   * @param workingDirectory must not hold a {@code .env} or {@code config/}, which Quarkus would
   *     read
   */
  public JavaService(
      String name,
      URI origin,
      Path application,
      Path workingDirectory,
      Path log,
      Path pidFile,
      Map<String, String> environment) {
    this.name = name;
    this.origin = origin;
    this.application = application;
    this.workingDirectory = workingDirectory;
    this.log = log;
    this.pidFile = new PidFile(pidFile);
    this.environment = Map.copyOf(environment);
    this.api = new HttpApi(origin);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String address() {
    return origin.getAuthority();
  }

  @Override
  public Path log() {
    return log;
  }

  @Override
  public ProcessHandle start() {
    stop();
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                java.toString(),
                // JBoss threads reset thread locals through it, on JDK 25 too.
                "--add-opens",
                "java.base/java.lang=ALL-UNNAMED",
                "-XX:MaxRAMPercentage=25",
                "-jar",
                application.toString()));
    builder.environment().putAll(environment);
    builder.directory(workingDirectory.toFile());
    builder.redirectErrorStream(true);
    builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    try {
      ProcessHandle process = builder.start().toHandle();
      pidFile.write(process);
      return process;
    } catch (IOException e) {
      throw new LauncherException("Cannot start %s: %s".formatted(name, e.getMessage()), e);
    }
  }

  @Override
  public boolean ready() {
    return api.answersOk("/q/health/ready");
  }

  /** Stops it, or what a killed launcher left of it. */
  @Override
  public void stop() {
    pidFile
        .read()
        .ifPresent(
            process -> {
              process.destroy();
              if (!gone(process)) {
                process.destroyForcibly();
                gone(process);
              }
            });
    pidFile.delete();
  }

  /** Whether a launcher that was killed left this service running. */
  public boolean wasLeftRunning() {
    return pidFile.read().isPresent();
  }

  /** Keeps the log of the run before as {@code <name>.log.1}. */
  public void turnLog() {
    try {
      if (Files.exists(log)) {
        Files.move(
            log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new LauncherException("Cannot rename " + log, e);
    }
  }

  private static boolean gone(ProcessHandle process) {
    try {
      process.onExit().get(GENTLE.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return !process.isAlive();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return !process.isAlive();
    }
  }
}
