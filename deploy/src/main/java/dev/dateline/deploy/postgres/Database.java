package dev.dateline.deploy.postgres;

import dev.dateline.deploy.UsageException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Properties;

/**
 * A database and who may set it up.
 *
 * @param jdbcUrl without user and password
 * @param user a superuser, or a role with CREATEROLE that owns the database
 */
public record Database(String jdbcUrl, String user, String password) {
  private static final int DEFAULT_PORT = 5432;

  static Database local(int port, String name, String user, String password) {
    return new Database("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, name), user, password);
  }

  /**
   * Reads {@code postgresql://user:password@host:port/database?parameters}.
   *
   * @param passwordElsewhere used if the URL has none
   * @throws UsageException if it is of another form
   */
  public static Database parse(String url, String passwordElsewhere) {
    URI uri;
    try {
      uri = new URI(url.startsWith("jdbc:") ? url.substring("jdbc:".length()) : url);
    } catch (URISyntaxException e) {
      throw malformed();
    }
    String scheme = uri.getScheme();
    String userInfo = uri.getRawUserInfo();
    String path = uri.getRawPath();
    if (scheme == null
        || !scheme.toLowerCase(Locale.ROOT).matches("postgres(ql)?")
        || uri.getHost() == null
        || userInfo == null
        || path == null
        || path.length() < 2) {
      throw malformed();
    }
    int colon = userInfo.indexOf(':');
    String query = uri.getRawQuery();
    return new Database(
        "jdbc:postgresql://%s:%d%s%s"
            .formatted(
                uri.getHost(),
                uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort(),
                path,
                query == null ? "" : "?" + query),
        decode(colon < 0 ? userInfo : userInfo.substring(0, colon)),
        colon < 0 ? passwordElsewhere : decode(userInfo.substring(colon + 1)));
  }

  public Connection connect() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("connectTimeout", "5");
    properties.setProperty("ApplicationName", "dateline-launcher");
    return DriverManager.getConnection(jdbcUrl, properties);
  }

  @Override
  public String toString() {
    return "Database[%s as %s]".formatted(jdbcUrl, user);
  }

  private static String decode(String text) {
    // A plus stands for itself in this part of a URL.
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** The URL is not repeated: it may hold a password. */
  private static UsageException malformed() {
    return new UsageException(
        "--database-url needs the form postgresql://user:password@host:port/database");
  }
}
