package dev.dateline.deploy.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.deploy.LauncherException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs PostgreSQL's programs as the present user. PostgreSQL refuses to run as root; root gets a
 * user namespace of its own, in which nobody is root, and the files stay root's outside.
 */
final class Programs {
  private final Binaries binaries;
  private final List<String> prefix;

  private Programs(Binaries binaries, List<String> prefix) {
    this.binaries = binaries;
    this.prefix = prefix;
  }

  /**
   * @throws LauncherException if the user is root and the system allows no user namespace
   */
  static Programs of(Binaries binaries) {
    if (!System.getProperty("user.name").equals("root")) {
      return new Programs(binaries, List.of());
    }
    List<String> unshare = List.of("unshare", "--user");
    try {
      if (new ProcessBuilder(concat(unshare, List.of("true"))).start().waitFor() == 0) {
        return new Programs(binaries, unshare);
      }
    } catch (IOException e) {
      // No unshare on this system: said below.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new LauncherException(
        "PostgreSQL refuses to run as root, and this system gives root no user namespace (unshare --user)."
            + " Run deploy/run as an ordinary user, or use a PostgreSQL of your own: --database-url.");
  }

  /** Starts a program that goes on; its output is added to the log. */
  Process start(Path log, String program, List<String> arguments) throws IOException {
    return new ProcessBuilder(command(program, arguments))
        .redirectErrorStream(true)
        .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }

  /**
   * Runs a program to its end.
   *
   * @throws LauncherException with its output if it fails
   */
  void run(String program, List<String> arguments) {
    try {
      Process process =
          new ProcessBuilder(command(program, arguments))
              .redirectErrorStream(true)
              .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
              .start();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      if (process.waitFor() != 0) {
        throw new LauncherException("%s failed:%n%s".formatted(program, output.strip()));
      }
    } catch (IOException e) {
      throw new LauncherException("Cannot run %s: %s".formatted(program, e.getMessage()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LauncherException(program + " was interrupted", e);
    }
  }

  private List<String> command(String program, List<String> arguments) {
    return concat(concat(prefix, List.of(binaries.program(program).toString())), arguments);
  }

  private static List<String> concat(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
