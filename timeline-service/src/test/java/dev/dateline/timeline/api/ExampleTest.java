package dev.dateline.timeline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.contract.Completeness;
import dev.dateline.contract.Document;
import dev.dateline.contract.ServedDocument;
import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The document shows of everything what it looks like, and its own schemas hold for that. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class ExampleTest {

  @Test
  void everySchemaAndParameterHasAValidExampleAndALimit() {
    Document document = ServedDocument.read();
    Completeness completeness = new Completeness(document);

    assertThat(document.schemas().size()).isGreaterThan(50);
    assertThat(document.operations()).hasSizeGreaterThan(25);
    assertThat(completeness.ofSchemas()).isEmpty();
    assertThat(completeness.ofParameters()).isEmpty();
    assertThat(completeness.ofLimits()).isEmpty();
  }
}
