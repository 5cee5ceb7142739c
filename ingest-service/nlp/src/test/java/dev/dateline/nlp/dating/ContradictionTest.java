package dev.dateline.nlp.dating;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.extraction.Candidate;
import dev.dateline.nlp.SharedPipeline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that cannot all be true are all told. All were published on Tuesday, 22 May 2018. */
class ContradictionTest {

  @ParameterizedTest(name = "{1} {2}, against it {3}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The guards resigned on May 10 before the king left on May 3.           | resignation | 2018-05-10 | [..2018-05-03?]
          The guards resigned on May 10 before the king left on May 3.           | travel      | 2018-05-03 | [2018-05-10?..]
          The bomb exploded on May 3 when the train arrived on May 4.            | travel      | 2018-05-04 | 2018-05-03?
          The minister said on May 3 that the envoy had resigned on May 10.      | resignation | 2018-05-10 | [..2018-05-03?]
          He died on May 9, two days after the summit. The summit was on May 6.  | death       | 2018-05-09 | 2018-05-08?
          He died on May 9, two days after the summit. The summit was on May 6.  | meeting     | 2018-05-06 | 2018-05-07?
          It was founded in 1990. Ten years later, in 2003, the king left.       | travel      | 2003       | 2000?
          The summit opened on May 3. They praised the summit, which opened on May 5. | meeting | 2018-05-03 | 2018-05-05?
          Anna Kern died on May 3. Anna Kern died on May 5, police said.         | death       | 2018-05-03 | 2018-05-05?
          The bridge collapsed on 3 May 2017. The bridge collapsed on 5 May 2017. | disaster   | 2017-05-03 | 2017-05-05?
          The minister resigned on Monday, May 16, 2018.                         | resignation | 2018-05-16 | 2018-05-14?
          The minister resigned on Saturday, 17 May 2018.                        | resignation | 2018-05-17 | 2018-05-19?
          The minister resigned on Sun. 3 May 2017.                              | resignation | 2017-05-03 | 2017-04-30?
          The minister resigned on Saturday 16 May.                              | resignation | 2018-05-16? | 2018-05-19?
          """)
  void isCarriedByBothEvents(String text, String kind, String edtf, String other) {
    Candidate candidate = find(text, kind);

    assertThat(candidate.edtf()).isEqualTo(edtf);
    assertThat(candidate.contradictions())
        .allMatch(Derivation::isContradiction)
        .extracting(Derivation::edtf)
        .containsExactly(other);
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The guards resigned on May 3 before the king left on May 10.           | resignation
          The guards resigned on May 3 before the king left on May 10.           | travel
          The bomb exploded on May 3 when the train arrived.                     | travel
          He died on May 8, two days after the summit. The summit was on May 6.  | death
          The guards resigned on May 10 and the king left on May 3.              | travel
          It was founded in 1990. Ten years later, in 2000, the king left.       | travel
          It was founded in 1990. In 2003, thirteen years later, the king left.  | travel
          The summit opened on May 3. The second summit opened on May 5.         | meeting
          The summit opened on May 3. The summit ended on May 5.                 | meeting
          The summit in Rome opened on May 3. The summit in Bonn opened on May 5. | meeting
          Anna Kern died on May 3. Jan Kern died on May 5, police said.          | death
          Anna Kern died on May 3. Her son died in 1990.                         | death
          Anna Kern died on May 3. Anna Kern's son died on May 5.                | death
          The bridge collapsed on 3 May 2017. The other bridge collapsed on 5 May 2017. | disaster
          The bridge collapsed on 3 May 2007. The bridge collapsed on 5 May 2017. | disaster
          A bridge collapsed on 3 May 2017. A bridge collapsed on 5 May 2017.    | disaster
          The minister resigned on Wednesday, May 16, 2018.                      | resignation
          The minister resigned on Wed. 16 May 2018.                             | resignation
          The minister resigned on Wednesday 16 May.                             | resignation
          The minister resigned on Tuesday 16 May.                               | resignation
          The minister resigned on Friday.                                       | resignation
          """)
  void isNotSeenWhereAllCanBeTrue(String text, String kind) {
    assertThat(find(text, kind).contradictions()).isEmpty();
  }

  private static Candidate find(String text, String kind) {
    return SharedPipeline.readNews(text, "2018-05-22").candidates().stream()
        .filter(candidate -> candidate.kind().equals(kind))
        .findFirst()
        .orElseThrow();
  }
}
