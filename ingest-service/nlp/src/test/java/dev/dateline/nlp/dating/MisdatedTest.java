package dev.dateline.nlp.dating;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.extraction.Candidate;
import dev.dateline.nlp.SharedPipeline;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told as past on a day after the publication keeps its day; all as if of 14 June 2018. */
class MisdatedTest {

  @ParameterizedTest(name = "{1} {2}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The king was arrested on 5 July 2018.                     | arrest      | 2018-07-05
          Police arrested the king in Rome on 5 July 2018.          | arrest      | 2018-07-05
          On 5 July 2018 police arrested the king.                  | arrest      | 2018-07-05
          The king was arrested in 2019.                            | arrest      | 2019
          In 2019 the king was arrested.                            | arrest      | 2019
          The summit took place on 5 July 2018.                     | meeting     | 2018-07-05
          """)
  void keepsItsDayAgainstTheTense(String text, String kind, String edtf) {
    Candidate candidate = find(text, kind);

    assertThat(candidate.edtf()).isEqualTo(edtf);
    assertThat(factuality(candidate)).isEqualTo("actual");
    assertThat(candidate.contradictions())
        .extracting(Derivation::edtf)
        .containsExactly("[..2018-06-14?]");
  }

  @ParameterizedTest(name = "{1} {2} {3}: {0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          The king was arrested on 5 June 2018.                     | arrest      | 2018-06-05    | actual
          The king will be arrested on 5 July 2018.                 | arrest      | 2018-07-05    | planned
          The envoys announced a summit for 5 July 2018.            | meeting     | 2018-07-05    | planned
          The envoys set the summit for 5 July 2018.                | meeting     | 2018-07-05    | planned
          The summit was planned for 5 July 2018.                   | meeting     | 2018-07-05    | planned
          The council voted to build a bridge in 2019.              | production  | 2019          | planned
          The council approved the budget for 2019.                 | agreement   | [..2018-06-14] | actual
          The king bought a ticket for a show on 5 July 2018.       | purchase    | [..2018-06-14] | actual
          The king resigned on Thursday.                            | resignation | 2018-06-14    | actual
          """)
  void leavesWhatIsToCome(String text, String kind, @Nullable String edtf, String factuality) {
    Candidate candidate = find(text, kind);

    assertThat(candidate.edtf()).isEqualTo(edtf);
    assertThat(factuality(candidate)).isEqualTo(factuality);
    assertThat(candidate.contradictions()).isEmpty();
  }

  private static String factuality(Candidate candidate) {
    return candidate.factuality().name().toLowerCase(Locale.ROOT);
  }

  private static Candidate find(String text, String kind) {
    return SharedPipeline.readNews(text, "2018-06-14").candidates().stream()
        .filter(candidate -> candidate.kind().equals(kind))
        .findFirst()
        .orElseThrow();
  }
}
