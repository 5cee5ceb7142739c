package dev.dateline.ingest.api;

import dev.dateline.contract.DocumentContract;
import dev.dateline.ingest.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class DocumentTest extends DocumentContract {
  DocumentTest() {
    super(9, 6);
  }
}
