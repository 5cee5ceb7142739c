package dev.dateline.deploy.postgres;

import dev.dateline.deploy.LauncherException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * A PostgreSQL data directory that is made once and kept. It is made beside its final name and
 * renamed when it is whole: a start that is killed meanwhile leaves nothing that looks like data.
 */
final class Cluster {
  static final String ADMIN = "dateline_admin";

  private final Path directory;

  Cluster(Path directory) {
    this.directory = directory;
  }

  Path directory() {
    return directory;
  }

  boolean exists() {
    return Files.exists(directory.resolve("PG_VERSION"));
  }

  /**
   * @throws LauncherException if another major version made the data
   */
  void requireMajor(String major) {
    String found = readFirstLine(directory.resolve("PG_VERSION"));
    if (!found.equals(major)) {
      throw new LauncherException(
          "The data in %s were made by PostgreSQL %s; this Dateline brings PostgreSQL %s, which cannot read them. Nothing was touched. Either start the Dateline that made them, or move the data with PostgreSQL's pg_dump or pg_upgrade, or start afresh with another --data."
              .formatted(directory, found, major));
    }
  }

  /**
   * The locale is PostgreSQL's own C.UTF-8: the order of texts, and with it every index, stays the
   * same when the operating system's library changes.
   */
  void create(Programs programs, String adminPassword) {
    Path unfinished = directory.resolveSibling(directory.getFileName() + ".unfinished");
    Path passwordFile = directory.resolveSibling("initdb.password");
    try {
      Directories.delete(unfinished);
      Files.deleteIfExists(passwordFile);
      Files.createFile(
          passwordFile,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(passwordFile, adminPassword);
      try {
        programs.run(
            "initdb",
            List.of(
                "--pgdata=" + unfinished,
                "--username=" + ADMIN,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums"));
      } finally {
        Files.deleteIfExists(passwordFile);
      }
      Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new LauncherException("Cannot make the database in " + directory, e);
    }
  }

  private static String readFirstLine(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new LauncherException("Cannot read " + file, e);
    }
  }
}
