package dev.dateline.deploy.load.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Clients that ask again and again, each on a connection of its own, for some seconds. */
final class Clients {
  static final int COUNT = 8;
  private static final double WARM_UP_SECONDS = 3;

  private final ProcessCpu postgres;
  private final ProcessCpu service;
  private final double seconds;

  Clients(ProcessCpu postgres, ProcessCpu service, double seconds) {
    this.postgres = postgres;
    this.service = service;
    this.seconds = seconds;
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
      return Figures.of(
          nanos,
          (System.nanoTime() - began) / 1e9,
          postgres.seconds() - before,
          service.seconds() - serviceBefore);
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
