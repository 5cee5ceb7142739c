package dev.dateline.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Processor time: what a shared machine leaves comparable. */
final class Cpu {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double NANOS = 1e9;

  private Cpu() {}

  /** Seconds that the calling thread has used; compiler and garbage collector run elsewhere. */
  static double ofThread() {
    return THREADS.getCurrentThreadCpuTime() / NANOS;
  }

  /** Seconds that the process has used, all threads. */
  static double ofProcess() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / NANOS;
  }
}
