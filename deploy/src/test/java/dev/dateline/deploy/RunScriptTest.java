package dev.dateline.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The run script in a repository where nothing is built yet. */
class RunScriptTest {
  @TempDir Path repository;
  private Path script;

  @BeforeEach
  void copyTheScriptAlone() throws Exception {
    script = Files.createDirectory(repository.resolve("deploy")).resolve("run");
    Files.copy(Path.of("run"), script, StandardCopyOption.COPY_ATTRIBUTES);
  }

  @Test
  void explainsEveryOptionBeforeAnythingIsBuilt() throws Exception {
    Process run = start("--help");

    assertThat(new String(run.getInputStream().readAllBytes(), UTF_8))
        .contains(
            "--port-base", "--data", "--no-samples", "--database-url", "--bind", "--no-build");
    assertThat(run.waitFor()).isZero();
  }

  @Test
  void saysThatThereIsNothingToStartUnbuilt() throws Exception {
    Process run = start("--no-build");

    assertThat(new String(run.getInputStream().readAllBytes(), UTF_8))
        .contains("nothing is built yet");
    assertThat(run.waitFor()).isEqualTo(1);
  }

  private Process start(String option) throws Exception {
    return new ProcessBuilder(script.toString(), option).redirectErrorStream(true).start();
  }
}
