package dev.dateline.nlp.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerbsTest {
  private final Verbs verbs = new Verbs(List.of("mint", "publish", "carry", "announce", "stop"));

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          minted,     mint
          published,  publish
          carries,    carry
          carried,    carry
          announcing, announce
          stopped,    stop
          stopping,   stop
          met,        meet
          flew,       fly
          withdrawn,  withdraw
          committed,  commit
          cancelled,  cancel
          canceled,   cancel
          pledged,    pledge
          decided,    decide
          raised,     raise
          walked,     walk
          """)
  void readsTheLemma(String form, String lemma) {
    assertThat(verbs.read(form)).extracting(Verbs.Reading::lemma).isEqualTo(lemma);
  }

  @ParameterizedTest
  @ValueSource(strings = {"coin", "unmentioned", "red", "king", "the", ""})
  void readsNoVerbInOtherWords(String word) {
    assertThat(verbs.read(word)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"mint, mints", "publish, publishes", "carry, carries", "go, goes", "say, says"})
  void writesTheThirdPerson(String lemma, String form) {
    assertThat(Verbs.thirdPerson(lemma)).isEqualTo(form);
  }
}
