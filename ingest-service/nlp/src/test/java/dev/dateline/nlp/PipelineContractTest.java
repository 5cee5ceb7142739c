package dev.dateline.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import dev.dateline.model.extraction.Candidate;
import dev.dateline.model.extraction.Quote;
import dev.dateline.model.extraction.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text. */
class PipelineContractTest {
  private static final String NEWS =
      "🎉 The café\u0301 in Zürich was opened on May 3, 2018, by Mayor Anna Weber 🇨🇭. She said on"
          + " Friday that “the talks” 𝔘 had begun.\n\nThe talks ended on June 1.";

  @Test
  void offsetsCountCodePointsOfTheGivenText() {
    ExtractionResult result = SharedPipeline.readNews(NEWS, "2018-06-04");

    assertThat(result.candidates()).isNotEmpty();
    for (Candidate candidate : result.candidates()) {
      Quote quote = candidate.mention().sentence();
      assertThat(slice(quote.start(), quote.end())).isEqualTo(quote.exact());
      assertThat(NEWS).contains(quote.prefix() + quote.exact() + quote.suffix());
    }
    assertThat(result.candidates().stream().map(c -> slice(c.mention().trigger())))
        .contains("opened", "said", "talks");
    assertThat(result.timexes())
        .allSatisfy(timex -> assertThat(slice(timex.span())).isEqualTo(timex.text()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"3\u00a0May\u00a02018", "3 May\u2009 2018", "3&nbsp;May 2018", "3\u200f May 2018"})
  void aTimeIsQuotedAsItWasReceived(String time) {
    String text = "The minister resigned in Paris on " + time + ", and the talks ended.";
    List<Timex> timexes = SharedPipeline.readNews(text, "2018-06-04").timexes();

    assertThat(timexes)
        .extracting(Timex::text, Timex::edtf)
        .containsExactly(tuple(time, "2018-05-03"));
  }

  @Test
  void theAnswerIsTheSameOnEveryThread() throws Exception {
    List<String> texts = List.of(NEWS, "The summit began on Monday. It ended on Tuesday.", "No.");
    List<ExtractionResult> expected =
        texts.stream().map(text -> SharedPipeline.readNews(text, "2018-06-04")).toList();
    ExecutorService executor = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Boolean>> tasks = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        int which = i % texts.size();
        tasks.add(
            () ->
                SharedPipeline.readNews(texts.get(which), "2018-06-04")
                    .equals(expected.get(which)));
      }
      for (Future<Boolean> same : executor.invokeAll(tasks)) {
        assertThat(same.get()).isTrue();
      }
    } finally {
      executor.shutdownNow();
    }
  }

  @Test
  void aTextInAnotherLanguageYieldsNoEvents() {
    ExtractionResult result =
        SharedPipeline.readNews(
            "Die beiden Staatschefs trafen sich am Dienstag in der Stadt und sprachen lange.",
            "2018-06-12");

    assertThat(result.language()).isEqualTo("de");
    assertThat(result.candidates()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\n", "\ud83c", "said", "the the the", "-", "\u0000\u0001"})
  void noTextIsTooOdd(String text) {
    assertThatCode(() -> SharedPipeline.read(text)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WASHINGTON (Agency) - The court convicted the banker.",
        "NEW YORK, May 22 — The court convicted the banker.",
        "The banker's day\n\nBERLIN - The court convicted the banker."
      })
  void aDatelineIsNoPartOfTheFirstSentence(String text) {
    assertThat(SharedPipeline.readNews(text, "2018-06-04").candidates())
        .extracting(candidate -> candidate.mention().sentence().exact())
        .containsExactly("The court convicted the banker.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The rain fell. IBM - the giant of the city - bought the firm.",
        "The Wall - the giant of the city - bought the firm."
      })
  void aDashElsewhereCutsNothing(String text) {
    assertThat(SharedPipeline.readNews(text, "2018-06-04").candidates())
        .extracting(candidate -> candidate.mention().sentence().exact())
        .anyMatch(sentence -> sentence.contains(" - the giant of the city - "));
  }

  /** In front of noise: without English words nothing of it would be read. */
  private static final String ENGLISH =
      "The minister said that it was in the hands of the people. ".repeat(20);

  @ParameterizedTest
  @ValueSource(strings = {"in 2018 ", "June 12 "})
  void aMillionDatesInOneSentenceAreReadInTime(String unit) {
    String text = unit.repeat(1_000_000 / unit.length());

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(120), () -> SharedPipeline.read(ENGLISH.repeat(8) + text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "met ",
        "a",
        "June 12 ",
        "and ",
        "meeting of ",
        "- ",
        "Kim-",
        "\"",
        "2018",
        ". ",
        "May - ",
        "May–June–",
        "Kim denied killing Lee and ",
        "Kim said that Lee said that ",
        "was accused of allegedly killing and ",
        "refused to sell the house and ",
        "prosecutors said he stole, ",
        "stole the car, ",
        "in the account of the ",
        "“he said “she fled "
      })
  void noiseTakesNoLongerThanNews(String unit) {
    String text = ENGLISH + unit.repeat(100_000 / unit.length());

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> SharedPipeline.readNews(text, "2018-06-04"));
  }

  @Test
  void aLongTextWithoutASpaceIsRead() {
    String text = ENGLISH + "June12/met-".repeat(30_000);

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(120), () -> SharedPipeline.readNews(text, "2018-06-04"));
  }

  @Test
  void randomCharactersNeverFail() {
    Random random = new Random(7);
    String alphabet = "abc XYZ.,-'\"\n12/🎉é said met on June";

    for (int i = 0; i < 200; i++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(200, 0, alphabet.codePointCount(0, alphabet.length()))
          .forEach(at -> text.appendCodePoint(alphabet.codePointAt(at % alphabet.length())));
      assertThatCode(() -> SharedPipeline.readNews(text.toString(), "2018-06-04"))
          .doesNotThrowAnyException();
    }
  }

  private static String slice(Span span) {
    return slice(span.start(), span.end());
  }

  private static String slice(int start, int end) {
    return NEWS.substring(NEWS.offsetByCodePoints(0, start), NEWS.offsetByCodePoints(0, end));
  }

  @Test
  void aPublicationWithTheTimeOfDayIsRead() {
    String text = "The minister resigned. The king left the city on Tuesday.";

    assertThat(SharedPipeline.readNews(text, "1990-08-15T13:37").candidates())
        .extracting(Candidate::edtf)
        .containsExactly("1990-08-15~", "1990-08-14");
  }
}
