package dev.dateline.deploy.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A server process that lives on a data directory, as its {@code postmaster.pid} tells.
 *
 * @param process alive when it was looked up
 * @param port where it listens
 */
record Postmaster(ProcessHandle process, int port) {
  private static final int PID_LINE = 0;
  private static final int PORT_LINE = 3;

  static Optional<Postmaster> on(Path directory) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file(directory));
    } catch (IOException e) {
      return Optional.empty();
    }
    if (lines.size() <= PORT_LINE) {
      return Optional.empty();
    }
    int port = Integer.parseInt(lines.get(PORT_LINE).strip());
    return ProcessHandle.of(Long.parseLong(lines.get(PID_LINE).strip()))
        .filter(ProcessHandle::isAlive)
        .filter(Postmaster::isPostgres)
        .map(process -> new Postmaster(process, port));
  }

  /**
   * Removes the file of a server that is gone when its process id now belongs to another program,
   * as after a restart of the machine: PostgreSQL would take that program for itself and refuse.
   */
  static void forgetStrangers(Path directory) throws IOException {
    Path file = file(directory);
    if (!Files.exists(file)) {
      return;
    }
    List<String> lines = Files.readAllLines(file);
    if (lines.isEmpty()) {
      return;
    }
    boolean stranger =
        ProcessHandle.of(Long.parseLong(lines.get(PID_LINE).strip()))
            .filter(ProcessHandle::isAlive)
            .filter(process -> !isPostgres(process))
            .isPresent();
    if (stranger) {
      Files.delete(file);
    }
  }

  /** A program that cannot be told (another user's) counts as PostgreSQL: better to refuse. */
  private static boolean isPostgres(ProcessHandle process) {
    return process
        .info()
        .command()
        .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
        .orElse(true);
  }

  private static Path file(Path directory) {
    return directory.resolve("postmaster.pid");
  }
}
