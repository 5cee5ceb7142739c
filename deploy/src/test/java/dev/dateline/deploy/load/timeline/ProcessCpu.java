package dev.dateline.deploy.load.timeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** CPU time of a process and of all its children, those that ended included, on Linux. */
final class ProcessCpu {
  private static final double TICKS_PER_SECOND = 100;
  private static final int USER = 11;
  private static final int OF_CHILDREN = 4;
  private static final int SETTLING_MILLIS = 500;

  private final ProcessHandle process;

  ProcessCpu(ProcessHandle process) {
    this.process = process;
  }

  /** Seconds so far. */
  double seconds() {
    long own = Stream.of(process).mapToLong(one -> ticks(one.pid(), OF_CHILDREN)).sum();
    LongStream running = process.children().mapToLong(child -> ticks(child.pid(), 2));
    return (own + running.sum()) / TICKS_PER_SECOND;
  }

  /** Seconds so far, when what has just ended is counted among what ended. */
  double settledSeconds() throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(SETTLING_MILLIS);
    return seconds();
  }

  /** User and system time; with four fields, those of children that ended too. */
  private static long ticks(long pid, int fields) {
    try {
      String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      String[] values = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
      return LongStream.range(USER, USER + fields)
          .map(field -> Long.parseLong(values[(int) field]))
          .sum();
    } catch (NoSuchFileException e) {
      return 0;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
