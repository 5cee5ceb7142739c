package dev.dateline.ingest.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.contract.Completeness;
import dev.dateline.contract.Document;
import dev.dateline.contract.ServedDocument;
import dev.dateline.ingest.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The document shows of everything what it looks like, and its own schemas hold for that. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ExampleTest {

  @Test
  void everySchemaAndParameterHasAValidExampleAndALimit() {
    Document document = ServedDocument.read();
    Completeness completeness = new Completeness(document);

    assertThat(document.schemas().size()).isGreaterThan(8);
    assertThat(document.operations()).hasSizeGreaterThanOrEqualTo(6);
    assertThat(completeness.ofSchemas()).isEmpty();
    assertThat(completeness.ofParameters()).isEmpty();
    assertThat(completeness.ofLimits()).isEmpty();
  }
}
