package dev.dateline.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * What holds of the OpenAPI document of every service: it is the committed one, it shows of
 * everything what it looks like and how large it may be, and its own schemas hold for that. The
 * test of a service extends it.
 */
public abstract class DocumentContract {
  private static final Path COMMITTED = Path.of("openapi.yaml");

  private final int schemas;
  private final int operations;

  /**
   * @param schemas how many there are at least
   * @param operations how many there are at least
   */
  protected DocumentContract(int schemas, int operations) {
    this.schemas = schemas;
    this.operations = operations;
  }

  /** Run with {@code -Dopenapi.write=true} to accept the served document. */
  @Test
  void committedDocumentIsWhatIsServed() throws IOException {
    String served = RestAssured.given().accept("application/yaml").get("/q/openapi").asString();
    if (Boolean.getBoolean("openapi.write")) {
      Files.writeString(COMMITTED, served);
    }

    assertThat(served).startsWith("---\nopenapi: 3.1.0");
    assertThat(Files.readString(COMMITTED)).isEqualTo(served);
  }

  @Test
  void everySchemaAndParameterHasAValidExampleAndALimit() {
    Document document = ServedDocument.read();
    Completeness completeness = new Completeness(document);

    assertThat(document.schemas().size()).isGreaterThanOrEqualTo(schemas);
    assertThat(document.operations()).hasSizeGreaterThanOrEqualTo(operations);
    assertThat(completeness.ofSchemas()).isEmpty();
    assertThat(completeness.ofParameters()).isEmpty();
    assertThat(completeness.ofLimits()).isEmpty();
  }
}
