package dev.dateline.nlp.postag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Random;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PosTaggerTest {
  private static final String[] WORDS =
      ("The the a coin was minted in May 2018 , to mark an upcoming June 12 meeting of Mr. Trump and"
              + " Kim Jong - un . He 's n't said that they will have been talking since 1,5 days or"
              + " 3/4 ; \" '' ( ) -- U.S. A.M. x X 42 007 about running Ran went report reports can"
              + " not what which when After before over Čapek Ωmega ñandú İstanbul 東京 😀 ’s ' $ %"
              + " again quickly better best three Third only just too new old last next week ago")
          .split(" ", -1);

  private final PosTagger tagger = new PosTagger();
  private final POSTaggerME reference = reference();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rain fell .",
        "The commission , which met in Geneva , will report on March 3 .",
        "Mint coins now",
        "x",
        "He said they 'd go ."
      })
  void tagsAsTheReferenceDoes(String sentence) {
    String[] words = sentence.split(" ", -1);
    assertThat(tagger.tag(words)).containsExactly(reference.tag(words));
  }

  @Test
  void tagsAnyOrderOfAnyWordsAsTheReferenceDoes() {
    Random random = new Random(1984);
    for (int i = 0; i < 2_000; i++) {
      String[] words = new String[1 + random.nextInt(30)];
      for (int j = 0; j < words.length; j++) {
        words[j] = WORDS[random.nextInt(WORDS.length)];
      }
      assertThat(tagger.tag(words))
          .as(String.join(" ", words))
          .containsExactly(reference.tag(words));
    }
  }

  @Test
  void tagsNothing() {
    assertThat(tagger.tag(new String[0])).isEmpty();
  }

  private static POSTaggerME reference() {
    try (InputStream stream =
        PosTaggerTest.class.getResourceAsStream("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
      return new POSTaggerME(new POSModel(Objects.requireNonNull(stream)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
