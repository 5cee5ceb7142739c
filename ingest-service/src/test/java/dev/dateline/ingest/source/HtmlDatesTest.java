package dev.dateline.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.extraction.PublicationClaim;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rungs of the publication date ladder that stand in markup. */
class HtmlDatesTest {

  private static final LocalDate RECEIVED = LocalDate.of(2020, 1, 1);
  private static final String JSON_LD =
      "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2018-05-01\"}</script>";
  private static final String META =
      "<meta property='article:published_time' content='2018-05-02'>";
  private static final String TIME = "<article><time datetime='2018-05-03'>3 May</time></article>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <meta property="article:published_time" content="2018-05-22T10:00:00Z">    | META
          <meta name="dc.date" content="2018-05-22">                                 | META
          <meta name="DC.date.issued" content="2018-05-22">                          | META
          <meta name="dcterms.issued" content="2018-05-22">                          | META
          <meta itemprop="datePublished" content="2018-05-22">                       | META
          <meta name="date" content="May 22, 2018">                                  | META
          <time datetime="2018-05-22">22 May</time>                                  | TIME_ELEMENT
          <time itemprop="datePublished" datetime="2018-05-22T09:00">22 May</time>   | TIME_ELEMENT
          <time pubdate datetime="2018-05-22">22 May</time>                          | TIME_ELEMENT
          <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2018-05-22"}</script>            | JSON_LD
          <script type="application/ld+json">[{"@type":"Person"},{"@type":"Article","datePublished":"2018-05-22"}]</script> | JSON_LD
          <script type="application/ld+json">{"@graph":[{"@type":["Thing","BlogPosting"],"datePublished":"2018-05-22T23:59:59-11:00"}]}</script> | JSON_LD
          """)
  void findsTheDate(String markup, String basis) {
    assertThat(published(markup))
        .isNotNull()
        .satisfies(
            claim -> {
              assertThat(claim.edtf()).isEqualTo("2018-05-22");
              assertThat(claim.basis()).hasToString(basis);
              assertThat(claim.confidence()).isBetween(0.5, 0.99);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <p>22 May 2018</p>
          <time>22 May 2018</time>
          <time datetime="PT5M">five minutes</time>
          <meta property="article:modified_time" content="2018-05-22">
          <meta property="article:published_time" content="">
          <meta property="article:published_time" content="2020-01-03">
          <meta name="date" content="1970-01-01T00:00:00Z">
          <script type="application/ld+json">{"@type":"Person","datePublished":"2018-05-22"}</script>
          <script type="application/ld+json">{"@type":"NewsArticle","datePublished":20180522}</script>
          <script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2018-05-22"}</script>
          <script type="application/ld+json">{"@type":"NewsArticle", broken</script>
          <script type="application/json">{"@type":"NewsArticle","datePublished":"2018-05-22"}</script>
          """)
  void findsNone(String markup) {
    assertThat(published(markup)).isNull();
  }

  @Test
  void theMoreTrustworthyRungWins() {
    assertThat(published(TIME + META + JSON_LD)).extracting("edtf").isEqualTo("2018-05-01");
    assertThat(published(TIME + META)).extracting("edtf").isEqualTo("2018-05-02");
    assertThat(published(TIME)).extracting("edtf").isEqualTo("2018-05-03");
  }

  @Test
  void aRungInTheFutureGivesWay() {
    String future = JSON_LD.replace("2018", "2021");

    assertThat(published(future + META)).extracting("edtf").isEqualTo("2018-05-02");
  }

  @Test
  void theDayAfterReceiptIsTheSameDaySomewhere() {
    String tomorrow = META.replace("2018-05-02", "2020-01-02");

    assertThat(published(tomorrow)).extracting("edtf").isEqualTo("2020-01-02");
  }

  @Test
  void theArticlesOwnTimeIsPreferredToThatOfATeaser() {
    String teaser = "<div><time datetime='2019-01-01'>Teaser</time></div>";

    assertThat(published(teaser + TIME)).extracting("edtf").isEqualTo("2018-05-03");
  }

  private static @Nullable PublicationClaim published(String markup) {
    return new HtmlReader().read("<html><body>" + markup + "</body></html>", RECEIVED).published();
  }
}
