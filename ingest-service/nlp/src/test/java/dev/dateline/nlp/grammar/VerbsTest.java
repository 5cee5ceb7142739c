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
          bribed,     bribe
          described,  describe
          robbed,     rob
          combined,   combine
          outlined,   outline
          ruined,     ruin
          explained,  explain
          tuned,      tune
          planned,    plan
          widened,    widen
          acquitted,  acquit
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

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          open,    opened,    opening
          edit,    edited,    editing
          pilot,   piloted,   piloting
          visit,   visited,   visiting
          stop,    stopped,   stopping
          plan,    planned,   planning
          strip,   stripped,  stripping
          admit,   admitted,  admitting
          acquit,  acquitted, acquitting
          equip,   equipped,  equipping
          bribe,   bribed,    bribing
          wait,    waited,    waiting
          """)
  void doublesTheConsonantOfAStressedEnd(String lemma, String participle, String gerund) {
    assertThat(verbs.participle(lemma)).isEqualTo(participle);
    assertThat(Verbs.gerund(lemma)).isEqualTo(gerund);
  }
}
