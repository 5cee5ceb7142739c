package dev.dateline.nlp.publication;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.derivation.PublicationBasis;
import dev.dateline.model.extraction.PublicationClaim;
import dev.dateline.nlp.ArticleText;
import dev.dateline.nlp.ReadingMode;
import dev.dateline.nlp.SharedPipeline;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDatesTest {
  private static final String STORY = "The office opened the hall to the public, officials said.";

  @Test
  void theUrlGoesBeforeTheByline() {
    PublicationClaim claim =
        find("Published May 23, 2018\n\n" + STORY, "https://news.example/2018/05/22/hall", null);

    assertThat(claim).isNotNull().extracting("edtf").isEqualTo("2018-05-22");
  }

  @Test
  void aBylineIsALineOfItsOwn() {
    PublicationClaim claim = find("By Anna Weber | May 22, 2018\n\n" + STORY, null, null);

    assertThat(claim)
        .isNotNull()
        .extracting("edtf", "basis")
        .containsExactly("2018-05-22", PublicationBasis.BYLINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Anna Weber | May 22, 2018",
        "By Anna Weber and Jan van der Berg, May 22, 2018",
        "Published May 22, 2018",
        "First published on 22 May 2018 at 17:30 GMT",
        "22 May 2018"
      })
  void aBylineNamesPeopleAndPapers(String line) {
    assertThat(find(line + "\n\n" + STORY, null, null))
        .extracting("edtf", "basis")
        .containsExactly("2018-05-22", PublicationBasis.BYLINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The hall was opened on May 22, 2018.",
        "By May 22, 2018 the talks had collapsed.",
        "By May 22, 2018",
        "Updated rules took effect on 25 May 2018.",
        "Updated rules took effect on 25 May 2018",
        "Published works of Anna Weber, who died on May 22, 2018"
      })
  void aSentenceWithADateIsNoByline(String line) {
    assertThat(find(line + "\n\n" + STORY, null, null)).isNull();
  }

  @Test
  void aHistoryHasNoWindow() {
    assertThat(find("The wreck was found on September 1, 1985. " + STORY, null, null)).isNull();
  }

  @Test
  void aClaimAfterTheDayOfReceiptIsRefused() {
    LocalDate received = LocalDate.of(2018, 5, 1);

    assertThat(find(STORY, "https://news.example/2018/05/22/hall", received)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          upcoming June 12     | its 2018 report                     | [2018-01-01..2018-06-11]
          upcoming February 29 | its 2018 report                     | [2018-01-01..2018-02-28]
          upcoming June 12     | its 2016 report and its 2018 report | [2018-01-01..2018-06-11]
          upcoming January 1   | its 2018 report                     | 2018
          upcoming June 31     | its 2018 report and spoke on June 3 | 2018
          """)
  void theTextGivesAWindow(String ahead, String owned, String window) {
    String text =
        "Diplomats prepare the %s meeting. The office restated %s.".formatted(ahead, owned);
    List<String> cues =
        window.startsWith("[") ? List.of(ahead, "its 2018 report") : List.of("its 2018 report");

    assertThat(find(text, null, null))
        .isEqualTo(new PublicationClaim(window, PublicationBasis.INFERRED, 0.4, cues));
  }

  @Test
  void aYearAloneIsAWindowWithOneCue() {
    PublicationClaim claim =
        find("The office restated its 2018 report. The mayor spoke on June 12.", null, null);

    assertThat(claim).isNotNull().extracting("edtf").isEqualTo("2018");
    assertThat(claim)
        .extracting("cues", InstanceOfAssertFactories.list(String.class))
        .containsExactly("its 2018 report");
  }

  @ParameterizedTest
  @ValueSource(strings = {"22 May 2018", "Published May 22, 2018"})
  void aStatedDateRestsOnNoCues(String line) {
    assertThat(find(line + "\n\n" + STORY, null, null))
        .extracting("cues", InstanceOfAssertFactories.list(String.class))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The king died on March 4. The war ended in 1945.",
        "In 2014 the party won. The mayor spoke on June 12.",
        "The vote of 2016 was close. The next vote is on November 6.",
        "By 2050 the coast will be gone. The upcoming June 12 meeting is short.",
        "The office restated its 2014 report in 2016. The upcoming June 12 meeting is short.",
        "The office restated its 2018 report.",
        "The upcoming June 12 meeting is short.",
        "Yesterday the mayor spoke."
      })
  void noWindowIsInventedFromYearsThatPassed(String text) {
    assertThat(find(text, null, null)).isNull();
  }

  private static @Nullable PublicationClaim find(
      String text, @Nullable String url, @Nullable LocalDate received) {
    return SharedPipeline.read(new ArticleText(text, null, url, null, ReadingMode.AUTO, received))
        .published();
  }
}
