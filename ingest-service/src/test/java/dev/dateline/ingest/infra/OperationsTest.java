package dev.dateline.ingest.infra;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.dateline.ingest.Database;
import dev.dateline.ingest.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class OperationsTest {

  @Inject Database database;

  @ParameterizedTest
  @CsvSource({
    "/q/health/ready, UP",
    "/q/metrics,      dbscheduler",
    "/q/openapi,      openapi: 3.1.0",
    "/q/swagger-ui/,  swagger-ui",
  })
  void isThere(String path, String content) {
    given().get(path).then().statusCode(200).body(containsString(content));
  }

  @Test
  void answersOfTheApiAreNoDocuments() {
    Response answer = given().get("/api/v1/articles");

    answer
        .then()
        .header("X-Content-Type-Options", equalTo("nosniff"))
        .header("X-Frame-Options", equalTo("DENY"))
        .header("Referrer-Policy", equalTo("no-referrer"))
        .header("Cache-Control", equalTo("no-store"))
        .header("Content-Security-Policy", containsString("default-src 'none'"));
  }

  @ParameterizedTest
  @CsvSource({"Origin, https://news.example", "Host, rebound.example"})
  void pagesOfStrangersMayNotAsk(String header, String value) {
    Response answer =
        given()
            .header(header, value)
            .contentType("text/plain")
            .body("Sent by a page of somebody else.")
            .post("/api/v1/articles");

    answer.then().statusCode(403).contentType("application/problem+json");
  }

  @Test
  void everyColumnIsExplained() {
    assertThat(
            database.query(
                """
                select c.relname || '.' || a.attname
                  from pg_attribute a join pg_class c on c.oid = a.attrelid
                 where c.relnamespace = 'ingest'::regnamespace and c.relkind = 'r'
                   and a.attnum > 0 and not a.attisdropped
                   and c.relname <> 'flyway_schema_history'
                   and col_description(c.oid, a.attnum) is null
                """))
        .isEmpty();
  }

  @Test
  void theRoleMayInsertIntoTheInboxAndNothingElseOfTimeline() {
    assertThat(
            database.query(
                """
                select distinct table_name || ' ' || privilege_type
                  from information_schema.role_table_grants
                 where table_schema = 'timeline' and grantee = 'dateline_ingest'
                """))
        .containsExactly("extraction_inbox INSERT");
  }
}
