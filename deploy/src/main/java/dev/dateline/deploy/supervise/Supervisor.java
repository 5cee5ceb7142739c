package dev.dateline.deploy.supervise;

import dev.dateline.deploy.Console;
import dev.dateline.deploy.LauncherException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * Starts processes one after the other, starts again what dies, and stops all in reverse order.
 *
 * <p>A process that dies before it was ever ready stops the start: something is wrong that a second
 * try would not mend. Later deaths are mended, until one process has died {@value #PATIENCE} times
 * in a row without having been ready in between, or five times within a minute even so.
 */
public final class Supervisor {
  private static final int PATIENCE = 5;
  private static final Duration STARTING = Duration.ofMinutes(3);
  private static final Duration POLL = Duration.ofMillis(150);
  private static final Duration BREATH = Duration.ofMillis(500);

  private final Console console;
  private final List<Managed> running = new ArrayList<>();
  private final CountDownLatch gaveUp = new CountDownLatch(1);
  private volatile boolean stopping;

  public Supervisor(Console console) {
    this.console = console;
  }

  /**
   * Starts the process and waits until it is ready.
   *
   * @throws LauncherException if it dies, or is not ready in {@code STARTING}
   */
  public void start(Managed service) {
    long began = System.nanoTime();
    console.step(service.name(), "starting");
    ProcessHandle process = spawn(service, true);
    if (!awaitReady(service, process)) {
      throw new LauncherException(failure(service, process));
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    console.step(service.name(), "ready on %s (%.1f s)".formatted(service.address(), seconds));
    Thread watcher = new Thread(() -> watch(service, process), "watch-" + service.name());
    watcher.setDaemon(true);
    watcher.start();
  }

  /** Waits until a process could not be kept alive, which may be never. */
  public void awaitGivingUp() throws InterruptedException {
    gaveUp.await();
  }

  public boolean isStopping() {
    return stopping;
  }

  /** Stops everything, last started first. Nothing is started afterwards. */
  public void stop() {
    stopping = true;
    synchronized (this) {
      for (int i = running.size() - 1; i >= 0; i--) {
        Managed service = running.get(i);
        service.stop();
        console.step(service.name(), "stopped");
      }
      running.clear();
    }
  }

  private synchronized ProcessHandle spawn(Managed service, boolean first) {
    if (stopping) {
      throw new StoppedException();
    }
    if (first) {
      running.add(service);
    }
    return service.start();
  }

  private void watch(Managed service, ProcessHandle first) {
    ProcessHandle process = first;
    int failedStarts = 0;
    Deaths deaths = new Deaths();
    try {
      while (failedStarts < PATIENCE) {
        process.onExit().join();
        if (stopping) {
          return;
        }
        if (deaths.areTooMany(System.nanoTime())) {
          console.step(service.name(), "died five times within a minute; giving up");
          break;
        }
        console.step(service.name(), "died unexpectedly; starting it again");
        pause(BREATH);
        process = spawn(service, false);
        if (awaitReady(service, process)) {
          failedStarts = 0;
          console.step(service.name(), "ready again on " + service.address());
        } else {
          failedStarts++;
        }
      }
      console.say(failure(service, process));
    } catch (StoppedException e) {
      return;
    } catch (RuntimeException e) {
      console.say("%s could not be started again: %s".formatted(service.name(), e.getMessage()));
    }
    gaveUp.countDown();
  }

  private boolean awaitReady(Managed service, ProcessHandle process) {
    long deadline = System.nanoTime() + STARTING.toNanos();
    while (System.nanoTime() < deadline && process.isAlive()) {
      if (stopping) {
        throw new StoppedException();
      }
      if (service.ready()) {
        return true;
      }
      pause(POLL);
    }
    return false;
  }

  private static String failure(Managed service, ProcessHandle process) {
    return "%s %s. The end of its log %s:%n%s"
        .formatted(
            service.name(),
            process.isAlive() ? "is not ready after " + STARTING.toMinutes() + " minutes" : "died",
            service.log(),
            LogTail.of(service.log()));
  }

  private static void pause(Duration duration) {
    try {
      Thread.sleep(duration.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoppedException();
    }
  }
}
