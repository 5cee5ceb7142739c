package dev.dateline.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.extraction.Candidate;
import dev.dateline.model.extraction.Factuality;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole articles with the one event that each is about. */
class ExpectedAnswersTest {

  @Test
  void aPlannedMeetingIsDatedByTheDateBeforeIt() {
    Candidate meeting =
        find(
            SharedPipeline.readNews(
                "WASHINGTON - Diplomats prepare the upcoming June 12 meeting between President"
                    + " Donald Trump and North Korean leader Kim Jong Un in Singapore.",
                "2018-05-22"),
            "meeting");

    assertThat(meeting.edtf()).isEqualTo("2018-06-12");
    assertThat(meeting.factuality()).isEqualTo(Factuality.PLANNED);
    assertThat(meeting.participants()).containsExactly("Donald Trump", "Kim Jong Un");
    assertThat(meeting.places()).containsExactly("Singapore");
    assertThat(meeting.title())
        .isEqualTo(
            "Meeting between President Donald Trump and North Korean leader Kim Jong Un in"
                + " Singapore");
  }

  @Test
  void theMeetingToldAfterwardsCanMeetThePlannedOne() {
    Candidate met =
        find(
            SharedPipeline.readNews(
                "Donald Trump met Kim Jong Un in Singapore on Tuesday, and the world looked on.",
                "2018-06-13"),
            "meeting");

    assertThat(met.edtf()).isEqualTo("2018-06-12");
    assertThat(met.factuality()).isEqualTo(Factuality.ACTUAL);
    assertThat(met.participants()).containsExactly("Donald Trump", "Kim Jong Un");
    assertThat(met.places()).containsExactly("Singapore");
  }

  @Test
  void justIsThePublicationMonthRoughly() {
    Candidate coin =
        find(
            SharedPipeline.readNews(
                "The White House Military Office has just minted a coin for the talks.",
                "2018-05-22"),
            "production");

    assertThat(coin.edtf()).isEqualTo("2018-05~");
    assertThat(coin.title()).isEqualTo("White House Military Office mints a coin for the talks");
  }

  @Test
  void fiveYearsAgoThisMonthIsOneMonth() {
    Candidate report =
        find(
            SharedPipeline.readNews(
                "Five years ago this month, a UN Commission of Inquiry published its report on"
                    + " human rights in North Korea.",
                "2019-02-25"),
            "report");

    assertThat(report.edtf()).isEqualTo("2014-02");
    assertThat(report.title())
        .isEqualTo("UN Commission of Inquiry publishes its report on human rights in North Korea");
  }

  @Test
  void thisWeekIsTheWeekOfPublication() {
    Candidate summit =
        find(
            SharedPipeline.readNews(
                "Donald Trump and Kim Jong Un will hold their second summit in Hanoi this week.",
                "2019-02-25"),
            "meeting");

    assertThat(summit.edtf()).isEqualTo("[2019-02-25..2019-03-03]");
    assertThat(summit.places()).containsExactly("Hanoi");
  }

  @Test
  void anAnniversaryDatesWhatItRemembers() {
    Candidate speech =
        find(
            SharedPipeline.readNews(
                "Tuesday is the 31st anniversary of Ronald Reagan's Berlin Wall speech.",
                "2018-06-12"),
            "speech");

    assertThat(speech.edtf()).isEqualTo("1987-06-12");
    assertThat(speech.participants()).containsExactly("Ronald Reagan");
  }

  @Test
  void theAnniversaryOfADatedEventDatesWhatHappensOnIt() {
    Candidate visit =
        find(
            SharedPipeline.readNews(
                "The bombing destroyed the station on August 2, 1980. The president visited the"
                    + " city on the 38th anniversary of the bombing.",
                "2018-09-01"),
            "visit");

    assertThat(visit.edtf()).isEqualTo("2018-08-02");
  }

  @Test
  void withoutAPublicationDateTheYearStaysOpenUnlessTheTextBoundsIt() {
    Candidate unbounded =
        find(
            SharedPipeline.read(
                "Diplomats prepare the upcoming June 12 meeting between the two leaders in the"
                    + " city."),
            "meeting");
    Candidate bounded =
        find(
            SharedPipeline.read(
                "Diplomats prepare the upcoming June 12 meeting between the two leaders. The"
                    + " office restated the findings of its 2018 report on the prisons."),
            "meeting");

    assertThat(unbounded.edtf()).isEqualTo("XXXX-06-12");
    assertThat(bounded.edtf()).isEqualTo("2018-06-12?");
  }

  @ParameterizedTest(name = "{1} {2}: {0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          The king died on March 4. The war ended in 1945.                              | death       | XXXX-03-04
          The king died on March 4. The war ended in 1945.                              | ending      | 1945
          Yesterday the minister resigned.                                              | resignation | -
          The minister said on Tuesday that he was tired.                               | statement   | -
          The minister says that he is tired.                                           | statement   | -
          The minister resigned. The guards fled today.                                 | resignation | -
          The minister will resign.                                                     | resignation | -
          In 2014 the party won. The mayor visited the town two weeks ago.              | visit       | -
          The company will publish its report by 2030. The mayor resigned last week.    | resignation | -
          The summit opened on June 12, 2018. The king left two days after the summit.  | travel      | 2018-06-14
          The next election is in November. The office restated its 2016 report.        | election    | XXXX-11
          The upcoming June 12 meeting is short. The mayor resigned yesterday.          | meeting     | XXXX-06-12
          """)
  void withoutAPublicationDateNothingIsInvented(String text, String kind, @Nullable String edtf) {
    assertThat(find(SharedPipeline.read(text), kind).edtf()).isEqualTo(edtf);
  }

  private static Candidate find(ExtractionResult result, String kind) {
    return result.candidates().stream()
        .filter(candidate -> candidate.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + kind + " in " + result.candidates()));
  }
}
