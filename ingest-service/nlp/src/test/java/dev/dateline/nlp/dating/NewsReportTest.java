package dev.dateline.nlp.dating;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.extraction.Candidate;
import dev.dateline.nlp.SharedPipeline;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report tells without naming a time. All were published on Tuesday, 22 May 2018. */
class NewsReportTest {

  @ParameterizedTest(name = "{1} {2}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The guards fled today. The minister said he was tired.                       | statement   | 2018-05-22~
          The guards fled today. ``We are tired,'' said a guard in the town.           | statement   | 2018-05-22~
          A bomb exploded in the station on Monday. Two guards fled the city.          | travel      | 2018-05-22~
          The minister said today he was tired and criticized the press.               | statement   | 2018-05-22
          The minister has resigned. The guards fled today.                            | resignation | 2018-05-22~
          The minister says that he is tired.                                          | statement   | 2018-05-22~
          The guards fled today. The ship is sinking.                                  | disaster    | 2018-05-22~
          The minister said that the envoy resigned. The guards fled today.            | resignation | [..2018-05-22]
          The man who murdered the king was ill. The guards fled today.                | death       | [..2018-05-22]
          The guards fled today. The envoy resigned, officials said.                   | resignation | [..2018-05-22]
          The guards fled today. ``We met the king,'' the minister said.               | meeting     | [..2018-05-22]
          The guards fled today. The mayor was born near the town.                     | birth       | [..2018-05-22]
          The guards fled today. For two years the mayor met the king.                 | meeting     | [..2018-05-22]
          The guards fled today. The king left in 1848. He murdered the premier.       | death       | [..2018-05-22]
          Tuesday is the 31st anniversary of the coup. The king demanded peace.        | statement   | [..2018-05-22]
          Tuesday is the 31st anniversary of the coup. Officials demanded peace.       | statement   | 2018-05-22~
          """)
  void isOfTheDayOfTheReportAsFarAsItTellsIt(String text, String kind, String edtf) {
    assertThat(find(text, kind, "2018-05-22").map(Candidate::edtf)).contains(edtf);
  }

  @ParameterizedTest(name = "{1} published {2}: {0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          The minister said he was tired.                                     | statement   | 2018-05-22     | [..2018-05-22]
          The king fled in 1848. The minister said he was tired.              | statement   | 2018-05-22     | [..2018-05-22]
          The guards fled on Monday. The minister said he was tired.          | statement   | 2018-05        | [..2018-05]
          The guards fled on Monday. The minister said he was tired.          | statement   | [..2018-05-22] | [..2018-05-22]
          The minister says that he is tired.                                 | statement   | 2018-05        | -
          The king fled in 1848. Weber says that he was ill.                  | statement   | 2018-05-22     | -
          """)
  void isUnknownWhereNothingShowsTheDayOfTheReport(
      String text, String kind, String published, @Nullable String edtf) {
    assertThat(find(text, kind, published).map(Candidate::edtf))
        .isEqualTo(Optional.ofNullable(edtf));
  }

  @ParameterizedTest(name = "{1} {2}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The king met the envoy on Monday. The two men signed a pact.               | agreement | 2018-05-21~
          The king met the envoy on Monday. He fled. They signed a pact.             | agreement | 2018-05-21~
          The king met the envoy on Monday. Its guards fled.                         | travel    | 2018-05-21~
          The king met the envoy on Monday. Officials signed a pact.                 | agreement | 2018-05-22~
          The king met the envoy on Monday. The minister said he was tired.          | statement | 2018-05-22~
          The king met the envoy today. The two men signed a pact.                   | agreement | 2018-05-22~
          The king met the envoy in 1848. The two men signed a pact.                 | agreement | [..2018-05-22]
          """)
  void goesOnAboutTheDayThatItHasNamed(String text, String kind, String edtf) {
    assertThat(find(text, kind, "2018-05-22").map(Candidate::edtf)).contains(edtf);
  }

  @Test
  void saysPlainlyThatNoTimeIsNamed() {
    Candidate saying =
        find("The guards fled today. The minister said he was tired.", "statement", "2018-05-22")
            .orElseThrow();

    assertThat(saying.mention().time()).isNull();
    assertThat(saying.derivation())
        .isNotNull()
        .returns(
            "No time is named → around 22 May 2018: told as news in a report of the publication"
                + " date, 22 May 2018 (given).",
            derivation -> derivation.sentence());
  }

  private static Optional<Candidate> find(String text, String kind, String published) {
    return SharedPipeline.readNews(text, published).candidates().stream()
        .filter(candidate -> candidate.kind().equals(kind))
        .findFirst();
  }
}
