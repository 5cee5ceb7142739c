package dev.dateline.ingest.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;

/**
 * The persistent queue, seen from where work comes in. What is added takes part in the caller's
 * transaction: an article and the promise to read it are stored together or not at all.
 */
@Singleton
public class Queue {

  /** The table of the queue. */
  public static final String TABLE = "ingest.scheduled_tasks";

  /** The one kind of work; an instance is named by the id of its job. */
  public static final TaskDescriptor<Void> EXTRACT = TaskDescriptor.of("extract-article");

  private final SchedulerClient client;
  private final Event<JobQueued> queued;

  Queue(AgroalDataSource dataSource, Event<JobQueued> queued) {
    this.client =
        SchedulerClient.Builder.create(dataSource)
            .tableName(TABLE)
            .jdbcCustomization(dialect())
            .build();
    this.queued = queued;
  }

  /** Named, because finding it out would take a connection before there may be one. */
  public static PostgreSqlJdbcCustomization dialect() {
    return new PostgreSqlJdbcCustomization(false, false);
  }

  /** Adds a job to be done as soon as possible. */
  public void add(UUID job, Instant now) {
    client.schedule(EXTRACT.instance(job.toString()).build(), now);
    queued.fire(new JobQueued(job));
  }
}
