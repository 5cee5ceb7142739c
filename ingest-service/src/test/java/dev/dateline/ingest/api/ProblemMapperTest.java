package dev.dateline.ingest.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.ingest.infra.Ids;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import org.hibernate.exception.JDBCConnectionException;
import org.junit.jupiter.api.Test;

class ProblemMapperTest {

  private final ProblemMapper mapper = new ProblemMapper(new Ids(Clock.systemUTC()));

  @Test
  void whatIsOurFaultHasAnIdAndNoForeignWords() {
    Response answer = mapper.toResponse(new IllegalStateException("select secret from table"));

    assertThat(answer.getStatus()).isEqualTo(500);
    assertThat(answer.getMediaType()).hasToString(Problem.MEDIA_TYPE);
    assertThat((Problem) answer.getEntity())
        .satisfies(problem -> assertThat(problem.id()).hasSize(36))
        .asString()
        .doesNotContain("secret");
  }

  @Test
  void aLostDatabaseIsWorthAnotherTry() {
    SQLException lost = new SQLTransientConnectionException("secret host");

    Response answer =
        mapper.toResponse(new RuntimeException(new JDBCConnectionException("secret", lost)));

    assertThat(answer.getStatus()).isEqualTo(503);
    assertThat(answer.getHeaderString("Retry-After")).isEqualTo("2");
    assertThat((Problem) answer.getEntity()).asString().doesNotContain("secret");
  }
}
