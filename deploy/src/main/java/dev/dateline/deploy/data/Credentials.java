package dev.dateline.deploy.data;

import dev.dateline.deploy.LauncherException;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The passwords of the three database roles, made once per data directory.
 *
 * @param admin owner of the embedded server
 * @param timeline password of {@code dateline_timeline}
 * @param ingest password of {@code dateline_ingest}
 */
public record Credentials(String admin, String timeline, String ingest) {
  private static final int BYTES = 24;

  static Credentials generate(SecureRandom random) {
    return new Credentials(password(random), password(random), password(random));
  }

  /**
   * @throws LauncherException if an entry is missing
   */
  public static Credentials read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return new Credentials(
        entry(properties, "admin", file),
        entry(properties, "timeline", file),
        entry(properties, "ingest", file));
  }

  /** Readable by its owner only, from the first byte on; whole or not there at all. */
  void write(Path file) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    Files.deleteIfExists(unfinished);
    Files.createFile(
        unfinished,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (Writer writer = Files.newBufferedWriter(unfinished)) {
      writer.write(
          "# Passwords of Dateline's database roles. Keep with the data, show to nobody.\n");
      writer.write("admin=%s%ntimeline=%s%ningest=%s%n".formatted(admin, timeline, ingest));
    }
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public String toString() {
    return "Credentials[hidden]";
  }

  private static String entry(Properties properties, String key, Path file) {
    String value = properties.getProperty(key);
    if (value == null || value.isEmpty()) {
      throw new LauncherException(
          "%s has no entry '%s'; nothing was touched.".formatted(file, key));
    }
    return value;
  }

  private static String password(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
