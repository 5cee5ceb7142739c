package dev.dateline.deploy.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.deploy.LauncherException;
import dev.dateline.deploy.data.Credentials;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Sets a database up for the two services with {@code deploy/sql/bootstrap.sql}; repeatable. */
public final class Bootstrap {
  private static final String INSUFFICIENT_PRIVILEGE = "42501";

  private Bootstrap() {}

  /** Makes the database {@code dateline} on the server if there is none. */
  public static void createDatabase(Database maintenance) {
    try (Connection connection = maintenance.connect();
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery("select from pg_database where datname = 'dateline'")) {
      if (!found.next()) {
        statement.execute("create database dateline");
      }
    } catch (SQLException e) {
      throw new LauncherException("Cannot make the database: " + e.getMessage(), e);
    }
  }

  /**
   * Makes roles and schemas in a database that was made for Dateline, sets the two passwords, and
   * keeps every other role out.
   *
   * @throws LauncherException if the database cannot be reached or the user lacks a right
   */
  public static void runInOwn(Database database, Credentials credentials) {
    run(database, credentials, "true");
  }

  /**
   * Makes roles and schemas in a person's database and sets the two passwords. Other roles keep
   * what they have.
   *
   * @throws LauncherException if the database cannot be reached or the user lacks a right
   */
  public static void runInShared(Database database, Credentials credentials) {
    run(database, credentials, "false");
  }

  private static void run(Database database, Credentials credentials, String own) {
    try (Connection connection = database.connect()) {
      set(connection, "dateline.own_database", own);
      set(connection, "dateline.timeline_password", credentials.timeline());
      set(connection, "dateline.ingest_password", credentials.ingest());
      try (Statement statement = connection.createStatement()) {
        statement.execute(script());
      }
    } catch (SQLException e) {
      throw new LauncherException(explain(database, e), e);
    }
  }

  private static void set(Connection connection, String setting, String value) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select set_config(?, ?, false)")) {
      statement.setString(1, setting);
      statement.setString(2, value);
      statement.execute();
    }
  }

  private static String script() {
    try (InputStream stream = Bootstrap.class.getResourceAsStream("/sql/bootstrap.sql")) {
      if (stream == null) {
        throw new IllegalStateException("sql/bootstrap.sql is not on the class path");
      }
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String explain(Database database, SQLException e) {
    if (INSUFFICIENT_PRIVILEGE.equals(e.getSQLState())) {
      return "%s may not set the database up (%s). It must be a superuser, or have CREATEROLE, own the database, and have made the roles dateline_timeline and dateline_ingest itself."
          .formatted(database, e.getMessage());
    }
    return "Cannot set up %s: %s".formatted(database, e.getMessage());
  }
}
