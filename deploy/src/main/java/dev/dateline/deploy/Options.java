package dev.dateline.deploy;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the person asked for.
 *
 * @param portBase timeline-service's port, 1024 to 65533; the next two are ingest-service's and
 *     PostgreSQL's
 * @param data directory of everything that outlives a run
 * @param samples whether an empty database gets the sample articles
 * @param databaseUrl a PostgreSQL of the person's own; null for the embedded one
 * @param bind a loopback address
 */
public record Options(
    int portBase, Path data, boolean samples, @Nullable String databaseUrl, String bind) {

  private static final int DEFAULT_PORT_BASE = 8080;

  /**
   * @param home the repository, where the default data directory is
   * @throws UsageException if an option is unknown, incomplete or out of range
   */
  public static Options parse(List<String> arguments, Path home) {
    int portBase = DEFAULT_PORT_BASE;
    Path data = home.resolve(".dateline").resolve("data");
    boolean samples = true;
    String databaseUrl = null;
    String bind = "127.0.0.1";

    Deque<String> rest = new ArrayDeque<>(arguments);
    while (!rest.isEmpty()) {
      String option = rest.remove();
      switch (option) {
        case "--port-base" -> portBase = port(value(option, rest));
        case "--data" -> data = Path.of(value(option, rest));
        case "--no-samples" -> samples = false;
        case "--database-url" -> databaseUrl = value(option, rest);
        case "--bind" -> bind = Loopback.require(value(option, rest));
        default -> throw new UsageException("unknown option " + option);
      }
    }
    return new Options(portBase, data.toAbsolutePath().normalize(), samples, databaseUrl, bind);
  }

  public int timelinePort() {
    return portBase;
  }

  public int ingestPort() {
    return portBase + 1;
  }

  public int postgresPort() {
    return portBase + 2;
  }

  private static String value(String option, Deque<String> rest) {
    if (rest.isEmpty() || rest.element().startsWith("--")) {
      throw new UsageException(option + " needs a value");
    }
    return rest.remove();
  }

  private static int port(String text) {
    try {
      int port = Integer.parseInt(text);
      if (port >= 1024 && port <= 65533) {
        return port;
      }
    } catch (NumberFormatException ignored) {
      // Said below, as for a number out of range.
    }
    throw new UsageException("--port-base needs a number from 1024 to 65533, not " + text);
  }
}
