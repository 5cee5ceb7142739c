package dev.dateline.timeline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.timeline.api.ProblemException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
  private static final UUID ID = UUID.fromString("019aa5c0-7a10-7c3e-9b1f-6f1d2c3b4a59");

  @ParameterizedTest
  @ValueSource(longs = {0, -1, 17_694, Long.MIN_VALUE, Long.MAX_VALUE})
  void readsWhatItWrote(long day) {
    Cursor cursor = new Cursor(day, ID);

    assertThat(Cursor.parse(cursor.toString())).isEqualTo(cursor);
  }

  @Test
  void readsWhatItWroteOfUndatedOnes() {
    Cursor cursor = new Cursor(null, ID);

    assertThat(Cursor.parse(cursor.toString())).isEqualTo(cursor);
  }

  @Test
  void refusesACursorThatWasChanged() {
    String text = new Cursor(17_694L, ID).toString();

    for (int position = 0; position < text.length() - 1; position++) {
      char other = text.charAt(position) == 'A' ? 'B' : 'A';
      String changed = text.substring(0, position) + other + text.substring(position + 1);
      assertThatThrownBy(() -> Cursor.parse(changed)).isInstanceOf(ProblemException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "not base64!", "AAAA", "ä"})
  void refusesAnythingElse(String text) {
    assertThatThrownBy(() -> Cursor.parse(text))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("cursor");
  }
}
