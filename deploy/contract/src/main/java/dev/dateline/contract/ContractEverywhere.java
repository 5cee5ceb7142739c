package dev.dateline.contract;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

/**
 * Puts the {@link ContractFilter} into every Quarkus test of a module that has this one on its test
 * class path: no test class can forget it. The document is the running service's own.
 */
public final class ContractEverywhere implements QuarkusTestBeforeEachCallback {
  private static final ContractFilter FILTER =
      new ContractFilter(() -> new Contract(ServedDocument.read()));

  @Override
  public void beforeEach(QuarkusTestMethodContext context) {
    RestAssured.replaceFiltersWith(FILTER);
  }
}
