package dev.dateline.nlp.dating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dateline.model.extraction.Candidate;
import dev.dateline.nlp.SharedPipeline;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatingTest {

  @ParameterizedTest(name = "{1} {2}: {0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          The office published the list on May 3.                                  | report    | 2018-05-03
          On May 3, the office published the list.                                 | report    | 2018-05-03
          The court on May 3 convicted the banker.                                 | trial     | 2018-05-03
          The office announced a summit for June 12.                               | meeting   | 2018-06-12
          The two sides set a meeting for June 12.                                 | meeting   | 2018-06-12
          The summit was planned for June 12.                                      | meeting   | 2018-06-12
          The council voted overwhelmingly on Friday to build a bridge.            | election  | 2018-05-18
          The police found the painting Friday wrapped in paper.                   | discovery | 2018-05-18
          The day after the summit ended on May 3, the king left.                  | travel    | 2018-05-04
          They condemned the invasion of Kuwait on August 2, 1990.                 | attack    | 1990-08-02
          The November 1995 assassination of the premier shook the country.        | death     | 1995-11
          Before the May 3 meeting the hall was painted.                           | meeting   | 2018-05-03
          The bomb exploded on May 3 when the train arrived.                       | travel    | 2018-05-03
          The minister resigned.                                                   | resignation | [..2018-05-22]
          The minister will resign.                                                | resignation | [2018-05-22..]
          The minister said he was tired.                                          | statement | [..2018-05-22]
          The minister says that he is tired.                                      | statement | 2018-05-22~
          The meeting before May 3 was short.                                      | meeting   | [..2018-05-02]
          He died five years after the summit began, said his son today.           | meeting   | [..2018-05-22]
          The delegates left the city after May 3.                                 | travel    | [2018-05-04..2018-05-22]
          The delegates left the city by May 3.                                    | travel    | [..2018-05-03]
          The summit opened on June 12, 2012. He died five years after the summit. | death     | 2017
          The summit opened in 1939. He died in the sixth year of the summit.      | death     | [1944..1945]
          The summit opened in 1939. He died within two years of the summit.       | death     | [1939..1941]
          The man may have been killed by the blast.                               | death     | [..2018-05-22]
          Born in Bonn, Germany, in 1931, she wrote her first novel in 1970.       | birth     | 1931
          Born in Bonn, Germany, in 1931, she published her first novel in 1970.   | report    | 1970
          Arrested in Berlin on Monday, the banker denied it on Tuesday.           | statement | 2018-05-22
          The coin, just minted by the office, shows both leaders.                 | production | 2018-05~
          He is to visit the town.                                                 | visit     | [2018-05-22..]
          The delegates met from May 3 to May 5.                                   | meeting   | 2018-05-03/2018-05-05
          The delegates met from 2001 until 2005.                                  | meeting   | 2001/2005
          The office published the lists between May 3 and May 5.                  | report    | [2018-05-03..2018-05-05]
          The delegates met between May 5 and May 3.                               | meeting   | [..2018-05-22]
          The delegates met between 2009 and 2008.                                 | meeting   | [..2018-05-22]
          The May 3-5 summit was short.                                            | meeting   | 2018-05-03/2018-05-05
          The delegates met on May 3 and left on May 5.                            | travel    | 2018-05-05
          She studied at Oxford and left the city in 1959.                         | travel    | 1959
          She studied at Oxford and left the city in 1959.                         | action    | [..2018-05-22]
          In 1959 she studied at Oxford and left the city.                         | action    | 1959
          He was arrested and charged on May 3.                                    | arrest    | 2018-05-03
          The judge had set the hearing for March 3.                               | meeting   | 2018-03-03
          The ship sank on the night of 4-5 June 1942.                             | disaster  | [1942-06-04..1942-06-05]
          In the night of 4 to 5 June the ship sank.                               | disaster  | [2017-06-04..2017-06-05]
          The siege, which began on 8 September 1941, lasted 872 days.             | war       | 1941-09-08/1944-01-27
          The siege began on 8 September 1941. It was a siege that lasted 872 days. | war      | 1941-09-08/1944-01-27
          The siege, which began on 8 September 1941, lasted 872 days.             | action    | 1941-09-08/1944-01-27
          The war, which ended in 1945, lasted six years.                          | action    | 1939/1945
          The trial opened on May 7 and lasted two weeks.                          | trial     | 2018-05-07/2018-05-20
          The trial of 1984 lasted two weeks.                                      | trial     | 1984
          In a 1987 speech in Berlin, Reagan said the wall must fall. They resigned today. | statement | 1987
          In a speech in Berlin in 1987, Reagan said the wall must fall. They resigned today. | statement | 1987
          Reagan said in a 1987 speech that the wall must fall. They resigned today. | statement | 1987
          At his 1995 trial, Simpson said nothing. They resigned today.            | statement | 1995
          In a 1987 letter to the king, Reagan said the wall must fall. They resigned today. | statement | 1987
          In a speech on the 1987 treaty, Reagan said it must stay. They resigned today. | statement | 2018-05-22~
          In a 1987 attack that Reagan said was a crime, ten people died. They resigned today. | statement | 2018-05-22~
          In the 1987 bombing, police said, ten people died. They resigned today.  | statement | 2018-05-22~
          The king left not until 1971.                                            | travel    | 1971
          The king did not resign until 2011.                                      | resignation | 2011
          The king was not arrested until May 10.                                  | arrest    | 2018-05-10
          The king did not resign before 2011.                                     | resignation | [..2010]
          The town was captured by Monday.                                         | arrest    | [..2018-05-21]
          The rebels captured the town by Monday.                                  | arrest    | [..2018-05-21]
          The town was captured by rebels on Monday.                               | arrest    | 2018-05-21
          The festival is held quarterly in Rome.                                  | ceremony  | /2018-05-22
          At the 1936 Olympics, Owens won four medals.                             | award     | 1936
          In his 1998 book, Hawking told readers that time may end.                | statement | 1998
          In a 1970s building, ten people died.                                    | death     | [..2018-05-22]
          Police found a 1998 letter in the house.                                 | discovery | [..2018-05-22]
          The king was arrested in 2010 and 2012, police said.                     | statement | [..2018-05-22]
          The exhibition runs from 3 June to 30 September.                         | action    | 2018-06-03/2018-09-30
          The treaty was signed on 1 May. A year later the king left.              | travel    | [..2018-05-22]
          Its 2014 report was published.                                           | report    | 2014
          In 18th-century Paris the king was killed.                               | death     | 17XX
          The thieves stole 18th-century jewellery from the museum.                | crime     | [..2018-05-22]
          The police found a 1998 document in the house.                           | discovery | [..2018-05-22]
          The wall stood until 1989 and the treaty was signed.                     | agreement | [..2018-05-22]
          The king visited Rome in 1950 or 1951.                                   | visit     | [1950,1951]
          The king died on 3 or 4 May 2012.                                        | death     | [2012-05-03,2012-05-04]
          The king died on 3 or on 4 May 2012.                                     | death     | [2012-05-03,2012-05-04]
          The king died either on 3 or on 4 May 2012.                              | death     | [2012-05-03,2012-05-04]
          The king died in 1950, in 1953 or in 1957.                               | death     | [1950,1953,1957]
          The king died on May 3 or May 4.                                         | death     | [2018-05-03..2018-05-04]
          The king died in the 1950s or 1960s.                                     | death     | [195X..196X]
          The king died in May 1950 or 1951.                                       | death     | 1950-05
          The king was arrested in 2010, 2012 and 2014.                            | arrest    | 2010
          The king was arrested no later than May 2012.                            | arrest    | [..2012-05]
          The king was arrested in May 2012 at the latest.                         | arrest    | [..2012-05]
          The king was arrested not before May 2012.                               | arrest    | [2012-05..2018-05-22]
          The king possibly died in 1770.                                          | death     | 1770?
          The king was probably killed in 1770.                                    | death     | 1770?
          Perhaps the king died in 1770.                                           | death     | 1770?
          Perhaps it rained, but the king died in 1770.                            | death     | 1770
          The king died in 1770 or earlier.                                        | death     | [..1770]
          The king died in 1770, and it was probably cold.                         | death     | 1770
          The act of 1998 was amended, and the class of 1999 visited Rome in 2003. | visit     | 2003
          The class of 1999 visited Rome.                                          | visit     | [..2018-05-22]
          The fire of 1999 destroyed the town.                                     | disaster  | 1999
          The siege lasted until 5 May 2018.                                       | action    | [..2018-05-05]
          The king will rule until 2020.                                           | trial     | [2018-05-22..2020]
          The summit was postponed until June 12.                                  | ending    | [..2018-05-22]
          The king fled on May 3 and was jailed until May 10.                      | travel    | 2018-05-03
          """)
  void datesTheEvent(String sentence, String kind, String edtf) {
    assertThat(find(sentence, kind).map(Candidate::edtf)).contains(edtf);
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Einstein said God does not play dice and writes a letter.      | report
          The workers are building a house.                              | production
          The minister had planned to visit the city.                    | visit
          The president was to visit the town.                           | visit
          The meeting until June 12 was long.                            | agreement
          """)
  void datesNothingByGuessing(String sentence, String kind) {
    assertThat(find(sentence, kind).map(Candidate::edtf)).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          [..2018-05-22] | resignation | [..2018-05-22]
          [..2018-05-22] | statement   | -
          [..2018-05-22] | travel      | -
          [2018-05-22..] | resignation | -
          [2018-05-22..] | statement   | -
          [2018-05-22..] | travel      | [2018-05-22..]
          XXXX-05-22     | resignation | -
          XXXX-05-22     | statement   | -
          XXXX-05-22     | travel      | -
          2018-05        | resignation | [..2018-05]
          2018-05        | statement   | -
          """)
  void aPublicationDateOfAnyShapeGivesNoMoreThanItSays(
      String published, String kind, @Nullable String edtf) {
    Optional<Candidate> found =
        SharedPipeline.readNews(
                "The minister resigned, and the president says that he will leave the city.",
                published)
            .candidates()
            .stream()
            .filter(candidate -> candidate.kind().equals(kind))
            .findFirst();

    assertThat(found).isPresent();
    assertThat(found.map(Candidate::edtf)).isEqualTo(Optional.ofNullable(edtf));
  }

  @Test
  void aWordForAnEventJustToldIsNamedInItsDerivation() {
    String text = "The summit was held on June 12, 2017. The president left the summit.";

    assertThat(SharedPipeline.readNews(text, "2018-05-22").candidates())
        .filteredOn(candidate -> candidate.kind().equals("meeting"))
        .extracting("edtf", "derivation.words")
        .containsExactly(tuple("2017-06-12", "June 12, 2017"), tuple("2017-06-12", "the summit"));
  }

  @ParameterizedTest(name = "{1} {2}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bolt set a world record in 2009.                        | founding    | actual
          The government proposed a law in 1990.                  | action      | actual
          The leaders set a meeting in the city.                  | meeting     | planned
          The meeting is scheduled for June 12.                   | meeting     | planned
          The president cancelled the planned June 12 summit.     | meeting     | negated
          The president did not cancel the March 12 summit.       | meeting     | actual
          The envoys did not hold the upcoming talks.             | meeting     | negated
          The war could have been avoided by the king.            | action      | hypothetical
          The minister did not resign.                            | resignation | negated
          The attack could have killed hundreds.                  | death       | hypothetical
          The president did not deny that he met the king.        | meeting     | reported
          The police alleged that he murdered the premier.        | death       | reported
          The minister is said to have resigned.                  | resignation | reported
          The envoys called off the June 12 summit.               | meeting     | negated
          The June 12 meeting was cancelled.                      | meeting     | negated
          The June 12 meeting was postponed.                      | meeting     | negated
          The envoys postponed the summit of June 2019.           | meeting     | planned
          The unions called for a referendum in June 2019.        | election    | hypothetical
          The two sides need a treaty.                            | agreement   | hypothetical
          Any treaty must be signed by both.                      | agreement   | hypothetical
          They will stay until it retreats from the town.         | war         | hypothetical
          The minister failed to sign the treaty in June 2017.    | agreement   | negated
          The company began to build a bridge in June 2017.       | production  | actual
          The minister will resign on Friday.                     | resignation | planned
          The minister might resign.                              | resignation | hypothetical
          The minister allegedly murdered his rival.              | death       | reported
          The minister resigned.                                  | resignation | actual
          North Korea cancelled the June 12 meeting.              | meeting     | negated
          The envoy plans to visit the city.                      | visit       | planned
          """)
  void tellsWhetherItHappened(String sentence, String kind, String factuality) {
    assertThat(
            find(sentence, kind)
                .map(candidate -> candidate.factuality().name().toLowerCase(Locale.ROOT)))
        .contains(factuality);
  }

  private static Optional<Candidate> find(String sentence, String kind) {
    return SharedPipeline.readNews(sentence, "2018-05-22").candidates().stream()
        .filter(candidate -> candidate.kind().equals(kind))
        .findFirst();
  }
}
