package dev.dateline.nlp.dating;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.extraction.Candidate;
import dev.dateline.model.extraction.Span;
import dev.dateline.nlp.SharedPipeline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of several dates happened on each. All were published on Tuesday, 22 May 2018. */
class SeriesTest {

  @ParameterizedTest(name = "{1} {2}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The shop was robbed in 2010, 2012 and 2014.                      | crime    | 2010 2012 2014
          The shop was robbed in 2010, 2012, and 2014.                     | crime    | 2010 2012 2014
          The king was arrested in 2010 and 2014.                          | arrest   | 2010 2014
          The king was arrested in 2010 and again in 2014.                 | arrest   | 2010 2014
          In 2010 and 2014 the king was arrested.                          | arrest   | 2010 2014
          The king was arrested on May 3 and May 10.                       | arrest   | 2018-05-03 2018-05-10
          The king was arrested on 3 and 4 May 2017.                       | arrest   | 2017-05-03 2017-05-04
          The king was arrested on Monday and Tuesday.                     | arrest   | 2018-05-21 2018-05-22
          The king was arrested and charged in 2010 and 2014.              | arrest   | 2010 2014
          Bombs exploded in May and June 2017.                             | disaster | 2017-05 2017-06
          The king was arrested in 2010 and a second time four years later. | arrest  | 2010 2014
          The king was arrested in 2010, and once more in 2014.            | arrest   | 2010 2014
          The king ruled from 1990 to 1994 and from 1998 to 2002.          | trial    | 1990/1994 1998/2002
          The elections of 2010 and 2014 were held in peace.               | election | 2010 2014
          """)
  void tellsOneEventOfEachDate(String text, String kind, String dates) {
    assertThat(dates(text, kind)).containsExactly(dates.split(" ", -1));
  }

  @ParameterizedTest(name = "{1} {2}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The delegates met on 3 and 4 May 2017.                           | meeting  | 2017-05-03/2017-05-04
          The summit was held on May 3, 4 and 5.                           | meeting  | 2018-05-03/2018-05-05
          The delegates met between 2010 and 2014.                         | meeting  | [2010..2014]
          The delegates met from 2010 to 2014.                             | meeting  | 2010/2014
          The king was arrested in 2010 or 2014.                           | arrest   | [2010,2014]
          The king was arrested in 2010 and in 2014 he was freed.          | arrest   | 2010
          The king was arrested in 2010 and 2014 was a bad year.           | arrest   | 2010
          The king was arrested in 2010 and freed in 2014.                 | arrest   | 2010
          The king ruled from 1990 to 1994 and fled from Rome in 1998.     | trial    | 1990/1994
          The king was arrested in 2010 and a 2014 report was read.        | arrest   | 2010
          The king was arrested for the first time in 2010 and a second time in 2014. | arrest | 2010
          The king was arrested in May 2010 and 2014.                      | arrest   | 2010-05
          Anna Weber and Jan Novak were arrested in 2010 and 2014, respectively. | arrest | [2010,2014]
          Anna Weber and Jan Novak were born in 1950 and 1952.             | birth    | [1950,1952]
          The king was arrested before 2010 and 2014.                      | arrest   | [..2009]
          The king was arrested in 2010.                                   | arrest   | 2010
          """)
  void tellsOneEventOfWhatIsOne(String text, String kind, String date) {
    assertThat(dates(text, kind)).containsExactly(date);
  }

  @Test
  void givesEachDateItsOwnWords() {
    String text = "The shop was robbed in 2010, 2012 and 2014.";

    assertThat(find(text, "crime"))
        .allMatch(candidate -> candidate.title().equals("Shop is robbed"))
        .extracting(candidate -> candidate.mention().time())
        .filteredOn(time -> time != null)
        .extracting(time -> slice(text, time))
        .containsExactly("2010", "2012", "2014");
  }

  private static String slice(String text, Span span) {
    return text.substring(span.start(), span.end());
  }

  private static List<String> dates(String text, String kind) {
    return find(text, kind).stream().map(Candidate::edtf).toList();
  }

  private static List<Candidate> find(String text, String kind) {
    return SharedPipeline.readNews(text, "2018-05-22").candidates().stream()
        .filter(candidate -> candidate.kind().equals(kind))
        .toList();
  }
}
