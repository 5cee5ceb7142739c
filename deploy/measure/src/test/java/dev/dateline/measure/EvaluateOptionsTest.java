package dev.dateline.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.measure.EvaluateOptions.UsageException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateOptionsTest {
  @TempDir Path directory;

  @Test
  void measuresEverySetByDefault() throws UsageException {
    assertThat(EvaluateOptions.parse(List.of(directory.toString())))
        .isEqualTo(new EvaluateOptions(directory, EvaluateOptions.SETS, 0));
  }

  @Test
  void measuresWhatIsNamed() throws UsageException {
    List<String> arguments =
        List.of("--set", "t17", directory.toString(), "--errors", "20", "--set", "aquaint");
    assertThat(EvaluateOptions.parse(arguments))
        .isEqualTo(new EvaluateOptions(directory, List.of("t17", "aquaint"), 20));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DIR --set              | --set needs a value
          DIR --set reuters      | unknown set reuters
          DIR --errors many      | --errors needs a number, not many
          DIR --fast             | unknown option --fast
          DIR DIR                | one directory is needed
          --errors 3             | one directory is needed
          /no/such/directory     | /no/such/directory is no directory
          """)
  void refusesWhatMakesNoSense(String arguments, String reason) {
    List<String> given = List.of(arguments.replace("DIR", directory.toString()).split(" ", -1));
    assertThatThrownBy(() -> EvaluateOptions.parse(given))
        .isInstanceOf(UsageException.class)
        .hasMessage(reason);
  }
}
