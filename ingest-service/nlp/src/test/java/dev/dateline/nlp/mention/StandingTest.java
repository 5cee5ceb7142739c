package dev.dateline.nlp.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.extraction.Candidate;
import dev.dateline.nlp.SharedPipeline;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What accusers say, what tales tell and what drills rehearse is no fact, and what stands beside it
 * is one. The first sixty sentences, written before the code ran on them, were read with 25 facts
 * too many and one too few.
 */
class StandingTest {

  /** The text, the word for the event in it, and whether it happened; "-" for no event. */
  @ParameterizedTest(name = "{1} {2}: {0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Prosecutors say Harlan took the money in 2009, fled to Lisbon and sold the house in 2010. | took | reported
          Prosecutors say Harlan took the money in 2009, fled to Lisbon and sold the house in 2010. | fled | reported
          Prosecutors say Harlan took the money in 2009, fled to Lisbon and sold the house in 2010. | sold | reported
          Prosecutors say that Harlan took the money in 2009 and that he fled in 2010. | fled | reported
          Prosecutors say Harlan fled after he stole the money in 2009. | stole | reported
          Prosecutors say Harlan told Lee that Kim stole the money in 2009. | stole | reported
          The lawsuit claims Barton forged her signature in 2011, emptied the account and left in 2012. | left | reported
          His wife accused him of drinking, gambling away the savings and selling the farm in 1999. | selling | reported
          The prosecution's case was that Irena Vogel poisoned her husband in 2011. | poisoned | reported
          The case against Novak was that he sold the plans in 2008. | sold | reported
          The charge was that Novak sold the plans to a rival in 2008. | sold | reported
          Legend has it that King Alaric buried the treasure in 410. | buried | reported
          A neighbour described how Petrov beat the boy in 2012. | beat | reported
          The court heard that Whitlock stabbed the shopkeeper in 2014. | stabbed | reported
          In the plaintiff's account, Delgado tore up the contract in May 2015. | tore | reported
          In the account of a guard, Delgado tore up the contract in May 2015. | tore | reported
          Marsh took the money in 2009 and fled to Rome in 2010, according to prosecutors. | took | reported
          Senator Brandt was alleged to have taken bribes in 2014. | taken | reported
          Judge Moreno was said to have burned the records in 1976 and fled in 1977. | fled | reported
          Police said Smith shot the guard in 2012. | shot | reported
          Vega stabbed his brother in 2014, police said. | stabbed | reported
          She told police that he punched her in 2015. | punched | reported
          Ahmed allegedly broke into the shop in 2011, took the till and fled. | took | reported
          Ahmed allegedly broke into the shop in 2011, took the till and fled. | fled | reported
          Prosecutors portrayed Webb as a man who killed his partner in 2008. | killed | reported
          Prosecutors painted a picture of a banker who stole millions in 2010. | stole | reported
          A rumour spread that the king drowned in 1886. | drowned | reported
          There were rumours of the queen marrying a groom in 1870. | marrying | reported
          In the video game, soldiers invade Paris in 1944. | invade | -
          Keller denies having struck the cyclist in June 2017. | struck | -
          The nurse was wrongly accused of poisoning three patients in 2005. | poisoning | -
          A hoax email said the actor died on 4 May 2016. | died | -
          "Mayor marries his bicycle," reported the satirical site The Daily Mash in 2017. | marries | -
          The film tells how a young clerk robs the Bank of Italy in 1974. | robs | -
          The play imagines that Einstein met Kafka in 1911. | met | -
          In the novel, Anna Weiss murders her landlord in 1931. | murders | -
          In the novel Anna Weiss murdered her landlord in 1931. | murdered | -
          In the series, Detective Lund dies in 2019. | dies | -
          Detective Lund dies in the series in 2019. | dies | -
          In the novel, the wedding took place in June 1931. | wedding | -
          In an alternative history, Germany invaded Britain in September 1940. | invaded | -
          She dreamt that her brother drowned in 2014. | drowned | -
          Suppose that Rome had conquered Ireland in 82. | conquered | -
          In a simulation, the reactor exploded on 11 May 2017. | exploded | -
          Had Carver resigned in 1912, the party would have won. | resigned | -
          Franz Adler, who prosecutors say ordered the killings in 1944, lived in Chile. | ordered | reported
          In the exercise, a tanker exploded in the harbour on 3 June 2018. | exploded | -
          During the drill, gunmen attacked the embassy on Tuesday. | attacked | -
          Season three opens with Walter shooting a dealer in 2009. | shooting | -
          The third season begins with Walter shooting a dealer in 2009. | shooting | -
          Episode 5 opens as Walter shoots a dealer in 2009. | shoots | -
          The film ends with a soldier shooting a man in 1944. | shooting | -
          In her accuser's telling, Vega stabbed his brother in 2014. | stabbed | reported
          Anna Weber says she was beaten by her manager in 2009. | beaten | reported
          Anna Weber says she was robbed in Rome in 2009. | robbed | reported
          She was beaten by her manager in 2009, Anna Weber said. | beaten | reported
          Prosecutors accuse Brandt of strangling his landlady and burying her in 1998. | burying | reported
          """)
  void whatIsSaidToldOrRehearsedIsNoFact(String text, String word, String factuality) {
    assertThat(factualities(text, word))
        .isEqualTo(factuality == null ? List.of() : List.of(factuality));
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bergman admitted stealing the crown in 2001.                              | stealing
          The city confirmed that the bridge fell on 12 March 2015.                 | fell
          The hospital said that the surgeon died on 5 May 2017.                    | died
          Police said Romero was arrested in Madrid on 2 May 2018.                  | arrested
          Police said the blast killed ten people on Monday.                        | killed
          Police said Smith was shot in Rome on Monday.                             | shot
          Police said ten men were killed by a storm on Monday.                     | killed
          The court ruled that Webb was beaten by his manager in 2009.              | beaten
          Anna Weber said that her house was robbed in 2009.                        | robbed
          Police arrested a man who had fled on Monday.                             | fled
          The court ruled that Webb killed his partner in 2008.                     | killed
          The inquiry concluded that the captain left the bridge in 2012.           | left
          Webb confessed that he had killed his partner in 2008.                    | killed
          In the third game, Smith scored and Lee left in 2012.                     | left
          Investigators established that the pilot cut the engine in 2014.          | cut
          Prosecutors dropped the case in 2014, and Lee returned to Rome in 2015.   | returned
          The film opened in Berlin on 3 May 2012.                                  | opened
          The season opened with Rome beating Milan on 3 May 2012.                  | beating
          The third season opened with Rome beating Milan on 3 May 2012.            | beating
          The novelist Clara Stein died in Vienna on 9 June 1988.                   | died
          Ivanov starred in the series and died in 2011.                            | died
          In a novel way, the team repaired the bridge in 2011.                     | repaired
          In a series of raids, police arrested ten men on Monday.                  | arrested
          In the series of raids, police arrested ten men on Monday.                | arrested
          The army held an exercise near Narva in May 2016.                         | held
          The ship sank during an exercise in May 1994.                             | sank
          In an account at the bank, police found the money on Monday.              | found
          In view of the war, Lee resigned in 2012.                                 | resigned
          A hoax call closed the airport on 6 July 2014.                            | closed
          After a parallel inquiry, Lee resigned in 2012.                           | resigned
          He was born in Leeds, moved to York in 1950 and died in 1990.             | moved
          Lee, who prosecutors say stole a car, resigned in 2015.                   | resigned
          The accused man, Peter Lang, escaped from prison in 2009.                 | escaped
          """)
  void whatStandsBesideItIsOne(String text, String word) {
    assertThat(factualities(text, word)).containsExactly("actual");
  }

