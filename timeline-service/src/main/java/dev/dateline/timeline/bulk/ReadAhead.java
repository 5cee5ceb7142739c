package dev.dateline.timeline.bulk;

import dev.dateline.timeline.bulk.BulkChecks.Checked;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads and checks the next portion of a body, in a thread of its own, while the last one is
 * written: else the service and the database would wait for each other in turn.
 */
final class ReadAhead implements AutoCloseable {
  private final Callable<List<Checked>> source;
  private final int portion;
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private @Nullable Future<List<Checked>> ahead;
  private boolean ended;

  /**
   * @param portion how many rows the source gives as long as there are more
   */
  ReadAhead(Callable<List<Checked>> source, int portion) {
    this.source = source;
    this.portion = portion;
    this.ahead = thread.submit(source);
  }

  /** The next portion; empty at the end. */
  List<Checked> next() throws IOException {
    if (ended || ahead == null) {
      return List.of();
    }
    List<Checked> rows = await(ahead);
    ended = rows.size() < portion;
    ahead = ended ? null : thread.submit(source);
    return rows;
  }

  private static List<Checked> await(Future<List<Checked>> ahead) throws IOException {
    try {
      return ahead.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException wrong) {
        throw wrong;
      }
      throw new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** Waits until nothing is read any more. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      thread.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
