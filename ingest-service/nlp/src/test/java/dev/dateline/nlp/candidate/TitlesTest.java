package dev.dateline.nlp.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.extraction.Candidate;
import dev.dateline.nlp.SharedPipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitlesTest {

  @Test
  void aPronounStandsForTheSubjectBefore() {
    String text = "The two guards met the king in Paris. They left the city in 1950.";

    assertThat(SharedPipeline.readNews(text, "2018-06-04").candidates())
        .extracting(Candidate::title)
        .containsExactly("Two guards meet the king in Paris", "Two guards leave the city");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The attack was the worst in years.",
        "\"You sold your office,\" the judge said.",
        "The minister said nothing without warning.",
      })
  void aBareWordOrAnUnknownSubjectIsNoTitle(String sentence) {
    assertThat(SharedPipeline.readNews(sentence, "2018-06-04").candidates())
        .extracting(Candidate::title)
        .noneMatch(title -> title.indexOf(' ') < 0)
        .noneMatch(title -> title.matches("(?i)(to|being|not|\\w+ing)\\b.*|.*\\byour\\b.*is.*"));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On Monday President Emmanuel Macron met Angela Merkel in Berlin.        | President Emmanuel Macron meets Angela Merkel in Berlin
          The coin was minted by the White House Military Office in May.          | White House Military Office mints coin
          Donald Trump and Kim Jong Un will hold their second summit this week.   | Donald Trump and Kim Jong Un to hold their second summit
          The wreck of the Titanic was found on September 1, 1985.                | Wreck of the Titanic is found
          The deputy press secretary said that no decision had been taken.        | Deputy press secretary says no decision had been taken
          Ten people were killed by soldiers in Homs on Monday.                   | Ten people are killed by soldiers in Homs
          The town was captured by Monday.                                        | Town is captured
          A man was killed by accident.                                           | Man is killed by accident
          Ten houses were built by Anna Weber and Jan Novak in Berlin.            | Anna Weber and Jan Novak build ten houses in Berlin
          They were killed in Homs on Monday.                                     | They are killed in Homs
          They treated their first patient in 1950.                               | They treat their first patient
          The president cancelled the planned summit.                             | President cancels the summit
          The bid to oust May collapsed on Monday.                                | Bid collapses
          The woman accused of killing Brown was arrested on Monday.              | Woman is accused of killing Brown
          O'Brien's mother-in-law died in 1984.                                   | O'Brien's mother-in-law dies
          His refusal to meet Brown angered Lee in 2012.                          | His refusal angers Lee
          The president bribed Jones in 2012.                                     | President bribes Jones
          About 1,500 people died in the disaster.                                | 1,500 people die in the disaster
          """)
  void sayWhoDidWhat(String sentence, String title) {
    assertThat(SharedPipeline.readNews(sentence, "2018-06-04").candidates().get(0).title())
        .isEqualTo(title);
  }
}
