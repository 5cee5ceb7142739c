package dev.dateline.deploy.data;

import dev.dateline.deploy.LauncherException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.stream.Stream;

/**
 * Everything that outlives a run, held by one launcher at a time.
 *
 * <pre>
 * credentials.properties   passwords, readable by the owner only
 * launcher.lock            locked while a launcher runs
 * postgres/                the database
 * pgsql-.../               PostgreSQL's programs
 * run/                     process ids, to find what a killed launcher left behind
 * logs/                    one file per process
 * samples.unfinished       while the sample articles are on their way in
 * </pre>
 */
public final class DataDirectory implements AutoCloseable {
  private static final String MARKER = "credentials.properties";

  private final Path root;
  private final FileChannel lockFile;
  private final Credentials credentials;

  private DataDirectory(Path root, FileChannel lockFile, Credentials credentials) {
    this.root = root;
    this.lockFile = lockFile;
    this.credentials = credentials;
  }

  /**
   * Opens the directory and locks it, or makes it.
   *
   * @throws LauncherException if it holds something else, or another launcher holds it
   */
  public static DataDirectory open(Path root) {
    try {
      requireOurs(root);
      Files.createDirectories(
          root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      Files.createDirectories(root.resolve("run"));
      Files.createDirectories(root.resolve("logs"));
      FileChannel lockFile = lock(root.resolve("launcher.lock"));
      try {
        return new DataDirectory(root, lockFile, credentials(root));
      } catch (IOException | RuntimeException e) {
        lockFile.close();
        throw e;
      }
    } catch (IOException e) {
      throw new LauncherException(
          "Cannot use the data directory %s: %s. Give another with --data."
              .formatted(root, e.getMessage()),
          e);
    }
  }

  public Credentials credentials() {
    return credentials;
  }

  public Path root() {
    return root;
  }

  public Path postgres() {
    return root.resolve("postgres");
  }

  public Path pidFile(String process) {
    return root.resolve("run").resolve(process + ".pid");
  }

  public Path log(String process) {
    return root.resolve("logs").resolve(process + ".log");
  }

  public Path unfinishedSamples() {
    return root.resolve("samples.unfinished");
  }

  /** Lets the next launcher in. */
  @Override
  public void close() {
    try {
      lockFile.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void requireOurs(Path root) throws IOException {
    if (!Files.exists(root) || Files.exists(root.resolve(MARKER))) {
      return;
    }
    if (Files.exists(root.resolve("postgres").resolve("PG_VERSION"))) {
      throw new LauncherException(
          "%s holds a database, but its passwords (%s) are gone. Put the file back, or give another directory with --data. Nothing was touched."
              .formatted(root, MARKER));
    }
    try (Stream<Path> children = Files.list(root)) {
      if (children.anyMatch(child -> !isLeftover(child.getFileName().toString()))) {
        throw new LauncherException(
            "%s is not empty and was not made by Dateline. Give an empty or new directory with --data. Nothing was touched."
                .formatted(root));
      }
    }
  }

  /** What a first start may have made before it was killed. */
  private static boolean isLeftover(String name) {
    return name.equals("run")
        || name.equals("logs")
        || name.equals("launcher.lock")
        || name.equals(MARKER + ".unfinished");
  }

  private static Credentials credentials(Path root) throws IOException {
    Path file = root.resolve(MARKER);
    if (!Files.exists(file)) {
      Credentials.generate(new SecureRandom()).write(file);
    }
    return Credentials.read(file);
  }

  /** The operating system releases the lock when the launcher dies, however it dies. */
  private static FileChannel lock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      String holder = Files.readString(file).strip();
      channel.close();
      throw new LauncherException(
          "Dateline already runs on %s (process %s). Stop that one first, or give this one another directory with --data and other ports with --port-base."
              .formatted(file.getParent(), holder.isEmpty() ? "unknown" : holder));
    }
    channel.truncate(0);
    channel.write(
        ByteBuffer.wrap(
            Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
    return channel;
  }
}
