package dev.dateline.bench;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;

/** One reader shared by many threads. */
final class Threads {
  private Threads() {}

  /**
   * @param perSecond KB read in a second of the clock
   * @param perCpuSecond KB read in a second of processor time
   */
  record Throughput(double perSecond, double perCpuSecond) {}

  static Throughput run(TextReader reader, List<String> texts, int threads, double seconds)
      throws InterruptedException {
    double average = Texts.kilobytes(texts) / texts.size();
    AtomicInteger next = new AtomicInteger();
    LongAdder read = new LongAdder();
    DoubleAdder cpu = new DoubleAdder();
    CountDownLatch done = new CountDownLatch(threads);
    long start = System.nanoTime();
    long end = start + (long) (seconds * 1e9);
    for (int i = 0; i < threads; i++) {
      new Thread(
              () -> {
                double before = Cpu.ofThread();
                while (System.nanoTime() < end) {
                  reader.read(texts.get(Math.floorMod(next.getAndIncrement(), texts.size())));
                  read.increment();
                }
                cpu.add(Cpu.ofThread() - before);
                done.countDown();
              })
          .start();
    }
    done.await();
    double kilobytes = read.sum() * average;
    return new Throughput(kilobytes / ((System.nanoTime() - start) / 1e9), kilobytes / cpu.sum());
  }
}
