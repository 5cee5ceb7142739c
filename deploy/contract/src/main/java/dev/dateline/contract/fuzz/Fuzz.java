package dev.dateline.contract.fuzz;

import dev.dateline.contract.Document;
import dev.dateline.contract.Exchange;
import dev.dateline.contract.Operation;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Sends requests that a document's own schemas and examples give rise to, most of them spoilt. The
 * same seed sends the same requests, as long as the service holds the same.
 */
public final class Fuzz {
  private static final int SPOILT_OF_FOUR = 3;

  private final Document document;
  private final Wire wire;
  private final Judge judge;
  private final Supplier<String> data;

  /**
   * @param origin of the service
   * @param data a fingerprint of all that the service holds: what is refused may not change it
   */
  public Fuzz(URI origin, Document document, Supplier<String> data) {
    this.document = document;
    this.wire = new Wire(origin.getHost(), origin.getPort());
    this.judge = new Judge(document);
    this.data = data;
  }

  /** Asks every operation in turn. */
  public FuzzReport run(long seed, int requests, Known known) {
    Random random = new Random(seed);
    Samples samples = new Samples(document, known, random);
    Spoiler spoiler = new Spoiler(random);
    FuzzReport report = new FuzzReport();
    List<Operation> operations = document.operations();
    String before = data.get();
    for (int number = 0; number < requests; number++) {
      Draft request = samples.of(operations.get(number % operations.size()));
      if (random.nextInt(4) < SPOILT_OF_FOUR) {
        for (int times = 1 + random.nextInt(2); times > 0; times--) {
          spoiler.spoil(request);
        }
      }
      before = send(request, number, before, report);
    }
    return report;
  }

  private String send(Draft request, int number, String before, FuzzReport report) {
    try {
      Exchange answer = wire.send(request);
      report.count(request.operation.id(), answer.status());
      judge.findings(request, answer).forEach(what -> report.add(number, request, answer, what));
      String after = request.method.equals("GET") ? before : data.get();
      if (answer.status() >= 400 && !after.equals(before)) {
        report.add(number, request, answer, "changes data though it refuses");
      }
      return after;
    } catch (IOException | RuntimeException e) {
      report.unanswered(number, request, e);
      return data.get();
    }
  }
}
