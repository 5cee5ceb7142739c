package dev.dateline.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "\t\r\n\f", "\u0085\u0092", "é", "\u05E9", "€", "\uD83C\uDF0D", "\uFEFF"})
  void text(String text) {
    assertThat(Characters.foreign(text)).isEmpty();
    assertThat(Characters.cleaned(text)).isEqualTo(text);
    assertThat(Characters.utf8Length(text)).isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u0000", "\u0008", "\u000B", "\u001F", "\u007F", "\uD83C", "\uDF0D", "\uFFFE"})
  void noText(String foreign) {
    assertThat(Characters.foreign("ab" + foreign + "c")).isPresent();
    assertThat(Characters.cleaned("ab" + foreign + "c")).isEqualTo("abc");
  }

  @Test
  void countsCodePoints() {
    assertThat(Characters.foreign("\uD83C\uDF0D\u0000"))
        .hasValue("holds U+0000 at character 1; this is not text");
  }
}
