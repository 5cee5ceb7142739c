package dev.dateline.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

  private static final LocalDate RECEIVED = LocalDate.of(2020, 1, 1);
  private static final String FIRST =
      "The council met on Tuesday, in a hall by the river, and agreed on a plan.";
  private static final String SECOND =
      "The mayor, who had asked for the meeting, said that work would begin in June.";
  private static final String ARTICLE = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
  private static final String TEXT = FIRST + "\n\n" + SECOND;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "<article>%s</article>",
        "<main><div>%s</div></main>",
        "<div id=content><div class=body>%s</div></div>",
        "<header><p>The Example Courier, founded long ago, for all of us.</p></header><div>%s</div>",
        "<nav><ul><li><a href=/>Home</a><li><a href=/w>World</a></ul></nav><div>%s</div>",
        "<div class='cookie-banner'><p>We use cookies, and so do our many partners.</p></div><div>%s</div>",
        "<div id='onetrust-consent-sdk'><p>Your privacy, your choice, our cookies.</p></div><div>%s</div>",
        "<div><p>We use cookies to improve this site, count visits and show ads.</p></div><div>%s</div>",
        "<div role=dialog><p>Subscribe now, it is cheap, it is good, it is new.</p></div><div>%s</div>",
        "<div>%s</div><aside><p>Also read this, and that, and another thing.</p></aside>",
        "<div>%s</div><section class=comments><p>First, I agree, and second, I do not.</p></section>",
        "<div>%s</div><footer><p>All rights reserved, everywhere, for ever, by us.</p></footer>",
        "<div>%s</div><div class=related><p><a href=/x>Another meeting, another town, in May</a></p></div>",
        "<div style='display: none'><p>Hidden words, of no use, for robots only.</p></div><div>%s</div>",
        "<div>%s</div><script>var words = 'no, not, never';</script>",
      })
  void takesTheArticleAndNothingElse(String page) {
    WebPage read = read(page.formatted(ARTICLE));

    assertThat(read.text()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "<p></p>",
        "<script>var x = 'We met on Tuesday';</script>",
        "<div class='cookie-wall'><h2>Before you go on</h2><p>We and our partners use cookies.</p></div>",
        "<div><h2>Your privacy</h2><p>This website uses cookies. Manage your consent preferences.</p></div>",
        "<nav><a href=/>Home</a></nav>"
      })
  void aPageWithoutAnArticleHasNoText(String page) {
    assertThat(read(page).text()).isEmpty();
  }

  @Test
  void anArticleAboutCookiesIsAnArticle() {
    String article =
        "<article><p>The court held on Monday, after a long hearing, that the firm may not say"
            + " we use cookies and leave it at that.</p></article>";

    assertThat(read(article).text()).startsWith("The court held").endsWith("leave it at that.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <h2>Plan agreed</h2><p>It was late.</p>        | Plan agreed¶¶It was late.
          <p>One<br>two</p>                              | One¶two
          <p>One<br><br>two</p>                          | One¶¶two
          <ul><li>One</li><li>two</li></ul>              | One¶two
          <p>A <b>bold</b>, <i>slanted</i> word</p>      | A bold, slanted word
          <p>No<b>space</b></p>                          | Nospace
          <p>Much   white \t space</p>                   | Much white space
          <p>A&nbsp;hard&nbsp;space</p>                  | A hard space
          <p>&ldquo;Quoted&rdquo; &amp; &eacute;</p>     | “Quoted” & é
          <div>Loose <p>and set</p> again</div>          | Loose¶¶and set¶¶again
          <p>Control &#1; character</p>                  | Control character
          <p>Half a pair &#xD83C; here</p>               | Half a pair here
          """)
  void writesBlocksAsParagraphs(String markup, String text) {
    assertThat(read(markup).text()).isEqualTo(text.replace('¶', '\n'));
  }

  @Test
  void keepsTheLinesOfPreformattedText() {
    assertThat(read("<pre>One\ntwo</pre>").text()).isEqualTo("One\ntwo");
  }

  @Test
  void theHeadlineIsTheTitleAndNotASentence() {
    WebPage page =
        read(
            "<head><title>Plan agreed | Courier</title></head><article><h1>Plan agreed</h1>"
                + ARTICLE);

    assertThat(page.title()).isEqualTo("Plan agreed");
    assertThat(page.text()).isEqualTo(TEXT);
  }

  @Test
  void keepsTheBylineForTheExtraction() {
    WebPage page =
        read(
            "<article><header><h1>Plan agreed</h1><p>By A. Writer, 22 May 2018</p></header>"
                + ARTICLE
                + "</article>");

    assertThat(page.text()).isEqualTo("By A. Writer, 22 May 2018\n\n" + TEXT);
  }

  @Test
  void readsTheSourceFromJsonLdFirst() {
    WebPage page =
        read(
            """
            <head><title>T</title><meta property="og:title" content="OG">
            <meta name="author" content="Meta Author">
            <link rel="canonical" href="https://news.example/plan">
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Plan agreed",
              "author":[{"@type":"Person","name":"A. Writer"}],
              "publisher":{"@type":"Organization","name":"The Example Courier"}}</script></head>
            """
                + ARTICLE);

    assertThat(page.title()).isEqualTo("Plan agreed");
    assertThat(page.author()).isEqualTo("A. Writer");
    assertThat(page.publisher()).isEqualTo("The Example Courier");
    assertThat(page.url()).isEqualTo("https://news.example/plan");
  }

  @Test
  void takesNoAddressThatIsNoWebAddressAndNoAuthorThatIsOne() {
    WebPage page =
        read(
            """
            <head><link rel="canonical" href="javascript:alert(1)">
            <meta property="article:author" content="https://news.example/writers/a"></head>
            """
                + ARTICLE);

    assertThat(page.url()).isNull();
    assertThat(page.author()).isNull();
  }

  @Test
  void isFastOnAHostilePage() {
    String page = "<div>".repeat(20_000) + FIRST + "<a>".repeat(20_000);

    assertThat(read(page).text()).contains("The council met");
  }

  private static WebPage read(String html) {
    return new HtmlReader().read(html, RECEIVED);
  }
}
