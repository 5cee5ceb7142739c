package dev.dateline.timeline.api;

import dev.dateline.contract.DocumentContract;
import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class DocumentTest extends DocumentContract {
  DocumentTest() {
    super(50, 25);
  }
}
