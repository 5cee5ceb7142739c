package dev.dateline.deploy.load;

import dev.dateline.deploy.e2e.RunningDateline;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The three processes that hold or move what the system has promised to keep. */
enum Victim {
  TIMELINE_SERVICE,
  INGEST_SERVICE,
  POSTGRES;

  private static final Duration PATIENCE = Duration.ofMinutes(4);

  /**
   * Waits until it is alive and at work, since a start that is killed proves less, and kills it
   * after the pause.
   *
   * @throws IllegalStateException if it is not up in {@code PATIENCE}
   */
  void kill(RunningDateline dateline, Duration pause) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (find(dateline).isEmpty() || !isUp(dateline)) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(
            "%s is not up after %d minutes:%n%s"
                .formatted(this, PATIENCE.toMinutes(), dateline.said()));
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    TimeUnit.MILLISECONDS.sleep(pause.toMillis());
    ProcessHandle process =
        find(dateline).orElseThrow(() -> new IllegalStateException(this + " died by itself"));
    process.destroyForcibly();
    while (process.isAlive()) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }

  private boolean isUp(RunningDateline dateline) {
    return switch (this) {
      case TIMELINE_SERVICE -> dateline.api().answersOk("/q/health/live");
      case INGEST_SERVICE -> dateline.ingest().answersOk("/q/health/live");
      // Its process is a postmaster from the first moment; recovery is part of its work.
      case POSTGRES -> true;
    };
  }

  private Optional<ProcessHandle> find(RunningDateline dateline) {
    try {
      ProcessHandle process =
          switch (this) {
            case TIMELINE_SERVICE -> dateline.service("timeline-service");
            case INGEST_SERVICE -> dateline.service("ingest-service");
            case POSTGRES -> dateline.postgres();
          };
      return Optional.of(process).filter(ProcessHandle::isAlive);
    } catch (IOException | RuntimeException e) {
      // Between two lives there is no pid file, or it names nobody.
      return Optional.empty();
    }
  }
}
