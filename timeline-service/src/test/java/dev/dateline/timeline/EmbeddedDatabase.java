package dev.dateline.timeline;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One PostgreSQL per JVM, with the roles and schemas of a real installation. */
public final class EmbeddedDatabase implements QuarkusTestResourceLifecycleManager {
  private static @Nullable EmbeddedPostgres server;

  @Override
  public Map<String, String> start() {
    String url = url("dateline_timeline");
    return Map.of(
        "quarkus.datasource.jdbc.url", url,
        "quarkus.datasource.username", "dateline_timeline",
        "quarkus.datasource.password", "");
  }

  @Override
  public void stop() {
    // The server ends with the JVM, so that a second application of the same run finds it.
  }

  /** The test database's URL for a role; {@code postgres} is the superuser. */
  public static synchronized String url(String role) {
    EmbeddedPostgres running = server == null ? startServer() : server;
    server = running;
    return running.getJdbcUrl(role, "dateline");
  }

  private static EmbeddedPostgres startServer() {
    try {
      EmbeddedPostgres started = EmbeddedPostgres.builder().setServerConfig("jit", "off").start();
      try (Connection connection = started.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("create database dateline");
      }
      try (Connection connection = started.getDatabase("postgres", "dateline").getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute(
            Files.readString(Path.of("../deploy/sql/bootstrap.sql"), StandardCharsets.UTF_8));
      }
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException("bootstrap failed", e);
    }
  }
}
