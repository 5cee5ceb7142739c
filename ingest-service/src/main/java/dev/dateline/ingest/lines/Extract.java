package dev.dateline.ingest.lines;

import dev.dateline.nlp.ExtractionPipeline;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * What {@code deploy/extract [--threads N]} runs: reads articles as JSON lines from standard input
 * and writes what the pipeline found as JSON lines, in the order of the input. A bad line is
 * answered with an error line and makes the exit code 1 at the end; a wrong option is exit code 2.
 *
 * <p>It lives here and not beside the pipeline because that is a library without JSON; nothing of
 * the service is started.
 */
public final class Extract {
  private static final int BAD_INPUT = 1;
  private static final int BAD_USAGE = 2;
  private static final int MOST_THREADS = 256;

  private Extract() {}

  public static void main(String[] args) throws IOException {
    PrintStream complaints = System.err;
    int threads = threads(args);
    if (threads < 1) {
      complaints.println("usage: deploy/extract [--threads N], N from 1 to " + MOST_THREADS);
      System.exit(BAD_USAGE);
    }
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8), 1 << 16);
    boolean clean;
    try (Writer out =
        new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), 1 << 16)) {
      ArticleLine line = new ArticleLine(ExtractionPipeline.create()::extract);
      clean = new OrderedLines(line::answer, threads).run(in, out);
    }
    System.exit(clean ? 0 : BAD_INPUT);
  }

  /** The number asked for, 1 when none is, 0 when the arguments make no sense. */
  static int threads(String[] args) {
    if (args.length == 0) {
      return 1;
    }
    if (args.length != 2 || !args[0].equals("--threads") || !args[1].matches("\\d{1,3}")) {
      return 0;
    }
    int threads = Integer.parseInt(args[1]);
    return threads <= MOST_THREADS ? threads : 0;
  }
}
