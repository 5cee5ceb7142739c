package dev.dateline.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages whose parts lie in, or beside, very many others: quadratic work would take minutes. */
class HugePageTest {

  private static final String SENTENCE =
      "The council met on Tuesday, in a hall by the river, and agreed on a plan.";
  private static final String PARAGRAPH = "<p>" + SENTENCE + "</p>";
  private static final int MANY = 60_000;

  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of("nested boxes", "<div>".repeat(MANY) + PARAGRAPH),
        Arguments.of("nested boxes with words", "<div>word ".repeat(MANY) + PARAGRAPH),
        Arguments.of("nested clutter", PARAGRAPH + "<div class=ad>".repeat(MANY)),
        Arguments.of("nested paragraphs", "<div><p>And, as we said, so on.</p>".repeat(MANY)),
        Arguments.of("menus in a row", "<nav>x</nav>".repeat(MANY) + PARAGRAPH),
        Arguments.of("menus between words", "<nav>x</nav>y".repeat(MANY) + PARAGRAPH),
        Arguments.of("unclosed formatting", "<b><i>".repeat(MANY) + PARAGRAPH));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void isReadToItsEnd(String kind, String body) {
    String page = "<title>" + kind + "</title>" + body + "<div>" + PARAGRAPH + "</div>";

    WebPage read = new HtmlReader().read(page, LocalDate.of(2020, 1, 1));

    assertThat(read.text()).contains(SENTENCE);
  }
}
