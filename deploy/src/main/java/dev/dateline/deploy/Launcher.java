package dev.dateline.deploy;

import dev.dateline.deploy.data.DataDirectory;
import dev.dateline.deploy.supervise.Supervisor;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code deploy/run}: the whole system with one command. Ends with 0 when it was asked to stop, 1
 * when something failed, 2 when an option was wrong.
 */
public final class Launcher {
  private static final int FAILED = 1;
  private static final int MISUSED = 2;

  private Launcher() {}

  public static void main(String[] arguments) throws InterruptedException {
    // Exit codes are set by halt: after a signal the JVM would report the signal instead.
    Console console = new Console(System.out);
    Path home = Path.of(System.getProperty("dateline.home", "")).toAbsolutePath().normalize();
    int code;
    try {
      code = run(Options.parse(List.of(arguments), home), home, console);
    } catch (UsageException e) {
      console.say("deploy/run: " + e.getMessage() + "\nSee deploy/run --help.");
      code = MISUSED;
    } catch (LauncherException e) {
      console.say(String.valueOf(e.getMessage()));
      code = FAILED;
    }
    Runtime.getRuntime().halt(code);
  }

  private static int run(Options options, Path home, Console console) throws InterruptedException {
    try (DataDirectory data = DataDirectory.open(options.data())) {
      Supervisor supervisor = new Supervisor(console);
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    console.say("\nStopping");
                    supervisor.stop();
                    console.say("Stopped. The data are in " + options.data());
                    Runtime.getRuntime().halt(0);
                  },
                  "stop"));
      console.say("Dateline starts; Ctrl-C stops it. Data and logs: " + options.data());
      try {
        URI page = new DatelineSystem(home, options, data, supervisor, console).start();
        console.say("\nDateline is ready: " + page + "/\n");
        supervisor.awaitGivingUp();
      } catch (RuntimeException e) {
        if (supervisor.isStopping()) {
          // What was starting failed because it was told to stop; the hook ends the JVM.
          Thread.currentThread().join();
        }
        supervisor.stop();
        throw e;
      }
      supervisor.stop();
      return FAILED;
    }
  }
}
