package dev.dateline.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
  private static final Path HOME = Path.of("/repository");

  @Test
  void withoutArgumentsEverythingHasADefault() {
    Options options = parse("");

    assertThat(options)
        .isEqualTo(
            new Options(8080, Path.of("/repository/.dateline/data"), true, null, "127.0.0.1"));
    assertThat(options.timelinePort()).isEqualTo(8080);
    assertThat(options.ingestPort()).isEqualTo(8081);
    assertThat(options.postgresPort()).isEqualTo(8082);
  }

  @Test
  void takesEveryOption() {
    Options options =
        parse(
            "--port-base 9000 --data /srv/d/../d --no-samples"
                + " --database-url postgresql://me@db/dateline --bind ::1");

    assertThat(options)
        .isEqualTo(
            new Options(9000, Path.of("/srv/d"), false, "postgresql://me@db/dateline", "::1"));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          --port-base             , needs a value
          --port-base --no-samples, needs a value
          --port-base eighty      , not eighty
          --port-base 80          , not 80
          --port-base 65534       , not 65534
          --data                  , needs a value
          --colour                , unknown option --colour
          8080                    , unknown option 8080
          """)
  void namesWhatIsWrong(String arguments, String part) {
    assertThatThrownBy(() -> parse(arguments))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(part);
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.1.2.3", "localhost", "::1", "[::1]"})
  void bindsToLoopback(String address) {
    assertThat(parse("--bind " + address).bind()).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "::",
        "192.168.1.7",
        "example.org",
        "localhost.example.org",
        "127.0.0.1.nip.io",
        "1127.0.0.1"
      })
  void refusesToBindToWhatOthersReach(String address) {
    assertThatThrownBy(() -> parse("--bind " + address))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("refused")
        .hasMessageContaining("no login");
  }

  private static Options parse(String arguments) {
    return Options.parse(
        Arrays.stream(arguments.split(" ")).filter(argument -> !argument.isEmpty()).toList(), HOME);
  }
}
