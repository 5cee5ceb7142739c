package dev.dateline.timeline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.http.problem.ProblemException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
  private static final UUID ID = UUID.fromString("019aa5c0-7a10-7c3e-9b1f-6f1d2c3b4a59");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          DATED,   0,                    false
          DATED,   -1,                   true
          DATED,   17694,                false
          DATED,   -9223372036854775808, true
          DATED,   9223372036854775807,  false
          UNDATED, 0,                    false
          UNDATED, 0,                    true
          RANKED,  4607182418800017408,  true
          """)
  void readsWhatItWrote(Cursor.Order order, long key, boolean backward) {
    Cursor cursor = new Cursor(order, key, ID, backward);

    assertThat(Cursor.parse(cursor.toString())).isEqualTo(cursor);
  }

  @Test
  void refusesACursorThatWasChanged() {
    String text = new Cursor(Cursor.Order.DATED, 17_694, ID, false).toString();

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
