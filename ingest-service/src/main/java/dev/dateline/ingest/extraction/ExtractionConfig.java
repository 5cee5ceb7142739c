package dev.dateline.ingest.extraction;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How the queue is worked off. */
@ConfigMapping(prefix = "dateline.extraction")
public interface ExtractionConfig {

  /** How many articles are read at the same time. */
  int workers();

  /** How often the queue is looked at without being told. */
  Duration pollingInterval();

  /** How often a worker says that it lives. */
  Duration heartbeatInterval();

  /** After how many silent heartbeats its work is given to another; at least 4. */
  int missedHeartbeats();

  /** How often an article may end its process before it is given up. */
  int maxAttempts();
}
