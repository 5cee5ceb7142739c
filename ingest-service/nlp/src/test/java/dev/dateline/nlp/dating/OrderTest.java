package dev.dateline.nlp.dating;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.extraction.Candidate;
import dev.dateline.nlp.SharedPipeline;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates that follow from the order of events. All were published on Tuesday, 22 May 2018. */
class OrderTest {

  @ParameterizedTest(name = "{1} {2}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On May 3 the minister said that the envoy had resigned.             | resignation | [..2018-05-03]
          On May 3 the minister said that the envoy would resign.             | resignation | [2018-05-03..]
          On May 3 the leaders agreed to meet in Oslo.                        | meeting     | [2018-05-03..]
          The king fled on May 3 after he murdered the premier.               | death       | [..2018-05-03]
          The guards resigned after the king fled on May 3.                   | resignation | [2018-05-03..2018-05-22]
          On May 3 the minister resigned, criticizing the press.              | statement   | 2018-05-03
          On May 3 the minister refused to resign.                            | resignation | 2018-05-03
          The minister said in an interview on May 3 that he was tired.       | publicity   | 2018-05-03
          The office agreed in 1990 to create rooms.                          | founding    | [1990..]
          """)
  void boundsAnEventByAnother(String text, String kind, String edtf) {
    assertThat(find(text, kind).map(Candidate::edtf)).contains(edtf);
  }

  @Test
  void doesNotOverruleTheWordsBesideAnEvent() {
    String text = "The minister said on May 3 that the envoy had resigned on May 10.";

    assertThat(find(text, "resignation").map(Candidate::edtf)).contains("2018-05-10");
  }

  @Test
  void namesTheOtherEvent() {
    Candidate resignation =
        find("On May 3 the minister said that the envoy had resigned.", "resignation")
            .orElseThrow();

    assertThat(resignation.derivation())
        .isNotNull()
        .returns(
            "The sentence → on or before 3 May 2018: no later than 'said' (3 May 2018), which is"
                + " the last 3 May on or before the publication date, 22 May 2018 (given).",
            derivation -> derivation.sentence());
  }

  private static Optional<Candidate> find(String text, String kind) {
    return SharedPipeline.readNews(text, "2018-05-22").candidates().stream()
        .filter(candidate -> candidate.kind().equals(kind))
        .findFirst();
  }
}
