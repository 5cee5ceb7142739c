package dev.dateline.timeline.infra;

import dev.dateline.http.request.BodyLimits;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long bodies may be: what is streamed is longer, and ingest-service has its own limits. */
@Singleton
class Limits implements BodyLimits {
  /** Never in memory as a whole. */
  private static final Set<String> STREAMS = Set.of("/api/v1/events/bulk", "/api/v1/events/import");

  private final long forwarded;
  private final long streamed;
  private final long own;

  Limits(
      @ConfigProperty(name = "dateline.ingest.max-body-size") MemorySize forwarded,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize streamed,
      @ConfigProperty(name = "dateline.api.max-body-size") MemorySize own) {
    this.forwarded = forwarded.asLongValue();
    this.streamed = streamed.asLongValue();
    this.own = own.asLongValue();
  }

  @Override
  public long at(String path) {
    return IngestForwarder.isForwarded(path) ? forwarded : STREAMS.contains(path) ? streamed : own;
  }
}
