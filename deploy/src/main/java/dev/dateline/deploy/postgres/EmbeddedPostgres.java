package dev.dateline.deploy.postgres;

import dev.dateline.deploy.Console;
import dev.dateline.deploy.LauncherException;
import dev.dateline.deploy.supervise.Managed;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A real PostgreSQL with its data under Dateline's data directory, for this machine only and with
 * passwords. Written data are safe: {@code fsync} and {@code synchronous_commit} are on, given on
 * the command line where nothing overrules them.
 */
public final class EmbeddedPostgres implements Managed {
  private static final int ADOPTION_TRIES = 100;
  private static final int ADOPTION_PAUSE_MILLIS = 200;
  private static final int EXIT_SECONDS = 30;

  private final Programs programs;
  private final Binaries binaries;
  private final Cluster cluster;
  private final Database maintenance;
  private final int port;
  private final Path log;

  /**
   * Makes the data directory if there is none.
   *
   * @throws LauncherException if the data are another major version's, or the user is root and may
   *     not leave root
   */
  public EmbeddedPostgres(
      Binaries binaries, Path directory, String password, int port, Path log, Console console) {
    this.binaries = binaries;
    this.programs = Programs.of(binaries);
    this.cluster = new Cluster(directory);
    this.port = port;
    this.log = log;
    this.maintenance = Database.local(port, "postgres", Cluster.ADMIN, password);
    if (cluster.exists()) {
      cluster.requireMajor(binaries.major());
    } else {
      console.step(name(), "making a new database in " + directory);
      cluster.create(programs, password);
    }
  }

  /** The database that Dateline's schemas live in, on this server. */
  public Database database() {
    return Database.local(port, "dateline", Cluster.ADMIN, maintenance.password());
  }

  /** The server's own database, for making the other. */
  public Database maintenance() {
    return maintenance;
  }

  /**
   * Deals with a server that a killed launcher left on these data: one that listens on our port is
   * kept, one on another port is stopped.
   *
   * @return whether it was kept
   */
  public boolean adopt(Console console) {
    Optional<Postmaster> left = Postmaster.on(cluster.directory());
    if (left.isEmpty()) {
      return false;
    }
    if (left.get().port() == port && becomesReady(left.get()) && isOursAndDurable()) {
      console.step(name(), "found running, kept");
      return true;
    }
    console.step(name(), "found running on port %d, stopping it".formatted(left.get().port()));
    stop();
    return false;
  }

  @Override
  public String name() {
    return "PostgreSQL " + binaries.version();
  }

  @Override
  public String address() {
    return "127.0.0.1:" + port;
  }

  @Override
  public Path log() {
    return log;
  }

  @Override
  public ProcessHandle start() {
    Optional<Postmaster> running = Postmaster.on(cluster.directory());
    if (running.isPresent()) {
      return running.get().process();
    }
    try {
      Postmaster.forgetStrangers(cluster.directory());
      return programs
          .start(
              log,
              "postgres",
              List.of(
                  "-D", cluster.directory().toString(),
                  "-c", "port=" + port,
                  "-c", "listen_addresses=127.0.0.1",
                  "-c", "unix_socket_directories=",
                  "-c", "fsync=on",
                  "-c", "synchronous_commit=on",
                  "-c", "full_page_writes=on",
                  "-c", "timezone=UTC",
                  "-c", "log_timezone=UTC"))
          .toHandle();
    } catch (IOException e) {
      throw new LauncherException("Cannot start PostgreSQL: " + e.getMessage(), e);
    }
  }

  @Override
  public boolean ready() {
    try (Connection connection = maintenance.connect()) {
      return connection.isValid(2);
    } catch (SQLException e) {
      return false;
    }
  }

  /** Ends open transactions, writes a checkpoint and waits until the server is gone. */
  @Override
  public void stop() {
    Optional<Postmaster> running = Postmaster.on(cluster.directory());
    if (running.isPresent()) {
      programs.run(
          "pg_ctl",
          List.of("stop", "-D", cluster.directory().toString(), "-m", "fast", "-w", "-t", "120"));
      // pg_ctl waits for the pid file to go, which is a moment before the process does.
      awaitExit(running.get().process());
    }
  }

  private static void awaitExit(ProcessHandle process) {
    try {
      process.onExit().get(EXIT_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      throw new LauncherException(
          "PostgreSQL (process %d) has closed its data but does not end.".formatted(process.pid()),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A server that was left may still be recovering from what killed the launcher. */
  private boolean becomesReady(Postmaster postmaster) {
    for (int i = 0; i < ADOPTION_TRIES && postmaster.process().isAlive(); i++) {
      if (ready()) {
        return true;
      }
      try {
        Thread.sleep(ADOPTION_PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return false;
  }

  private boolean isOursAndDurable() {
    try (Connection connection = maintenance.connect()) {
      Path served = Path.of(Durability.show(connection, "data_directory"));
      return served.equals(cluster.directory()) && Durability.weaknesses(connection).isEmpty();
    } catch (SQLException e) {
      return false;
    }
  }
}
