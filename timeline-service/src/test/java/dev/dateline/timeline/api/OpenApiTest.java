package dev.dateline.timeline.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class OpenApiTest {
  private static final Path COMMITTED = Path.of("openapi.yaml");

  /** Run with {@code -Dopenapi.write} to accept the served document. */
  @Test
  void committedDocumentIsWhatIsServed() throws IOException {
    String served = given().accept("application/yaml").get("/q/openapi").asString();
    if (System.getProperty("openapi.write") != null) {
      Files.writeString(COMMITTED, served, StandardCharsets.UTF_8);
    }

    assertThat(served).isEqualTo(Files.readString(COMMITTED, StandardCharsets.UTF_8));
  }
}
