package dev.dateline.ingest.extraction;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while timeline-service has not made its inbox: articles are kept, but not read. */
@Readiness
public class QueueReadiness implements HealthCheck {

  private final QueueRunner queue;

  public QueueReadiness(QueueRunner queue) {
    this.queue = queue;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("extraction inbox is open").status(queue.isRunning()).build();
  }
}
