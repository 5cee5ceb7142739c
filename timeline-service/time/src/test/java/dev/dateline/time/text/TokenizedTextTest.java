package dev.dateline.time.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizedTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          He didn't go.                    | He_did_n't_go_.
          Friday's talks                   | Friday_'s_talks
          It’s over                        | It_’s_over
          O'Brien's house, didn't          | O'Brien_'s_house_,_did_n't
          at 8 o'clock                     | at_8_o'clock
          the third-quarter loss           | the_third_-_quarter_loss
          at 7:15 a.m. in the U.S. Senate  | at_7:15_a.m._in_the_U.S._Senate
          1,200 men, 3.5 tons              | 1,200_men_,_3.5_tons
          on Sept. 30, J. R. Smith         | on_Sept._30_,_J._R._Smith
          see https://example.org/2018/06. | see_https://example.org/2018/06_.
          mail jo.doe@example.org now      | mail_jo.doe@example.org_now
          wait ... what -- now             | wait_..._what_--_now
          in the 1990s, the 3rd            | in_the_1990s_,_the_3rd
          """)
  void tokenizes(String text, String expected) {
    TokenizedText tokens = TokenizedText.of(text);

    assertThat(String.join("_", tokens.tokens().stream().map(Token::word).toList()))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          He left. She stayed.                          | 2
          Mr. Smith met Dr. Jones.                      | 1
          It grew 3.5 percent. The rest fell.           | 2
          He spoke at 5 p.m. Friday in the U.S. Senate. | 1
          He spoke at 5 p.m. The crowd cheered.         | 2
          "Go." He went.                                | 2
          J. R. Smith arrived.                          | 1
          Who? Me! Yes.                                 | 3
          He works at Foo Inc. in Ohio.                 | 1
          """)
  void splitsSentences(String text, int sentences) {
    assertThat(TokenizedText.of(text).sentences()).hasSize(sentences);
  }

  @Test
  void endsSentenceAtBlankLine() {
    TokenizedText text =
        TokenizedText.of("A title without a period\r\n\r\nthe first sentence\nof two lines.");

    assertThat(text.sentences()).hasSize(2);
    assertThat(text.sentences().get(1).firstToken()).isEqualTo(5);
  }

  @Test
  void keepsOffsetsWhateverTheTextHolds() {
    Random random = new Random(20180612);
    String alphabet = "ab Z.19,:-'’\"\n\r\t/@_é漢😀\uD83D\u00a0\u0301½%$()";
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(80); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      check(text.toString());
    }
  }

  private static void check(String text) {
    TokenizedText tokenized = TokenizedText.of(text);
    int last = 0;
    for (Token token : tokenized.tokens()) {
      assertThat(token.start()).as(text).isGreaterThanOrEqualTo(last);
      assertThat(text.substring(last, token.start()).codePoints())
          .as(text)
          .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
      assertThat(text.substring(token.start(), token.end())).isEqualTo(token.word()).isNotEmpty();
      last = token.end();
    }
    List<Sentence> sentences = tokenized.sentences();
    int next = 0;
    for (Sentence sentence : sentences) {
      assertThat(sentence.firstToken()).isEqualTo(next);
      next = sentence.endToken();
    }
    assertThat(next).isEqualTo(tokenized.size());
  }
}
