package dev.dateline.deploy.supervise;

import dev.dateline.deploy.LauncherException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Remembers a process across launchers. The moment of its start is kept with its id, since ids are
 * given again, after a restart of the machine above all.
 */
final class PidFile {
  private static final long CLOCK_TICK_MILLIS = 1_000;

  private final Path file;

  PidFile(Path file) {
    this.file = file;
  }

  void write(ProcessHandle process) {
    try {
      Files.write(
          file,
          List.of(Long.toString(process.pid()), Long.toString(startMillis(process).orElse(0L))));
    } catch (IOException e) {
      throw new LauncherException("Cannot write " + file, e);
    }
  }

  /** The process that was remembered, if that very process still lives. */
  Optional<ProcessHandle> read() {
    try {
      List<String> lines = Files.readAllLines(file);
      long pid = Long.parseLong(lines.get(0));
      long started = Long.parseLong(lines.get(1));
      return ProcessHandle.of(pid)
          .filter(ProcessHandle::isAlive)
          .filter(
              process ->
                  startMillis(process)
                      .filter(millis -> Math.abs(millis - started) < CLOCK_TICK_MILLIS)
                      .isPresent());
    } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new LauncherException("Cannot delete " + file, e);
    }
  }

  private static Optional<Long> startMillis(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli);
  }
}
