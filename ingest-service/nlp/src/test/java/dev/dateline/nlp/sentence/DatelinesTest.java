package dev.dateline.nlp.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.nlp.name.Gazetteer;
import dev.dateline.time.text.Sentence;
import dev.dateline.time.text.TokenizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {
  private final DatelinePlaces places = new DatelinePlaces(new Gazetteer());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          SINGAPORE (Reuters) — The leaders met.               | Singapore
          BEIJING, June 12 — The leaders met.                  | Beijing
          NEW YORK, Oct. 5 (AP) -- The leaders met.            | New York
          PORT-AU-PRINCE, Haiti — The leaders met.             | Port-au-Prince
          TEHRAN, Iran (AP) _ The leaders met.                 | Tehran
          WASHINGTON - The leaders met.                        | Washington
          Paris, June 12 (AFP) - The leaders met.              | Paris
          (CNN) -- The leaders met.                            | -
          SMALLVILLE - The leaders met.                        | -
          """)
  void sayWhereItWasWritten(String text, String place) {
    TokenizedText tokens = TokenizedText.of(text);
    Sentence sentence = Datelines.strip(tokens, tokens.sentences().get(0), 0);

    assertThat(text.substring(sentence.start())).isEqualTo("The leaders met.");
    assertThat(places.place(tokens)).isEqualTo(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The leaders of NATO - all of them - met.",
        "Berlin - a city of bears - slept.",
        "IBM sold its PC business.",
        "He met them in London (Reuters has an office there) - and left."
      })
  void aSentenceIsNone(String text) {
    TokenizedText tokens = TokenizedText.of(text);
    Sentence whole = tokens.sentences().get(0);

    assertThat(Datelines.strip(tokens, whole, 0)).isEqualTo(whole);
  }
}
