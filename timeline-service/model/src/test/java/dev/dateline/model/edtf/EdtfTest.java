package dev.dateline.model.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "valid.tsv", delimiter = '\t')
  void reads(
      String input,
      String canonical,
      String kind,
      String precision,
      String earliest,
      String latest) {
    Edtf date = Edtf.parse(input);

    assertThat(date).hasToString(canonical.equals("=") ? input : canonical);
    assertThat(date.kind().name().toLowerCase(Locale.ROOT)).as("kind").isEqualTo(kind);
    assertThat(date.precision().name().toLowerCase(Locale.ROOT))
        .as("precision")
        .isEqualTo(precision);
    assertThat(Objects.toString(date.bounds().first(), "open")).as("earliest").isEqualTo(earliest);
    assertThat(Objects.toString(date.bounds().last(), "open")).as("latest").isEqualTo(latest);
    assertThat(Edtf.parse(date.toString())).as("read again").isEqualTo(date);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "invalid.tsv", delimiter = '\t', quoteCharacter = '`')
  void refuses(String input, int position, String expected) {
    String text = input.equals("(empty)") ? "" : input.replace('_', ' ');

    assertThatThrownBy(() -> Edtf.parse(text))
        .isInstanceOfSatisfying(
            EdtfParseException.class,
            refusal -> {
              assertThat(refusal.input()).isEqualTo(text);
              assertThat(refusal.expected()).contains(expected);
              assertThat(refusal.position()).as("position").isEqualTo(position);
            });
  }

  @ParameterizedTest(name = "{0} is qualified {1}")
  @CsvSource({
    "1984, NONE",
    "1984~, APPROXIMATE",
    "2004-~06-11, APPROXIMATE",
    "?2004-~06-11, BOTH",
    "1984~/2004?, BOTH",
    "1984/2004?, UNCERTAIN",
    "[1984~..1990], APPROXIMATE",
    "2001-21%, BOTH",
    "Y17000?, UNCERTAIN",
    "2018-06-12T09:00, NONE",
  })
  void gathersTheDoubtsOfAllParts(String edtf, Qualifier qualifier) {
    assertThat(Edtf.parse(edtf).qualifier()).isEqualTo(qualifier);
  }

  @Test
  void countsDaysWhereJavaTimeDoes() {
    assertThat(Edtf.parse("1970-01-01").bounds()).isEqualTo(new DayBounds(0L, 1L));
    assertThat(Edtf.parse("1969-12-31").bounds()).isEqualTo(new DayBounds(-1L, 0L));
  }
}
