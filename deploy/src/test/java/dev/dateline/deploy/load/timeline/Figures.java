package dev.dateline.deploy.load.timeline;

import java.util.Arrays;

/**
 * What one round of requests took.
 *
 * @param perSecond requests per second, all connections together
 * @param p99 milliseconds of the slowest but one in a hundred
 * @param cpu milliseconds of PostgreSQL's CPU per request
 * @param service milliseconds of timeline-service's CPU per request
 */
record Figures(double perSecond, double p99, double cpu, double service) {

  static Figures of(long[] nanos, double seconds, double cpuSeconds, double serviceSeconds) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Figures(
        nanos.length / seconds,
        sorted[(int) (sorted.length * 0.99)] / 1e6,
        cpuSeconds * 1_000 / nanos.length,
        serviceSeconds * 1_000 / nanos.length);
  }
}
