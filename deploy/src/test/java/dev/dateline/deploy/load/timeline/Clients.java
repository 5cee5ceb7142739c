package dev.dateline.deploy.load.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/** Clients that ask again and again, each on a connection of its own, for some seconds. */
final class Clients {
  static final int COUNT = 8;
  private static final double WARM_UP_SECONDS = 2;
  private static final int IDLE_SECONDS = 4;

  private final ProcessCpu postgres;
  private final ProcessCpu service;
  private final double seconds;
  private final double idle;
  private final double serviceIdle;

  /** Measures first what both take when nobody asks, which is no request's cost. */
  Clients(ProcessCpu postgres, ProcessCpu service, double seconds) throws InterruptedException {
    this.postgres = postgres;
    this.service = service;
    this.seconds = seconds;
    double before = postgres.seconds();
    double serviceBefore = service.seconds();
    long began = System.nanoTime();
    TimeUnit.SECONDS.sleep(IDLE_SECONDS);
    double slept = (System.nanoTime() - began) / 1e9;
    this.idle = (postgres.seconds() - before) / slept;
    this.serviceIdle = (service.seconds() - serviceBefore) / slept;
  }

  /** PostgreSQL's CPU per second when nobody asks. */
  double idle() {
    return idle;
  }

  /** One client. */
  interface Client extends AutoCloseable {
    /** Asks once, and reads all of the answer. */
    void ask(int number) throws Exception;

    @Override
    default void close() throws Exception {}
  }

  /** How a client connects. */
  interface Factory {
    Client connect() throws Exception;
  }

  /** Asks so many times on all connections together, or for the given time if that is less. */
  void warmUp(Factory factory, int times, double longest) throws Exception {
    List<Client> clients = new ArrayList<>();
    try {
      for (int i = 0; i < COUNT; i++) {
        clients.add(factory.connect());
      }
      long end = System.nanoTime() + (long) (longest * 1e9);
      for (int done = 0; done < times && System.nanoTime() < end; ) {
        done += run(clients, 1).length;
      }
    } finally {
      for (Client client : clients) {
        client.close();
      }
    }
  }

  Figures measure(Factory factory) throws Exception {
    List<Client> clients = new ArrayList<>();
    try {
      for (int i = 0; i < COUNT; i++) {
        clients.add(factory.connect());
      }
      run(clients, WARM_UP_SECONDS);
      double before = postgres.seconds();
      double serviceBefore = service.seconds();
      long began = System.nanoTime();
      long[] nanos = run(clients, seconds);
      double took = (System.nanoTime() - began) / 1e9;
      return Figures.of(
          nanos,
          took,
          postgres.seconds() - before - idle * took,
          service.seconds() - serviceBefore - serviceIdle * took);
    } finally {
      for (Client client : clients) {
        client.close();
      }
    }
  }

  private static long[] run(List<Client> clients, double seconds) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(clients.size());
    try {
      long end = System.nanoTime() + (long) (seconds * 1e9);
      List<Future<long[]>> runs = new ArrayList<>();
      for (int i = 0; i < clients.size(); i++) {
        Client client = clients.get(i);
        int first = i * 1_000_003;
        runs.add(threads.submit(() -> ask(client, first, end)));
      }
      LongStream all = LongStream.empty();
      for (Future<long[]> run : runs) {
        all = LongStream.concat(all, Arrays.stream(run.get()));
      }
      return all.toArray();
    } finally {
      threads.shutdown();
    }
  }

  private static long[] ask(Client client, int first, long end) throws Exception {
    List<Long> nanos = new ArrayList<>();
    int number = first;
    do {
      long began = System.nanoTime();
      client.ask(number++);
      nanos.add(System.nanoTime() - began);
    } while (System.nanoTime() < end);
    return nanos.stream().mapToLong(Long::longValue).toArray();
  }
}