  @ParameterizedTest(name = "{1} {2}: {0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          The indictment alleges that Okafor bribed two officials in 2013. He then fled to Malta and opened an account in 2014. | opened | reported
          According to the complaint, Reyes grabbed a man in 2015. He followed him home and broke the door in 2016. | broke | reported
          Prosecutors said Marsh forged the letter in 2012. He sold the house in 2013. He left the town in 2014. | left | reported
          The witness said that Lee hit Brown in 2012. He then stole the car in 2013. | stole | reported
          In the novel, Weiss murders a man in 1931. She then flees to Paris in 1932. | flees | -
          Prosecutors said Marsh forged the letter in 2012. He was arrested in 2013. | arrested | actual
          Prosecutors said Marsh forged the letter in 2012. He resigned in 2013. | resigned | actual
          Prosecutors said Marsh lured a girl to the town in 2012. He imprisoned her in 2013. | imprisoned | reported
          Prosecutors said Marsh forged the letter in 2012. Lee sold the house in 2013. | sold | actual
          Prosecutors said Marsh forged the letter in 2012, and he resigned in 2013. He sold the house in 2014. | sold | reported
          Marsh was charged in 2012. He sold the house in 2013. | sold | actual
          Lee was accused of killing Brown in 2012. He left the town in 2013. | left | actual
          The newspaper said that Lee left the party in 2012. He died in 2013. | died | actual
          The novel was published in 1931. He then moved to Paris in 1932. | moved | actual
          """)
  void anAccountGoesOnAndEnds(String text, String word, String factuality) {
    assertThat(factualities(text, word))
        .isEqualTo(factuality == null ? List.of() : List.of(factuality));
  }

  private static List<String> factualities(String text, String word) {
    return SharedPipeline.readNews(text, "2018-06-14").candidates().stream()
        .filter(
            candidate ->
                text.substring(
                        candidate.mention().trigger().start(), candidate.mention().trigger().end())
                    .equals(word))
        .map(Candidate::factuality)
        .map(factuality -> factuality.name().toLowerCase(Locale.ROOT))
        .toList();
  }
}
