package dev.dateline.contract.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.contract.Document;
import dev.dateline.contract.Operation;
import dev.dateline.contract.ServedDocument;
import io.restassured.RestAssured;
import java.net.URI;
import org.junit.jupiter.api.Test;

/**
 * Whatever is sent: no failure of the service, no foreign word, a problem that names the place, and
 * nothing changed by what is refused. The test of a service extends it; {@code deploy/load/fuzz}
 * runs it at length.
 */
public abstract class FuzzContract {
  /** What it starts from, unless {@code fuzz.seed} says otherwise. */
  protected static final long SEED = Long.getLong("fuzz.seed", 4);

  private final String service;
  private final int requests;

  /**
   * @param requests how many are sent, unless {@code fuzz.requests} says otherwise
   */
  protected FuzzContract(String service, int requests) {
    this.service = service;
    this.requests = Integer.getInteger("fuzz.requests", requests);
  }

  /** Fills the service; what there is for requests to reach. */
  protected abstract Known fill() throws Exception;

  /** A fingerprint of all that callers can change. */
  protected abstract String content();

  @Test
  void nothingThatIsSentDoesHarm() throws Exception {
    Document document = ServedDocument.read();
    URI origin = URI.create("http://127.0.0.1:" + RestAssured.port);
    Known known = fill();

    FuzzReport report = new Fuzz(origin, document, this::content).run(SEED, requests, known);

    // For deploy/load/fuzz, which has nothing else to show for itself.
    System.out.printf("%s, seed %d: %s%n", service, SEED, report);
    assertThat(report.findings()).as("seed %d: %s", SEED, report).isEmpty();
    assertThat(report.accepted())
        .as("%s", report)
        .containsAll(document.operations().stream().map(Operation::id).toList());
  }
}
