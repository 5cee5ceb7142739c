package dev.dateline.ingest.extraction;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.stats.MicrometerStatsRegistry;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.dateline.ingest.delivery.Inbox;
import dev.dateline.ingest.infra.Ids;
import dev.dateline.ingest.job.JobQueued;
import dev.dateline.ingest.job.Queue;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/**
 * Runs the queue once timeline-service's inbox is open: until then work is taken in and waits. Any
 * number of processes may run at once; one that dies is noticed by its silent heartbeat, and its
 * work is given to another.
 */
@Singleton
public class QueueRunner {

  private static final Logger LOG = Logger.getLogger(QueueRunner.class);
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
  private static final Duration PATIENCE_AT_SHUTDOWN = Duration.ofSeconds(5);

  private final Inbox inbox;
  private final Scheduler scheduler;
  private final ExecutorService doorman =
      Executors.newSingleThreadExecutor(task -> new Thread(task, "inbox-doorman"));
  private volatile boolean running;

  QueueRunner(
      AgroalDataSource dataSource,
      Inbox inbox,
      Worker worker,
      ExtractionConfig config,
      Ids ids,
      MeterRegistry meters) {
    this.inbox = inbox;
    OneTimeTask<Void> extract =
        Tasks.oneTime(Queue.EXTRACT)
            .onDeadExecutionRevive()
            .onFailure(new CappedBackOff())
            .execute((instance, context) -> worker.work(UUID.fromString(instance.getId())));
    this.scheduler =
        Scheduler.create(dataSource, List.of(extract))
            .tableName(Queue.TABLE)
            .schedulerName(new SchedulerName.Fixed("ingest-" + ids.next()))
            .jdbcCustomization(Queue.dialect())
            .threads(config.workers())
            .pollUsingLockAndFetch(0.5, 1.0)
            .pollingInterval(config.pollingInterval())
            .heartbeatInterval(config.heartbeatInterval())
            .missedHeartbeatsLimit(config.missedHeartbeats())
            .statsRegistry(new MicrometerStatsRegistry(meters, List.of(extract)))
            .shutdownMaxWait(PATIENCE_AT_SHUTDOWN)
            .build();
  }

  /** Whether work is being done. */
  public boolean isRunning() {
    return running;
  }

  void onStart(@Observes StartupEvent event) {
    doorman.execute(this::startWhenOpen);
  }

  void onStop(@Observes ShutdownEvent event) {
    doorman.shutdownNow();
    if (running) {
      running = false;
      scheduler.stop();
    }
  }

  void onQueued(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobQueued job) {
    if (running) {
      scheduler.triggerCheckForDueExecutions();
    }
  }

  private void startWhenOpen() {
    try {
      while (!inbox.isOpen()) {
        Thread.sleep(LOOK_AGAIN.toMillis());
      }
    } catch (InterruptedException e) {
      return;
    }
    scheduler.start();
    running = true;
    LOG.info("timeline.extraction_inbox is open: the queue runs");
  }
}
