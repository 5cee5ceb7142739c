package dev.dateline.ingest.api;

import dev.dateline.http.request.BodyLimits;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long bodies may be: the same everywhere. */
@Singleton
class Limits implements BodyLimits {
  private final long limit;

  Limits(@ConfigProperty(name = "dateline.api.max-body-size") MemorySize limit) {
    this.limit = limit.asLongValue();
  }

  @Override
  public long at(String path) {
    return limit;
  }
}
