package dev.dateline.nlp.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.nlp.SharedPipeline;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TriggersTest {

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The president signed the treaty in Paris.               | agreement
          The two leaders will hold a summit in Hanoi.            | meeting
          The earthquake killed 40 people on Monday.              | natural-disaster death
          The storm struck the island on Monday.                  | natural-disaster
          A hurricane hit the coast in May.                       | natural-disaster
          The spokesman said that the minister had resigned.      | statement resignation
          The commission published its report on the camps.       | report
          Police arrested two men after the May 3 attack.         | arrest attack
          The liner struck an iceberg and sank.                   | attack disaster
          The two presidents met last Tuesday in Vienna.          | meeting
          She met three envoys in Vienna.                         | meeting
          It invaded Kuwait in the summer.                        | attack
          The king left the town, dragging the cannons with him.  | travel action
          The envoys signed the treaty, according to the paper.   | agreement
          The court convicted Jan Novak of genocide.              | trial
          The court convicted Jan Novak of the 1982 massacre.     | trial attack
          The vote was held on Monday.                            | election
          The suspect was held on Monday.                         | arrest
          A second blast followed on Monday.                      | disaster
          They have been in exile since the war in Chad.          | war
          Lee met Kim, the first time that a sitting king met an envoy. | meeting
          For the first time a king met an envoy.                 | meeting
          The envoys went to Vienna.                              | travel
          The airline stopped flying.                             | ending
          The airline began flying.                               | launch
          The dam burst on Sunday.                                | disaster
          The treaty ended the war in 1871.                       | war
          The explosion started a fire.                           | disaster
          The museum opened in 1902 closed in April.              | launch ending
          The museum opened in 1902 and closed in April.          | launch ending
          Shares closed lower on Friday.                          | finance
          """)
  void oneTriggerForOneEvent(String sentence, String kinds) {
    assertThat(kinds(sentence)).isEqualTo(kinds);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The country has a long coast and a mild climate.",
        "Summit Entertainment is a company.",
        "The meeting room is large.",
        "A Commission of Inquiry is a body of experts.",
        "They believe in peace and want to live in the city.",
        "The divided country lies between two seas.",
        "The king was ill, expressing with his hands.",
        "Attacks are a danger.",
        "It is a way to find the grave.",
        "It was the worst week since World War II.",
        "The camps will go unmentioned."
      })
  void statesNamesAndKindsAreNone(String sentence) {
    assertThat(kinds(sentence)).isEmpty();
  }

  private static String kinds(String sentence) {
    return SharedPipeline.readNews(sentence, "2018-06-04").candidates().stream()
        .map(candidate -> candidate.kind())
        .collect(Collectors.joining(" "));
  }
}
