package dev.dateline.nlp.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.extraction.Candidate;
import dev.dateline.nlp.SharedPipeline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One happening is one event, however often its sentence or its headline names it. */
class RetellingsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lee began to build a house.                                  | Lee begins to build a house
          Lee agreed on Monday to buy the bank.                        | Lee agrees to buy the bank
          Lee cancelled a trip to Rome.                                | Lee cancels a trip to Rome
          Lee sold the bank to pay his debts.                          | Lee sells the bank to pay his debts
          If the bank fails, Lee will resign.                          | Lee to resign
          Lee said he would not resign.                                | Lee says he would not resign
          David Lee dies at 69¶ David Lee died in Rome on Monday.      | David Lee dies in Rome
          A French expedition recovered the gold in 1987.              | French expedition recovers the gold
          The gold was found in 1987 by a French expedition led by Ann Lee. | Gold is found by a French expedition
          Lee met Kim in Rome on Monday in the first summit of the two states. | Lee meets Kim in Rome in the first summit of the two states
          Bombs explode in Rome¶ Two bombs exploded on Monday.         | Two bombs explode
          """)
  void whatAnotherTitleTellsIsNoSecondEvent(String text, String title) {
    assertThat(titles(text)).containsExactly(title);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lee agreed on Monday to resign on Friday.                    | Lee to resign
          Lee said that Kim resigned on Monday.                        | Kim resigns
          Lee fled after the 2012 election.                            | Election
          Lee said on Monday that he would resign in May 2019.         | Lee to resign
          Ann Lee dies at 69¶ David Lee died in Rome on Monday.        | Ann Lee dies at 69
          Lee will resign¶ Lee resigned from the board on Monday.     | Lee to resign
          """)
  void whatHasADateOrPeopleOfItsOwnIsAnother(String text, String title) {
    assertThat(titles(text)).hasSizeGreaterThan(1).anyMatch(told -> told.startsWith(title));
  }

  @Test
  void whatASentenceRefersToIsOneEventToldTwice() {
    String text =
        "The rover was launched from Bonn on July 30, 2017. The launch was watched by few people.";

    assertThat(titles(text).stream().filter("Rover is launched from Bonn"::equals)).hasSize(2);
  }

  private static List<String> titles(String text) {
    return SharedPipeline.readNews(text.replace("¶ ", "\n\n"), "2018-06-14").candidates().stream()
        .map(Candidate::title)
        .toList();
  }
}
