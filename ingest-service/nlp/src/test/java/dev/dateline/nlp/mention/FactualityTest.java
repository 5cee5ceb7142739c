package dev.dateline.nlp.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.extraction.Candidate;
import dev.dateline.nlp.SharedPipeline;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A title that says of somebody what nobody has shown is the worst that extraction can do. */
class FactualityTest {

  /** The sentence, the word for the event in it, and whether it happened; "-" for no event. */
  @ParameterizedTest(name = "{1} {2}: {0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Smith denied killing Jones in 2012.                             | killing   | -
          Smith denied having killed Jones in 2012.                       | killed    | -
          The president denied that he had met the envoy.                 | met       | -
          Lee denied he had been arrested in 2013.                        | arrested  | -
          The company denied that it fired Smith in 2012.                 | fired     | -
          The minister denies that Brown was killed in 2013.              | killed    | -
          Lee refuted reports that he resigned in 2013.                   | resigned  | -
          Jones was cleared of killing his wife in 2012.                  | killing   | -
          Smith was acquitted of murdering Brown in 2013.                 | murdering | -
          Smith was found not guilty of murdering Brown in 2013.          | murdering | -
          Lee was wrongly convicted of killing Brown in 2013.             | killing   | -
          A jury failed to convict Lee of killing Brown in 2013.          | killing   | -
          Lee falsely claimed that Kim resigned in 2013.                  | resigned  | -
          Lee lied about killing Brown in 2013.                           | killing   | -
          Police rejected false claims that Lee was arrested in 2013.     | arrested  | -
          No president since Lee has visited Rome.                        | visited   | -
          Not all soldiers were killed on Monday.                         | killed    | negated
          Lee resigned in protest in 2013 rather than sign the treaty.    | sign      | -
          Lee was not convicted of killing Brown in 2013.                 | killing   | -
          The bank accused Brown of stealing money in 2015.               | stealing  | reported
          Smith was charged with murdering Brown in 2013.                 | murdering | reported
          Lee was arrested on suspicion of killing Brown in 2013.         | killing   | reported
          Lee faces charges of killing Brown in 2013.                     | killing   | reported
          Police suspect Lee killed Brown in 2013.                        | killed    | reported
          Prosecutors believe that Lee killed Brown in 2013.              | killed    | reported
          There is evidence that Lee killed Brown in 2013.                | killed    | reported
          Police prevented Brown from killing Lee in 2016.                | killing   | negated
          The storm kept the ship from leaving the port on Monday.        | leaving   | negated
          Britain avoided leaving the pact in 2012.                       | leaving   | negated
          Lee resigned in 2011 without signing the treaty.                | signing   | negated
          Instead of resigning in 2011, Lee signed the treaty.            | resigning | negated
          No one was killed in the 2010 attack.                           | killed    | negated
          Nobody was killed in the attack in 2010.                        | killed    | negated
          No charges are filed.                                           | filed     | negated
          Neither side attacked in 2011.                                  | attacked  | negated
          Lee did not stay in the party until 2011.                       | stay      | negated
          Lee did not resign in 2011, and waited until 2012.              | resign    | negated
          Lee did not resign before 2011.                                 | resign    | negated
          None of the men was convicted in 2011.                          | convicted | negated
          Not a single soldier was killed on Monday.                      | killed    | negated
          Neither Obama nor Clinton visited Cuba in 2009.                 | visited   | negated
          Everyone except Lee resigned in 2015.                           | resigned  | negated
          Kim rather than Moon visited Tokyo in 2012.                     | visited   | negated
          Lee nearly died in 2011.                                        | died      | negated
          It was not Lee who resigned in 2011.                            | resigned  | negated
          It is not true that Obama was born in Kenya in 1961.            | born      | -
          It is untrue that Lee resigned in 2011.                         | resigned  | -
          There is no evidence that Iraq attacked in 2001.                | attacked  | -
          The report found no evidence that Lee killed Brown in 2013.     | killed    | -
          Reports that Assad fled on Monday were untrue.                  | fled      | -
          Rumours that Lee died on Monday proved false.                   | died      | -
          Had he resigned in 2016, the party would have won.              | resigned  | -
          Was Lee arrested on Monday?                                     | arrested  | -
          Lee is not expected to win the race.                            | win       | -
          Was Smith killed on Monday?                                     | killed    | -
          Did Lee kill Brown in 2013?                                     | kill      | -
          Who killed Brown in 2013?                                       | killed    | -
          The summit, scheduled for 3 July 2018, was cancelled on Monday. | summit    | negated
          The wedding planned for 5 May 2016 never took place.            | wedding   | negated
          The launch, planned for 2015, finally took place in 2017.       | launch    | planned
          The launch, planned for 2015, finally took place in 2017.       | took      | actual
          The launch, planned for 2015, finally took place.               | launch    | actual
          """)
  void whatIsDeniedPreventedOrAskedIsNoFact(String sentence, String word, String factuality) {
    List<String> found = factualities(sentence, word);

    assertThat(found).isEqualTo(factuality == null ? List.of() : List.of(factuality));
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          No longer in office, Lee resigned in 2015.                   | resigned
          No, Lee resigned in 2015.                                    | resigned
          Not only did he resign in 2015, he also left the party.      | resign
          Lee not only resigned in 2015 but also left the party.       | resigned
          No sooner had Lee resigned in 2015 than the party split.     | resigned
          Only in 2015 was Lee arrested.                               | arrested
          Nobody expected that Smith resigned in 2012.                 | resigned
          Nobody knew that Lee had resigned in 2012.                   | resigned
          Nobody was surprised when Lee resigned in 2012.              | resigned
          Not everyone was happy when Lee resigned in 2012.            | resigned
          Nothing changed after Lee resigned in 2012.                  | resigned
          No fewer than ten people were killed on Monday.              | killed
          Nearly 100 people died in the attack on Monday.              | died
          Almost everyone was killed in the attack on Monday.          | killed
          Lee was convicted of killing Brown in 2013.                  | killing
          No one except Lee resigned in 2013.                          | resigned
          Police released Lee, who was suspected of theft, in 2013.    | released
          Lee was found guilty of killing Brown in 2013.               | killing
          Lee was jailed for killing Brown in 2013.                    | killing
          Lee admitted killing Brown in 2013.                          | killing
          Lee escaped after killing Brown in 2013.                     | killing
          Lee was denied entry in 2013.                                | denied
          Lee denied the charges on Monday.                            | denied
          Smith denied killing Jones in 2012.                          | denied
          Smith was acquitted of murdering Brown in 2013.              | acquitted
          He denied it, but Lee resigned in 2015.                      | resigned
          Lee resigned in 2015, denying any wrongdoing.                | resigned
          After denying that he had met Kim, Lee resigned in 2015.     | resigned
          Lee was accused of fraud in 2013 and resigned in 2014.       | resigned
          Lee is accused of treason and was arrested in 2013.          | arrested
          Lee, accused of killing Brown, resigned in 2015.             | resigned
          Lee, cleared of fraud, resigned in 2014.                     | resigned
          Lee, who had no children, died in 2013.                      | died
          With no warning, the army attacked on Monday.                | attacked
          The mayor, not the governor, resigned in 2015.               | resigned
          Lee resigned in 2015, not in 2016.                           | resigned
          Moon visited Tokyo rather than Seoul in 2012.                | visited
          Without Lee, the party won the election in 2012.             | election
          There was no doubt that Lee won the election in 2012.        | election
          It is true that Lee resigned in 2011.                        | resigned
          It was not until 2011 that Lee resigned.                     | resigned
          Lee did not resign until 2011.                               | resign
          Lee didn't leave the party until May 2011.                   | leave
          Lee was not arrested until Monday.                           | arrested
          The report that Lee published in 2011 angered the king.      | published
          The minister said that Lee resigned in 2011.                 | resigned
          Lee resigned and was arrested in 2011.                       | arrested
          Why Lee resigned in 2011 is unknown.                         | resigned
          "Did you know?" asked Lee, who resigned in 2011.             | resigned
          What happened after Lee resigned in 2011?                    | resigned
          The king, who had no sons, died in 1850.                     | died
          The wedding planned for 5 May 2016 took place in Rome.       | wedding
          """)
  void aNegationOfSomethingElseLeavesItAFact(String sentence, String word) {
    assertThat(factualities(sentence, word)).containsExactly("actual");
  }

