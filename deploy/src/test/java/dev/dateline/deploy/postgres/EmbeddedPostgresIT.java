package dev.dateline.deploy.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.deploy.Console;
import dev.dateline.deploy.FreePorts;
import dev.dateline.deploy.LauncherException;
import dev.dateline.deploy.data.Credentials;
import dev.dateline.deploy.data.DataDirectory;
import dev.dateline.deploy.supervise.Supervisor;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against real servers, started and killed. */
class EmbeddedPostgresIT {
  @TempDir static Path programs;
  private static Binaries binaries;

  @TempDir Path root;
  private DataDirectory data;
  private Supervisor supervisor;
  private int port;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Console console = new Console(new PrintStream(said, true, StandardCharsets.UTF_8));

  @BeforeAll
  static void unpack() {
    binaries = Binaries.in(programs);
  }

  @BeforeEach
  void open() {
    data = DataDirectory.open(root);
    supervisor = new Supervisor(console);
    port = FreePorts.next();
  }

  @AfterEach
  void stop() {
    supervisor.stop();
    data.close();
  }

  @Test
  void isDurableAndForThisMachineOnly() throws SQLException {
    EmbeddedPostgres server = started(port);

    try (Connection connection = server.maintenance().connect()) {
      assertThat(Durability.weaknesses(connection)).isEmpty();
      assertThat(Durability.show(connection, "listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(Durability.show(connection, "data_checksums")).isEqualTo("on");
    }
  }

  @Test
  void asksForAPassword() {
    EmbeddedPostgres server = started(port);
    String url = server.maintenance().jdbcUrl();

    assertThatThrownBy(() -> DriverManager.getConnection(url, Cluster.ADMIN, "guess"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void keepsDataAcrossStops() throws SQLException {
    execute(started(port).maintenance(), "create table kept (); insert into kept default values");
    supervisor.stop();

    supervisor = new Supervisor(console);
    assertThat(count(started(port).maintenance(), "kept")).isEqualTo(1);
  }

  @Test
  void adoptsTheServerOfAKilledLauncherOnTheSamePort() throws SQLException {
    execute(started(port).maintenance(), "create table kept (); insert into kept default values");
    ProcessHandle left = Postmaster.on(data.postgres()).orElseThrow().process();

    EmbeddedPostgres next = server(port);

    assertThat(next.adopt(console)).isTrue();
    assertThat(Postmaster.on(data.postgres()).orElseThrow().process()).isEqualTo(left);
    assertThat(count(next.maintenance(), "kept")).isEqualTo(1);
  }

  @Test
  void stopsTheServerOfAKilledLauncherOnAnotherPort() throws Exception {
    EmbeddedPostgres left = server(port);
    ProcessHandle process = left.start();
    while (!left.ready()) {
      Thread.sleep(50);
    }

    int otherPort = FreePorts.next();
    EmbeddedPostgres next = server(otherPort);

    assertThat(next.adopt(console)).isFalse();
    assertThat(process.isAlive()).isFalse();
    assertThat(started(otherPort).ready()).isTrue();
  }

  @Test
  void recoversWhenTheServerIsKilled() throws Exception {
    EmbeddedPostgres server = started(port);
    execute(server.maintenance(), "create table kept (); insert into kept default values");

    Postmaster.on(data.postgres()).orElseThrow().process().destroyForcibly();
    awaitSaid("ready again");

    assertThat(count(server.maintenance(), "kept")).isEqualTo(1);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("died unexpectedly");
  }

  @Test
  void aProcessIdThatNowIsAnotherProgramsIsNoServer() throws Exception {
    started(port);
    supervisor.stop();
    Files.writeString(
        data.postgres().resolve("postmaster.pid"),
        "%d%n%s%n1%n%d%n%n127.0.0.1%n%n"
            .formatted(ProcessHandle.current().pid(), data.postgres(), port));

    supervisor = new Supervisor(console);
    assertThat(started(port).ready()).isTrue();
  }

  @Test
  void leavesDataOfAnotherMajorVersionAlone() throws Exception {
    Files.createDirectories(data.postgres());
    Files.writeString(data.postgres().resolve("PG_VERSION"), "14\n");

    assertThatThrownBy(() -> server(port))
        .isInstanceOf(LauncherException.class)
        .hasMessageContaining("PostgreSQL 14")
        .hasMessageContaining("PostgreSQL " + binaries.major())
        .hasMessageContaining("Nothing was touched");
    assertThat(data.postgres().toFile().list()).containsExactly("PG_VERSION");
  }

  @Test
  void aDatabaseHalfMadeIsMadeAnew() throws Exception {
    Files.createDirectories(root.resolve("postgres.unfinished"));
    Files.writeString(root.resolve("postgres.unfinished").resolve("PG_VERSION"), "18\n");

    assertThat(started(port).ready()).isTrue();
    assertThat(root.resolve("postgres.unfinished")).doesNotExist();
    assertThat(root.resolve("initdb.password")).doesNotExist();
  }

  @Test
  void eachServiceOwnsItsSchemaAndNothingElse() throws SQLException {
    EmbeddedPostgres server = started(port);
    Credentials credentials = data.credentials();
    Bootstrap.createDatabase(server.maintenance());
    execute(server.maintenance(), "create role stranger login password 's'");
    Bootstrap.runInOwn(server.database(), credentials);
    Bootstrap.runInOwn(server.database(), credentials);
    Database timeline = as("dateline_timeline", credentials.timeline());
    Database ingest = as("dateline_ingest", credentials.ingest());

    execute(timeline, "create table secret (); insert into secret default values");
    execute(ingest, "create table article ()");

    assertThat(count(timeline, "timeline.secret")).isEqualTo(1);
    assertDenied(ingest, "select from timeline.secret");
    assertDenied(timeline, "select from ingest.article");
    assertDenied(timeline, "create table public.anything ()");
    assertDenied(ingest, "create schema more");
    assertDenied(ingest, "create role more");
    assertDenied(as("stranger", "s"), "select");
  }

  private EmbeddedPostgres started(int on) {
    EmbeddedPostgres server = server(on);
    supervisor.start(server);
    return server;
  }

  private EmbeddedPostgres server(int on) {
    return new EmbeddedPostgres(
        binaries, data.postgres(), data.credentials().admin(), on, data.log("postgres"), console);
  }

  private Database as(String role, String password) {
    return Database.local(port, "dateline", role, password);
  }

  private void awaitSaid(String words) throws InterruptedException {
    for (int i = 0; i < 300 && !said.toString(StandardCharsets.UTF_8).contains(words); i++) {
      Thread.sleep(100);
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).contains(words);
  }

  private static void execute(Database database, String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int count(Database database, String table) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from " + table)) {
      row.next();
      return row.getInt(1);
    }
  }

  private static void assertDenied(Database database, String sql) {
    assertThatThrownBy(() -> execute(database, sql))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied");
  }
}
