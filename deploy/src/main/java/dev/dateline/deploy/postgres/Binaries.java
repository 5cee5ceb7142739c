package dev.dateline.deploy.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.deploy.LauncherException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs for this platform, unpacked from the class path.
 *
 * @param home holds {@code bin}, {@code lib} and {@code share}
 * @param version such as {@code 18.6}
 */
public record Binaries(Path home, String version) {
  private static final int NAME_LENGTH = 12;
  private static final int OWNER_EXECUTES = 0100;

  /** The part of the version that a data directory is bound to. */
  public String major() {
    int dot = version.indexOf('.');
    return dot < 0 ? version : version.substring(0, dot);
  }

  public Path program(String name) {
    return home.resolve("bin").resolve(name);
  }

  /**
   * Finds the programs under {@code parent}, or unpacks them there (60 MB). They are named by their
   * content, so that a newer Dateline brings its own.
   */
  public static Binaries in(Path parent) {
    String resource = resource();
    try {
      Path home = parent.resolve("pgsql-" + digest(resource));
      if (!Files.exists(home)) {
        Path unfinished = parent.resolve(home.getFileName() + ".unfinished");
        unpack(resource, unfinished);
        Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
      }
      return new Binaries(home, version(home));
    } catch (IOException e) {
      throw new LauncherException("Cannot unpack PostgreSQL: " + e.getMessage(), e);
    }
  }

  private static String resource() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String arch = System.getProperty("os.arch");
    return "/postgres-%s-%s.txz"
        .formatted(
            os.startsWith("mac") ? "darwin" : os, arch.equals("aarch64") ? "arm_64" : "x86_64");
  }

  private static InputStream open(String resource) {
    InputStream stream = Binaries.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new LauncherException(
          "No PostgreSQL for this platform (%s) was built in. Use one of your own: --database-url."
              .formatted(resource));
    }
    return stream;
  }

  private static String digest(String resource) throws IOException {
    try (InputStream stream = open(resource)) {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(stream.readAllBytes());
      return HexFormat.of().formatHex(digest).substring(0, NAME_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static void unpack(String resource, Path directory) throws IOException {
    Directories.delete(directory);
    Files.createDirectories(directory);
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(
            new XZInputStream(new BufferedInputStream(open(resource))), "UTF-8")) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path target = directory.resolve(entry.getName()).normalize();
        if (!target.startsWith(directory)) {
          throw new IOException("archive entry outside its directory: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
          Files.createDirectories(target.getParent());
          Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(tar, target);
          Files.setPosixFilePermissions(target, permissions(entry.getMode()));
        }
      }
    }
  }

  private static Set<PosixFilePermission> permissions(int mode) {
    return PosixFilePermissions.fromString(
        (mode & OWNER_EXECUTES) != 0 ? "rwxr-xr-x" : "rw-r--r--");
  }

  private static String version(Path home) throws IOException {
    Process process =
        new ProcessBuilder(home.resolve("bin").resolve("postgres").toString(), "--version")
            .redirectErrorStream(true)
            .start();
    // "postgres (PostgreSQL) 18.6"
    String answer = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    return answer.substring(answer.lastIndexOf(' ') + 1);
  }
}
