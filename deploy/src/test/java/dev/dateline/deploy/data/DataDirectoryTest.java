package dev.dateline.deploy.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.deploy.LauncherException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
  @TempDir Path parent;

  @Test
  void keepsItsPasswords() {
    Path root = parent.resolve("new").resolve("data");
    Credentials first;
    try (DataDirectory data = DataDirectory.open(root)) {
      first = data.credentials();
    }

    try (DataDirectory data = DataDirectory.open(root)) {
      assertThat(data.credentials()).isEqualTo(first);
    }
  }

  @Test
  void isForItsOwnerOnly() throws IOException {
    Path root = parent.resolve("new");
    DataDirectory.open(root).close();

    assertThat(Files.getPosixFilePermissions(root))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void passwordsAreLongDifferentAndHidden() throws IOException {
    try (DataDirectory data = DataDirectory.open(parent)) {
      Credentials credentials = data.credentials();

      assertThat(credentials.admin()).hasSizeGreaterThanOrEqualTo(32);
      assertThat(credentials.admin())
          .isNotEqualTo(credentials.timeline())
          .isNotEqualTo(credentials.ingest());
      assertThat(credentials).asString().doesNotContain(credentials.admin());
      assertThat(Files.getPosixFilePermissions(parent.resolve("credentials.properties")))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
  }

  @Test
  void aFirstStartThatWasKilledIsNoObstacle() throws IOException {
    Files.createDirectories(parent.resolve("run"));
    Files.writeString(parent.resolve("credentials.properties.unfinished"), "admin=");

    try (DataDirectory data = DataDirectory.open(parent)) {
      assertThat(data.credentials().admin()).isNotEmpty();
    }
  }

  @Test
  void leavesADirectoryOfSomebodyElseAlone() throws IOException {
    Files.writeString(parent.resolve("thesis.txt"), "years of work");

    assertThatThrownBy(() -> DataDirectory.open(parent))
        .isInstanceOf(LauncherException.class)
        .hasMessageContaining("not made by Dateline")
        .hasMessageContaining("--data");
    assertThat(parent).isDirectoryContaining("glob:**/thesis.txt");
    assertThat(parent.toFile().list()).containsExactly("thesis.txt");
  }

  @Test
  void makesNoNewPasswordsForOldData() throws IOException {
    Files.createDirectories(parent.resolve("postgres"));
    Files.writeString(parent.resolve("postgres").resolve("PG_VERSION"), "18");

    assertThatThrownBy(() -> DataDirectory.open(parent))
        .isInstanceOf(LauncherException.class)
        .hasMessageContaining("credentials.properties");
  }

  @Test
  void saysWhichEntryOfThePasswordsIsMissing() throws IOException {
    Files.writeString(parent.resolve("credentials.properties"), "admin=a\ntimeline=t\n");

    assertThatThrownBy(() -> DataDirectory.open(parent))
        .isInstanceOf(LauncherException.class)
        .hasMessageContaining("'ingest'");
  }

  @Test
  void aSecondLauncherIsToldOfTheFirst() throws Exception {
    DataDirectory.open(parent).close();
    Path lock = parent.resolve("launcher.lock");
    Process first = LockHolder.start(lock);
    try {
      assertThatThrownBy(() -> DataDirectory.open(parent))
          .isInstanceOf(LauncherException.class)
          .hasMessageContaining("already runs")
          .hasMessageContaining(Long.toString(first.pid()));
    } finally {
      first.destroyForcibly().waitFor();
    }

    // The lock of a launcher that was killed is gone with it.
    DataDirectory.open(parent).close();
  }

  /** Another process that behaves like a launcher: locks belong to processes. */
  static final class LockHolder {
    private LockHolder() {}

    static Process start(Path lock) throws IOException {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  LockHolder.class.getName(),
                  lock.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      if (process.getInputStream().read() != '!') {
        throw new IOException("the other process did not get the lock");
      }
      return process;
    }

    public static void main(String[] arguments) throws Exception {
      Path lock = Path.of(arguments[0]);
      Files.writeString(lock, Long.toString(ProcessHandle.current().pid()));
      try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
        channel.lock();
        System.out.print('!');
        System.out.flush();
        Thread.sleep(60_000);
      }
    }
  }
}
