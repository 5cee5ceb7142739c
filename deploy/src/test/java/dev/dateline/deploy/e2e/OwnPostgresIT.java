package dev.dateline.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.deploy.Console;
import dev.dateline.deploy.FreePorts;
import dev.dateline.deploy.data.DataDirectory;
import dev.dateline.deploy.postgres.Binaries;
import dev.dateline.deploy.postgres.Database;
import dev.dateline.deploy.postgres.EmbeddedPostgres;
import dev.dateline.deploy.supervise.Supervisor;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL that the person brings, with no more rights than the documentation asks for. */
class OwnPostgresIT {
  @TempDir Path serverRoot;
  @TempDir Path data;
  private final int serverPort = FreePorts.next();
  private final Supervisor server =
      new Supervisor(new Console(new PrintStream(OutputStream.nullOutputStream(), true)));

  @BeforeEach
  void startServer() throws Exception {
    try (DataDirectory directory = DataDirectory.open(serverRoot)) {
      EmbeddedPostgres postgres =
          new EmbeddedPostgres(
              Binaries.in(serverRoot),
              directory.postgres(),
              directory.credentials().admin(),
              serverPort,
              directory.log("postgres"),
              new Console(new PrintStream(OutputStream.nullOutputStream(), true)));
      server.start(postgres);
      try (Connection connection = postgres.maintenance().connect();
          Statement statement = connection.createStatement()) {
        statement.execute("create role owner login createrole password 'p:w'");
        statement.execute("create database news owner owner");
        statement.execute("create role reader login password 'r'");
      }
    }
  }

  @AfterEach
  void stopServer() {
    server.stop();
  }

  @Test
  void isSetUpByTheOwnerOfItsDatabase() throws Exception {
    try (RunningDateline dateline = start("owner:p%3Aw").awaitReady()) {
      assertThat(dateline.said())
          .contains("yours: jdbc:postgresql://127.0.0.1:")
          .doesNotContain("p:w");
      assertThat(dateline.api().get("/api/v1/events").status()).isEqualTo(200);
      assertThat(dateline.interrupt()).isZero();
    }
    Database asReader =
        new Database("jdbc:postgresql://127.0.0.1:%d/news".formatted(serverPort), "reader", "r");
    try (Connection connection = asReader.connect()) {
      assertThat(connection.isValid(2)).as("other roles keep their access").isTrue();
    }
  }

  @Test
  void ofWhichOneHasTooFewRightsIsRefusedWithWhatIsMissing() throws Exception {
    try (RunningDateline dateline = start("reader:r")) {
      assertThat(dateline.awaitExit()).isEqualTo(1);
      assertThat(dateline.said()).contains("CREATEROLE");
    }
  }

  @Test
  void thatCannotBeReachedIsNamed() throws Exception {
    server.stop();
    try (RunningDateline dateline = start("owner:p%3Aw")) {
      assertThat(dateline.awaitExit()).isEqualTo(1);
      assertThat(dateline.said()).contains("Cannot reach").contains(Integer.toString(serverPort));
    }
  }

  private RunningDateline start(String who) throws Exception {
    return RunningDateline.start(
        FreePorts.next(),
        data,
        "--no-samples",
        "--database-url",
        "postgresql://%s@127.0.0.1:%d/news".formatted(who, serverPort));
  }
}
