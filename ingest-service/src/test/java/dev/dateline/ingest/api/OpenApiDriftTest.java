package dev.dateline.ingest.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.ingest.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class OpenApiDriftTest {

  private static final Path COMMITTED = Path.of("openapi.yaml");

  /** {@code -Dopenapi.write=true} takes the served document over. */
  @Test
  void committedDocumentIsTheServedOne() throws IOException {
    String served = given().accept("application/yaml").get("/q/openapi").asString();
    if (Boolean.getBoolean("openapi.write")) {
      Files.writeString(COMMITTED, served);
    }

    assertThat(served).startsWith("---\nopenapi: 3.1.0").contains("operationId: addArticle");
    assertThat(Files.readString(COMMITTED)).isEqualTo(served);
  }
}
