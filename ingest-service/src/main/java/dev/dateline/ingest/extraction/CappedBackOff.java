package dev.dateline.ingest.extraction;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;

/**
 * Tries again without end, ever more slowly, but never so slowly that work stands still for long
 * once the database is back.
 */
final class CappedBackOff implements FailureHandler<Void> {

  private static final Duration LONGEST = Duration.ofSeconds(30);

  /** Doubling beyond this many times exceeds the longest wait anyway, and would overflow. */
  private static final int MOST_DOUBLINGS = 10;

  @Override
  public void onFailure(ExecutionComplete complete, ExecutionOperations<Void> operations) {
    Duration wait = wait(complete.getExecution().consecutiveFailures);
    operations.reschedule(complete, complete.getTimeDone().plus(wait));
  }

  /**
   * @param failures how often it failed in a row before this time, at least 0
   */
  static Duration wait(int failures) {
    Duration doubled = Duration.ofSeconds(1L << Math.min(failures, MOST_DOUBLINGS));
    return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
  }
}
