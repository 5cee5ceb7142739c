package dev.dateline.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.extraction.Candidate;
import dev.dateline.model.extraction.Quote;
import dev.dateline.nlp.SharedPipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShadowTextTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          the ministerâ€™s house          | the minister’s house
          a draw â€” and a loss           | a draw — and a loss
          â€œWe metâ€\u009d, she said     | “We met”, she said
          â€œWe metâ€ she said           | “We met” she said
          on 4Â July                      | on 4 July
          SÃ£o Paulo, MÃ¼nchen, GenÃ¨ve  | São Paulo, München, Genève
          Ã¢â‚¬â„¢twas                    | ’twas
          it cost â‚¬5                    | it cost €5
          the min\u00ADister               | the minister
          on\u00A05\u202FMay               | on 5 May
          a zero\u200Bwidth space          | a zerowidth space
          the king\u0092s speech           | the king’s speech
          5\u200F May\u200E 2017            | 5 May 2017
          \u202A5 May\u202C \u20662017\u2069     | 5 May 2017
          \u061Cthe king                  | the king
          Smith &amp; Sons&#39; ships      | Smith & Sons' ships
          """)
  void readsWhatWasMeant(String received, String meant) {
    assertThat(ShadowText.of(received).text()).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The café in São Paulo, the Ångström, the Œuvre: all as they should be.",
        "Â is a letter, and so is Ã.",
        "The letter Â is one of ROMÂNIA.",
        "R&D; AT&T; &c.; and &unknown; stand.",
        "“Curly quotes” and ‘these’ – and — dashes…",
        "両首脳は火曜日に会談した。"
      })
  void leavesAloneWhatIsWell(String text) {
    assertThat(ShadowText.of(text).text()).isEqualTo(text);
  }

  @Test
  void everyOffsetLeadsBackToWhereItsCharacterStood() {
    String received = "Itâ€™s in SÃ£o Paulo\u00AD. 😀 &amp; more";
    ShadowText shadow = ShadowText.of(received);

    for (String word : new String[] {"in", "Paulo", "more", "😀"}) {
      int read = shadow.text().indexOf(word);
      assertThat(received.substring(shadow.origin(read), shadow.origin(read) + word.length()))
          .isEqualTo(word);
    }
    assertThat(shadow.origin(shadow.text().length())).isEqualTo(received.length());
  }

  @Test
  void quotesTheTextAsItWasReceived() {
    String received =
        "ðŸ˜€ The ministerâ€™s plane landed in SÃ£o Paulo on Monday. He left on Tuesday.";
    Candidate landing = SharedPipeline.readNews(received, "2018-06-12").candidates().get(0);
    Quote quote = landing.mention().sentence();

    assertThat(landing.title()).isEqualTo("Minister's plane lands in São Paulo");
    assertThat(landing.places()).containsExactly("São Paulo");
    assertThat(received).contains(quote.exact());
    int trigger = received.offsetByCodePoints(0, landing.mention().trigger().start());
    assertThat(received.substring(trigger)).startsWith("landed");
  }

  @Test
  void aLineThatIsAParagraphStandsAlone() {
    String text = "Court fines bank\nPARIS (AP) - The court fined the bank.\nThe bank will appeal.";

    assertThat(ShadowText.of(text).text())
        .isEqualTo(
            "Court fines bank\n\nPARIS (AP) - The court fined the bank.\n\nThe bank will appeal.");
  }

  @Test
  void aWrappedParagraphIsLeftWhole() {
    String text = "The court in\nParis fined the\nbank on the\nthird of May\nfor its loans.";

    assertThat(ShadowText.of(text).text()).isEqualTo(text);
  }

  @Test
  void theTitleOfAWrappedTextStandsAlone() {
    String text = "Court fines bank\nThe court in Paris\nfined the bank on\nthe third of May.";

    assertThat(ShadowText.of(text).text())
        .isEqualTo("Court fines bank\n\nThe court in Paris\nfined the bank on\nthe third of May.");
  }
}
