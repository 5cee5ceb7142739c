package dev.dateline.ingest;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL, set up as in production: the bootstrap of deploy, the schema of
 * timeline-service by its own migrations and its own role. Only so is the contract tested.
 */
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {

  /** Whether timeline-service has migrated its schema: {@link #CLOSED}, or it has. */
  public static final String INBOX = "inbox";

  public static final String CLOSED = "closed";

  private static final Path BOOTSTRAP = Path.of("../deploy/sql/bootstrap.sql");
  private static final String TIMELINE_MIGRATIONS =
      "filesystem:../timeline-service/src/main/resources/db/migration";
  private static final String PASSWORD = "a password of the tests";

  private @Nullable EmbeddedPostgres server;
  private boolean open = true;

  @Override
  public void init(Map<String, String> arguments) {
    open = !CLOSED.equals(arguments.get(INBOX));
  }

  @Override
  public Map<String, String> start() {
    try {
      EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
      server = postgres;
      createDatabase(postgres);
      String url = postgres.getJdbcUrl("dateline_ingest", "dateline");
      String timelineUrl = postgres.getJdbcUrl("dateline_timeline", "dateline");
      if (open) {
        openInbox(timelineUrl);
      }
      return Map.of(
          "quarkus.datasource.jdbc.url",
          url,
          "quarkus.datasource.username",
          "dateline_ingest",
          "quarkus.datasource.password",
          PASSWORD,
          "dateline.test.timeline-url",
          timelineUrl,
          "dateline.test.superuser-url",
          postgres.getJdbcUrl("postgres", "dateline"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void createDatabase(EmbeddedPostgres postgres) throws SQLException, IOException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database dateline");
    }
    try (Connection connection = postgres.getDatabase("postgres", "dateline").getConnection();
        PreparedStatement password = connection.prepareStatement("select set_config(?, ?, false)");
        Statement statement = connection.createStatement()) {
      for (String service : new String[] {"timeline", "ingest"}) {
        password.setString(1, "dateline." + service + "_password");
        password.setString(2, PASSWORD);
        password.execute();
      }
      statement.execute(Files.readString(BOOTSTRAP));
    }
  }

  /** Does what timeline-service does at its start. */
  public static void openInbox(String url) {
    Flyway.configure()
        .dataSource(url, "dateline_timeline", PASSWORD)
        .schemas("timeline")
        .defaultSchema("timeline")
        .createSchemas(false)
        .locations(TIMELINE_MIGRATIONS)
        .load()
        .migrate();
  }

  @Override
  public void stop() {
    try {
      if (server != null) {
        server.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
