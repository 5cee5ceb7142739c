package dev.dateline.nlp.dating;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.extraction.Span;
import dev.dateline.nlp.SharedPipeline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The evidence of a date is all that says it. */
class TimeWordsTest {

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The envoys met from May to November 2011.                    | May to November 2011
          The office published the lists between May 3 and May 5.      | May 3 and May 5
          The 1914-18 war killed millions.                             | 1914-18
          By Friday the rebels had captured the town.                  | By Friday
          The minister resigned before May 2018.                       | before May 2018
          The minister resigned either on 3 or on 4 May 2017.          | 3 or on 4 May 2017
          The minister resigned in 2010, 2011 or 2012.                 | 2010, 2011 or 2012
          The delegates met on 3 and 4 May 2017.                       | 3 and 4 May 2017
          The minister fled in 2010 and resigned in 2012.              | 2012
          The minister resigned on Friday.                             | Friday
          The minister resigned in 2011.                               | 2011
          """)
  void areQuotedWhole(String text, String words) {
    assertThat(SharedPipeline.readNews(text, "2018-06-14").candidates())
        .extracting(candidate -> candidate.mention().time())
        .filteredOn(time -> time != null)
        .extracting(time -> slice(text, time))
        .contains(words);
  }

  private static String slice(String text, Span span) {
    return text.substring(span.start(), span.end());
  }
}
