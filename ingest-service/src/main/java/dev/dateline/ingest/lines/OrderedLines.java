package dev.dateline.ingest.lines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Answers lines on many threads and writes the answers in order; holds only a few lines at once.
 */
final class OrderedLines {
  private static final int WAITING_PER_THREAD = 4;

  private final Function<String, Answer> answer;
  private final int threads;

  OrderedLines(Function<String, Answer> answer, int threads) {
    this.answer = answer;
    this.threads = threads;
  }

  /** Answers every line that is not blank; true when all of them were good. */
  boolean run(BufferedReader in, Writer out) throws IOException {
    return threads == 1 ? inTurn(in, out) : inParallel(in, out);
  }

  private boolean inTurn(BufferedReader in, Writer out) throws IOException {
    boolean clean = true;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (!line.isBlank()) {
        clean &= write(answer.apply(line), out);
        // A reader at the other end of a pipe sees each answer once it exists.
        if (!in.ready()) {
          out.flush();
        }
      }
    }
    return clean;
  }

  private boolean inParallel(BufferedReader in, Writer out) throws IOException {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    Queue<Future<Answer>> waiting = new ArrayDeque<>();
    boolean clean = true;
    try {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.isBlank()) {
          continue;
        }
        String taken = line;
        waiting.add(executor.submit(() -> answer.apply(taken)));
        if (waiting.size() >= threads * WAITING_PER_THREAD) {
          clean &= write(await(waiting.remove()), out);
        }
      }
      while (!waiting.isEmpty()) {
        clean &= write(await(waiting.remove()), out);
      }
    } finally {
      executor.shutdownNow();
    }
    return clean;
  }

  private static Answer await(Future<Answer> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while an article was read", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("an article could not be read", e.getCause());
    }
  }

  private static boolean write(Answer answer, Writer out) throws IOException {
    out.write(answer.json());
    out.write('\n');
    return answer.good();
  }
}