  @ParameterizedTest(name = "{1} {2}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Prosecutors said Marsh began forging signatures in 2012.                             | began    | reported
          Prosecutors say that Marsh stole the money and fled in 2012.                         | fled     | reported
          Prosecutors said Marsh escaped in 2012.                                              | said     | actual
          Marsh forged signatures in 2012, prosecutors said.                                   | forged   | reported
          Marsh stole the money in 2012, said prosecutors.                                     | stole    | reported
          "Marsh stole the money in 2012," the prosecution told the court.                     | stole    | reported
          Marsh, prosecutors said, forged signatures in 2012.                                  | forged   | reported
          Marsh forged signatures in 2012, prosecutors said, and resigned in 2013.             | resigned | actual
          The prosecutor, Ann Weber, said that Marsh forged the letter in 2012.                | forged   | reported
          Lawyers for Kim said Lee stole the car in 2013.                                      | stole    | reported
          The defense argued that the pastor, the Rev. Colm Daly, approved the payment in 2012. | approved | reported
          The minister said that the pastor, the Rev. Colm Daly, resigned in 2012.             | resigned | actual
          The pastor, the Rev. Colm Daly, resigned in 2012.                                    | resigned | actual
          A death certificate says that he drowned on 20 March 1974.                           | drowned  | reported
          A certificate says that he fled in 2012, but the guard saw him in 2013.              | saw      | actual
          A certificate says that he fled in 2012 but died in 2013.                            | died     | reported
          The witness testified that Lee killed Jones in 2012.                                 | killed   | reported
          According to the report, soldiers burned the village in 2012.                        | burned   | reported
          According to the report, Lee left the party in 2012 and died in 2013.                | died     | reported
          In 2012, according to the indictment, Marsh forged signatures.                       | forged   | reported
          According to Lee, who was arrested in 2013, Kim resigned in 2014.                    | arrested | actual
          According to Lee, who was arrested in 2013, Kim resigned in 2014.                    | resigned | reported
          Prosecutors charged Marsh in 2012.                                                   | charged  | actual
          The prosecutor resigned in 2012.                                                     | resigned | actual
          The report was published in 2012.                                                    | published | actual
          Lee told prosecutors that Kim resigned in 2012.                                      | resigned | actual
          The defence minister said that Lee resigned in 2012.                                 | resigned | actual
          Lee resigned in 2012, the minister said.                                             | resigned | actual
          Lee was convicted in 2012, and prosecutors said he would appeal.                     | convicted | actual
          When Lee resigned in 2012, prosecutors said he had stolen the car.                   | resigned | actual
          Prosecutors said Marsh will be tried in 2019.                                        | tried    | planned
          Prosecutors said Marsh plans to resign in 2019.                                      | resign   | planned
          """)
  void whatOneSideOrAPaperSaysIsItsWord(String sentence, String word, String factuality) {
    assertThat(factualities(sentence, word)).containsExactly(factuality);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          No charges were filed in 2011.                      | No charges are filed
          No one was killed in the attack on Monday.          | No one is killed in the attack
          Nobody was killed in the attack on Monday.          | Nobody is killed in the attack
          None of the men was convicted in 2011.              | None of the men is convicted
          Not all soldiers were killed on Monday.             | Not all soldiers are killed
          Not a single soldier was killed on Monday.          | Not a single soldier is killed
          Neither Obama nor Clinton visited Cuba in 2009.     | Clinton does not visit Cuba
          Only in 2015 was Lee arrested.                      | Lee is arrested
          No fewer than ten people were killed on Monday.     | No fewer than ten people are killed
          The bank accused Brown of stealing money in 2015.   | Brown allegedly steals money
          Police suspect Lee killed Brown in 2013.            | Lee allegedly kills Brown
          Lee allegedly stole ten cars in 2013.               | Lee allegedly steals ten cars
          Lee reportedly left the party in 2013.              | Lee reportedly leaves the party
          Lee was wrongly accused of theft in 2005.           | Lee is wrongly accused of theft
          Kim falsely claimed that Lee left in 2012.          | Kim falsely claims Lee left
          Ahmed allegedly stole a car and fled in 2011.       | Ahmed allegedly flees
          Reportedly, Lee left the party in 2013.             | Lee reportedly leaves the party
          Lee was apparently killed in 2013.                  | Lee is apparently killed
          Prosecutors said Lee stole ten cars in 2013.        | Lee allegedly steals ten cars
          The certificate says that Lee died in 2013.         | Lee reportedly dies
          Historians believe that Lee died in 2013.           | Lee reportedly dies
          Lee resigned on Monday, according to the newspaper. | Lee reportedly resigns
          According to the newspaper, Lee resigned on Monday. | Lee reportedly resigns
          Lee resigned on Monday according to plan.           | Lee resigns
          Lee reportedly fled, and Kim resigned on Monday.    | Kim resigns
          Lee will not sign the treaty.                       | Lee not to sign the treaty
          Lee could not sign the treaty in 2013.              | Lee could not sign the treaty
          Lee did not sign the treaty in 2013.                | Lee does not sign the treaty
          The treaty could not be signed in 2013.             | Treaty could not be signed
          """)
  void titlesSayTheNegationOnceAndWhoseWordItIs(String sentence, String title) {
    assertThat(SharedPipeline.readNews(sentence, "2018-06-14").candidates())
        .extracting(Candidate::title)
        .contains(title);
  }

  private static List<String> factualities(String sentence, String word) {
    return SharedPipeline.readNews(sentence, "2018-06-14").candidates().stream()
        .filter(
            candidate ->
                sentence
                    .substring(
                        candidate.mention().trigger().start(), candidate.mention().trigger().end())
                    .equals(word))
        .map(candidate -> candidate.factuality().name().toLowerCase(Locale.ROOT))
        .toList();
  }
}
