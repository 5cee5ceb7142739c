package dev.dateline.nlp.dating;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.extraction.Candidate;
import dev.dateline.nlp.SharedPipeline;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is told in the past was over when it was told, whatever its words are counted from. All were
 * published on Thursday, 14 June 2018.
 */
class PastAnaphorTest {

  @ParameterizedTest(name = "{1} {2} {3}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The next morning the king was killed.                                     | death       | [..2018-06-14]
          The king fled in 2018. Three years later he died.                         | death       | [..2018-06-14]
          The king fled in 2018. The next morning he died.                          | death       | [..2018-06-14]
          The king fled on Thursday. The next morning he died.                      | death       | [..2018-06-14]
          The king fled on Thursday. The next day he resigned.                      | resignation | [..2018-06-14]
          The king fled on Thursday. He resigned the next day.                      | resignation | [..2018-06-14]
          The king fled on Thursday. He the next day resigned.                      | resignation | [..2018-06-14]
          The king was arrested on Wednesday. The next day he fled. Two days later he resigned. | resignation | [..2018-06-14]
          The king resigned two years later.                                        | resignation | [..2018-06-14]
          The king fled on Monday. The next morning he died.                        | death       | 2018-06-12
          The king fled on Monday. Two days later he died.                          | death       | 2018-06-13
          The king fled on 5 May 2010. The following night he died.                 | death       | 2010-05-06
          """)
  void isNoPlan(String text, String kind, String edtf) {
    assertThat(find(text, kind)).returns(edtf, Candidate::edtf);
    assertThat(factuality(text, kind)).isEqualTo("actual");
  }

  @ParameterizedTest(name = "{1} {2}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The king will flee on Thursday. The next morning he will resign.   | resignation | 2018-06-15
          The summit will be held on 20 June 2018. The next day the king will resign. | resignation | 2018-06-21
          The summit will be held on 20 June 2018. Two days later the king will resign. | resignation | 2018-06-22
          """)
  void whatIsToldAheadStillIs(String text, String kind, String edtf) {
    assertThat(find(text, kind)).returns(edtf, Candidate::edtf);
    assertThat(factuality(text, kind)).isEqualTo("planned");
  }

  private static String factuality(String text, String kind) {
    return find(text, kind).factuality().name().toLowerCase(Locale.ROOT);
  }

  private static Candidate find(String text, String kind) {
    return SharedPipeline.readNews(text, "2018-06-14").candidates().stream()
        .filter(candidate -> candidate.kind().equals(kind))
        .findFirst()
        .orElseThrow();
  }
}
