package dev.dateline.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text costs is counted in looks at its characters, which no slow machine changes. */
class LineBreaksTest {
  private static final int SIZE = 200_000;
  private static final int MOST_LOOKS_PER_CHARACTER = 8;

  private static final class Counting implements CharSequence {
    private final String text;
    private long looks;

    Counting(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      looks++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      looks += end - start;
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      looks += text.length();
      return text;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the\n",
        "x\n",
        "X\n",
        "\n",
        " \n",
        "\n\n",
        "Title\nthe end of\nthe line\n",
        "the words of a long line that no break ends ",
        "THE TALKS\r\nwent on\r\n"
      })
  void eachCharacterIsLookedAtAFewTimes(String piece) {
    Counting text = new Counting("The talks ended.\n" + piece.repeat(SIZE / piece.length()));

    assertThat(LineBreaks.ofParagraphs(text)).isNotNull();
    assertThat(text.looks).isLessThan((long) MOST_LOOKS_PER_CHARACTER * text.length());
  }
}
