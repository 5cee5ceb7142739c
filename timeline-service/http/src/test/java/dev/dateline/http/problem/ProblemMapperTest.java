package dev.dateline.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.exception.JDBCConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemMapperTest {
  private final ProblemMapper mapper = new ProblemMapper(new AllowedMethods(List.of()));

  @Test
  void whatIsOurFaultHasAnIdAndNoForeignWords() {
    Response answer = mapper.unexpected(new IllegalStateException("select secret from table"));

    assertThat(answer.getStatus()).isEqualTo(500);
    assertThat(answer.getMediaType()).hasToString(Problem.MEDIA_TYPE);
    assertThat(answer.getHeaderString("Retry-After")).isNull();
    assertThat((Problem) answer.getEntity())
        .satisfies(problem -> assertThat(problem.id()).hasSize(36))
        .asString()
        .doesNotContain("secret");
  }

  @ParameterizedTest
  @MethodSource
  void aLostDatabaseIsWorthAnotherTry(Throwable lost) {
    Response answer = mapper.unexpected(new IllegalStateException("secret", lost));

    assertThat(answer.getStatus()).isEqualTo(503);
    assertThat(answer.getHeaderString("Retry-After")).isEqualTo("2");
    assertThat((Problem) answer.getEntity()).asString().doesNotContain("secret");
  }

  static Stream<Throwable> aLostDatabaseIsWorthAnotherTry() {
    return Stream.of(
        new SQLTransientConnectionException("secret host"),
        new JDBCConnectionException("secret", new SQLException("secret")),
        new SQLException("acquisition timeout of the pool"),
        new SQLException("connection refused", "08001"),
        new SQLException("connection broken", "08006"),
        new SQLException("administrator command", "57P01"),
        new SQLException("starting up", "57P03"));
  }

  @Test
  void whoWaitedInVainForOthersMayTryAgain() {
    Response answer =
        mapper.unexpected(
            new IllegalStateException("secret", new SQLException("lock timeout", "55P03")));

    assertThat(answer.getStatus()).isEqualTo(503);
    assertThat(answer.getHeaderString("Retry-After")).isEqualTo("2");
    assertThat((Problem) answer.getEntity())
        .satisfies(problem -> assertThat(problem.id()).isNull())
        .satisfies(problem -> assertThat(problem.detail()).contains("Another change"));
  }

  @Test
  void otherFailuresOfTheDatabaseAreOurFault() {
    Response answer = mapper.unexpected(new SQLException("no such column", "42703"));

    assertThat(answer.getStatus()).isEqualTo(500);
  }
}
