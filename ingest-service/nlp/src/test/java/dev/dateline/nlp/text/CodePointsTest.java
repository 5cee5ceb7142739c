package dev.dateline.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.model.extraction.Span;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void countsAPairAsOne() {
    CodePoints codePoints = CodePoints.of("a🎉b🎉c");

    assertThat(codePoints.at(0)).isZero();
    assertThat(codePoints.at(3)).isEqualTo(2);
    assertThat(codePoints.at(4)).isEqualTo(3);
    assertThat(codePoints.span(6, 7)).isEqualTo(new Span(4, 5));
  }

  @Test
  void countsCombiningMarksAsTheyStand() {
    String text = "cafe\u0301 opened";

    assertThat(CodePoints.of(text).at(text.indexOf("opened"))).isEqualTo(6);
  }

  @Test
  void countsALoneSurrogateAsOne() {
    assertThat(CodePoints.of("\ud83cx\udf89").at(3)).isEqualTo(3);
  }

  @Test
  void agreesWithTheStringAtEveryBoundary() {
    String text = "x🎉é🇪🇺 done 𝔘nicode";
    CodePoints codePoints = CodePoints.of(text);

    for (int i = 0; i <= text.length(); i = next(text, i)) {
      assertThat(codePoints.at(i)).isEqualTo(text.codePointCount(0, i));
    }
  }

  @Test
  void refusesWhatLiesOutside() {
    assertThatThrownBy(() -> CodePoints.of("abc").at(4))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static int next(String text, int at) {
    return at == text.length() ? at + 1 : text.offsetByCodePoints(at, 1);
  }
}
