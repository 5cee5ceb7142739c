package dev.dateline.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;

/** Heap in MB (1024 * 1024 bytes). */
final class Memory {
  private static final double MB = 1024.0 * 1024;

  private Memory() {}

  /** What is left after a full collection. */
  static double live() {
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MB;
  }

  /** The most that was ever used, garbage included. */
  static double peak() {
    long bytes = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      bytes += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
    }
    return bytes / MB;
  }
}
