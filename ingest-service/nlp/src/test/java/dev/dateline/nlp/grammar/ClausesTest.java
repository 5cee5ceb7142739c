package dev.dateline.nlp.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.nlp.trigger.EventLexicon;
import dev.dateline.time.text.TokenizedText;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClausesTest {
  private static final Verbs VERBS = new Verbs(new EventLexicon().verbLemmas());
  private static final PartsOfSpeech PARTS_OF_SPEECH = new PartsOfSpeech(VERBS);

  /** The verb; its tense; the role of its clause, the word that opens it, the verb it hangs on. */
  @ParameterizedTest(name = "{1} in: {0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          The minister resigned on Monday.                              | resigned  | past         | main       | -     | -
          The presidents met last Tuesday in Vienna.                    | met       | past         | main       | -     | -
          The minister said that the envoy had left.                    | left      | past_perfect | complement | that  | said
          The minister said he left the city.                           | left      | past         | complement | -     | said
          The man who shot the king fled.                               | shot      | past         | relative   | who   | -
          The man who shot the king fled.                               | fled      | past         | main       | -     | -
          The police arrested him after he left the bank.               | left      | past         | adverbial  | after | arrested
          When the king arrived, the crowd cheered.                     | arrived   | past         | adverbial  | when  | cheered
          When the king arrived, the crowd cheered.                     | cheered   | past         | main       | -     | -
          The liner struck a rock and sank.                             | sank      | past         | main       | -     | -
          The minister said the envoy had left and had died.            | died      | past_perfect | complement | -     | said
          The leaders agreed to sign the treaty.                        | sign      | infinitive   | infinitive | to    | agreed
          The army will enter the town and occupy the bridge.           | occupy    | future       | main       | -     | -
          They plan to seize the ship or sink the boat.                 | sink      | infinitive   | infinitive | to    | plan
          The minister resigned, blaming the press.                     | blaming   | gerund       | adjunct    | -     | resigned
          The king left the town by crossing the river.                 | crossing  | gerund       | adverbial  | by    | left
          Sources citing the minister said he resigned.                 | said      | past         | main       | -     | -
          Plates found at the station match the others.                 | found     | participle   | relative   | -     | -
          In a speech delivered at the fair, the king praised the city. | delivered | participle   | relative   | -     | -
          Weber, a doctor from Bonn, said in Paris that he was ill.     | said      | past         | main       | -     | -
          The crowd sang as the vote passed by a wide margin.           | passed    | past         | adverbial  | as    | sang
          """)
  void tellsWhatAClauseHangsOn(
      String sentence, String verb, String tense, String role, String marker, String governor) {
    TokenizedText text = TokenizedText.of(sentence);
    TaggedSentence tagged = PARTS_OF_SPEECH.tag(text, text.sentences().get(0), Set.of());

    VerbGroup group =
        Objects.requireNonNull(
            new VerbGroups(VERBS).at(tagged, tagged.tokenAt(sentence.indexOf(verb))));

    assertThat(group.tense().name().toLowerCase(Locale.ROOT)).isEqualTo(tense);
    assertThat(group.clause().role().name().toLowerCase(Locale.ROOT)).isEqualTo(role);
    assertThat(group.clause().marker()).isEqualTo(marker == null ? "" : marker);
    if (governor != null) {
      assertThat(tagged.lower(group.clause().governor())).isEqualTo(governor);
    }
  }
}
