package dev.dateline.nlp.dating;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.extraction.Candidate;
import dev.dateline.nlp.ExtractionResult;
import dev.dateline.nlp.SharedPipeline;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes again and again has a span and says so; all were published on 22 May 2018. */
class RecurrenceTest {

  @ParameterizedTest(name = "{1} {2}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The club meets every Monday.                      | meeting  | /2018-05-22
          Every Monday, the club meets in the hall.         | meeting  | /2018-05-22
          The festival is held annually.                    | ceremony | /2018-05-22
          The festival is held annually on June 12.         | ceremony | /2018-05-22
          The company publishes a report twice a year.      | report   | /2018-05-22
          The weekly meetings ended.                        | meeting  | /2018-05-22
          The club met every Monday in 1999.                | meeting  | 1999/1999
          The club has met every Monday since 2005.         | meeting  | 2005/..
          The chess club meets every Monday.                | meeting  | /2018-05-22
          The council meets on the first Tuesday of every month. | meeting | /2018-05-22
          The chess club met twice a year until 2010.       | meeting  | /2010
          Until 2010 the club met every Monday.             | meeting  | /2010
          The club met every Monday from 2001 to 2010.      | meeting  | 2001/2010
          The club will meet every Monday.                  | meeting  | 2018-05-22/..
          """)
  void givesASpan(String text, String kind, String edtf) {
    Candidate candidate = find(SharedPipeline.readNews(text, "2018-05-22"), kind).orElseThrow();

    assertThat(candidate.edtf()).isEqualTo(edtf);
    assertThat(sentence(candidate)).contains("recurring");
    assertThat(candidate.mention().time()).isNotNull();
  }

  @ParameterizedTest(name = "{1} {2}: {0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          The club met on Monday.                           | meeting  | 2018-05-21
          The annual meeting was held on May 3.             | meeting  | 2018-05-03
          The annual meeting ended.                         | meeting  | [..2018-05-22]
          The daily newspaper published the list.           | report   | [..2018-05-22]
          He wins $5 a day.                                 | award    | -
          The club does not meet every Monday.              | meeting  | -
          """)
  void leavesWhatHappensOnce(String text, String kind, @Nullable String edtf) {
    Candidate candidate = find(SharedPipeline.readNews(text, "2018-05-22"), kind).orElseThrow();

    assertThat(candidate.edtf()).isEqualTo(edtf);
    assertThat(sentence(candidate)).doesNotContain("recurring");
  }

  @Test
  void isUndatedWhereNothingBoundsTheSpan() {
    Candidate candidate =
        find(SharedPipeline.read("The club meets every Monday."), "meeting").orElseThrow();

    assertThat(candidate.edtf()).isNull();
  }

  @Test
  void isBoundByWhatWordsSayWithoutAPublicationDate() {
    assertThat(find(SharedPipeline.read("The club met every Monday until 2010."), "meeting"))
        .map(Candidate::edtf)
        .contains("/2010");
  }

  private static String sentence(Candidate candidate) {
    Derivation derivation = candidate.derivation();
    return derivation == null ? "" : derivation.sentence();
  }

  private static Optional<Candidate> find(ExtractionResult result, String kind) {
    return result.candidates().stream()
        .filter(candidate -> candidate.kind().equals(kind))
        .findFirst();
  }
}
