package dev.dateline.nlp.dating;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.extraction.Candidate;
import dev.dateline.nlp.SharedPipeline;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatingTest {

  @ParameterizedTest(name = "{1} {2}: {0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          The office published the list on May 3.                                  | report    | 2018-05-03
          On May 3, the office published the list.                                 | report    | 2018-05-03
          The court on May 3 convicted the banker.                                 | trial     | 2018-05-03
          The office announced a summit for June 12.                               | meeting   | 2018-06-12
          They condemned the invasion of Kuwait on August 2, 1990.                 | attack    | 1990-08-02
          The November 1995 assassination of the premier shook the country.        | death     | 1995-11
          Before the June 12 meeting the hall was painted.                         | meeting   | 2018-06-12
          The bomb exploded on May 3 when the train arrived.                       | travel    | 2018-05-03
          The minister resigned.                                                   | resignation | [..2018-05-22]
          The minister will resign.                                                | resignation | [2018-05-22..]
          The minister said he was tired.                                          | statement | 2018-05-22~
          The wall stood until 1989 and the treaty was signed.                     | agreement | [..2018-05-22]
          """)
  void datesTheEvent(String sentence, String kind, String edtf) {
    assertThat(find(sentence, kind).map(Candidate::edtf)).contains(edtf);
  }

  @ParameterizedTest(name = "{1} {2}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The minister did not resign.                            | resignation | negated
          The minister will resign on Friday.                     | resignation | planned
          The minister might resign.                              | resignation | hypothetical
          The minister allegedly murdered his rival.              | death       | reported
          The minister resigned.                                  | resignation | actual
          North Korea cancelled the meeting with the envoy.       | meeting     | negated
          The envoy plans to visit the city.                      | visit       | planned
          """)
  void tellsWhetherItHappened(String sentence, String kind, String factuality) {
    assertThat(
            find(sentence, kind)
                .map(candidate -> candidate.factuality().name().toLowerCase(Locale.ROOT)))
        .contains(factuality);
  }

  private static Optional<Candidate> find(String sentence, String kind) {
    return SharedPipeline.readNews(sentence, "2018-05-22").candidates().stream()
        .filter(candidate -> candidate.kind().equals(kind))
        .findFirst();
  }
}
