package dev.dateline.nlp.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.extraction.Candidate;
import dev.dateline.nlp.SharedPipeline;
import java.util.List;
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

  /** The text, and the titles in their order, a "/" between them; "-" for none. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Divers searched the cave in 2018. Two British divers found them on Monday.           | Divers search the cave / Two British divers find them
          The boys entered the cave in 2018. Two British divers found them on Monday.          | Boys enter the cave / Two British divers find boys
          Chesley Sullenberger, 57, left, walks in New York.                                   | -
          Chesley Sullenberger, 57, left the airline in 2010.                                  | Chesley Sullenberger leaves the airline
          Lee, the mayor, left in 2012.                                                        | Lee leaves
          57 women and a boy left the town in 2012.                                            | 57 women and a boy leave the town
          The treaty ended the war in 1871.                                                    | Treaty ends the war
          The treaty ended the war.                                                            | Treaty ends the war
          The war ended in 1918.                                                               | War ends
          The merger failed in May.                                                            | Merger fails
          The airline began flying in 1950.                                                    | Airline begins flying
          Rain stopped play on Monday.                                                         | Rain stops play
          Rain stopped the game on Monday.                                                     | Rain stops the game
          Lee helped build the house in 2012.                                                  | Lee helps / Lee builds the house
          The bridge opened in 1950. Part of it collapsed in 2012.                             | Bridge opens / Part of it collapses
          The bridge opened in 1950. It collapsed in 2012.                                     | Bridge opens / Bridge collapses
          The bridge blocked the river after it collapsed in 2012.                             | Bridge blocks the river / Bridge collapses
          The house near it burned in 2012.                                                    | House near it burns
          The officers who were in the car, Lane and Kueng, left the force in 2012.            | Officers leave the force
          The army declared a curfew in August 2013. It was not lifted until April 2014.       | Army declares a curfew / It is lifted
          The army declared a curfew in August 2013; it was lifted in April 2014.              | Army declares a curfew / It is lifted
          The bridge opened in 1950. It was closed in 2012.                                    | Bridge opens / Bridge is closed
          All 155 people aboard the jet survived in 2009.                                      | All 155 people aboard the jet survive
          The party would vote on a successor named by Trump in 2019.                          | Party would vote on a successor
          The senate voted on a judge named by Trump in 2019.                                  | Senate votes on a judge / Trump names judge
          The senate will vote on the judge named by Trump in 2017.                            | Senate to vote on the judge / Trump names judge
          """)
  void sayItOfNobodyElse(String text, String titles) {
    assertThat(SharedPipeline.readNews(text, "2018-06-14").candidates())
        .extracting(Candidate::title)
        .isEqualTo(titles == null ? List.of() : List.of(titles.split(" / ")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lee surprised Brown on Monday by announcing that he would leave the bank.   | Lee surprises Brown
          Lee helped Brown on Monday by selling the bank.                             | Lee helps Brown
          Lee hoped to keep the 2019 talks with Iran on course.                       | Talks with Iran
          Members of its board ordered cars for the trips in 2012.                    | Members of the board order cars for the trips
          Lee and his wife left Rome in 2012.                                         | Lee and his wife leave Rome
          The storm passed the island in 2012 and damaged its power grid.             | Storm damages the power grid
          The firm sold its power grid in 2012.                                       | Firm sells its power grid
          The Berlin Wall was built in 1961. The Wall opened on November 9, 1989.     | Berlin Wall opens
          The wreck of the Titanic was found in 1985. The liner sank in 1912.         | Titanic sinks
          Lee bought the Titanic in 1985. The liner sank in 1912.                     | Liner sinks
          Hurricane Maria hit Cuba in 2017. The storm left in May. Hurricane Irma hit it in 2018. | Hurricane Maria leaves
          Hurricane Maria and Hurricane Irma hit Cuba in 2017. The storm left in May. | Storm leaves
          Iran declared Monday a day of mourning. Lee left on Monday.                 | Lee leaves
          Lee was told in 1963 that he had two years to live.                         | Lee is told he had two years to live
          Lee was told in 1963 that he had lost the case.                             | Lee is told he had lost the case
          Ann Lee resigned on Monday over a pardon she had granted in April 2017.     | Ann Lee grants a pardon
          Work on the canal began under Darius, stopped for a century and was finished in 1869. | Work on the canal stops
          Ann Lee was arrested in Rio in 1936, handed over to Bonn in 1937 and hanged in Rome in 1942. | Ann Lee is handed over to Bonn
          Ann Lee was arrested in 1936, handed over to Bonn in 1937 and hanged in Rome in 1942. | Ann Lee is handed over to Bonn
          Ann Lee was arrested in 1936, handed over to Bonn in 1937 and hanged in Rome in 1942. | Ann Lee is hanged in Rome
          Ann Lee was arrested in 1936, jailed and released in 1940.                  | Ann Lee is jailed
          Ann Lee was elected in 1936, jailed two men in 1937 and left in 1942.       | Ann Lee jails two men
          Ann Lee was released in 1936, fled to Rome in 1937 and died in 1942.        | Ann Lee flees to Rome
          The canal, begun under Darius, opened in 1869.                              | Canal opens
          Work on the tower started in 2004; it passed the old one in 2007.           | Tower passes the old one
          Lee was killed on Thursday as fighters overran Sirte.                       | Fighters overrun Sirte
          The marches began on Tuesday after police shot Keith Lee in Rome.           | Police shoot Keith Lee in Rome
          The Webb telescope lifted off from Kourou on Saturday.                      | Webb telescope lifts off from Kourou
          The bank's president, Ann Lee, has been ill since she left Rome on May 3.   | Ann Lee leaves Rome
          The inn was closed on Monday after two men were seen, reopened on Tuesday and was sold. | Inn reopens
          Two men left on Monday after Lee fell, and Brown reopened the inn.          | Brown reopens the inn
          The probe was launched on Monday after a first attempt was stopped. It landed on Friday. | Probe lands
          The Ever Given was freed on Monday.                                         | Ever Given is freed
          Yevgeny Novak called off his march on Monday.                               | Yevgeny Novak calls off his march
          The earthquake of 1 November 1755 struck at about half past nine.           | Earthquake strikes
          Construction started in 1869.                                               | Construction starts
          Ann Lee agreed in May to work toward the complete removal of the heavy weapons of the two big armies in the south. | Ann Lee agrees to work toward the complete removal
          """)
  void sayNoMoreThanTheyCan(String text, String title) {
    assertThat(SharedPipeline.readNews(text, "2018-06-14").candidates())
        .extracting(Candidate::title)
        .contains(title);
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
