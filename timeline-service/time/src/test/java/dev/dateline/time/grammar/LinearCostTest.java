package dev.dateline.time.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.time.TimeContext;
import dev.dateline.time.refine.Refiner;
import dev.dateline.time.resolve.Reader;
import dev.dateline.time.rules.English;
import dev.dateline.time.text.TokenizedText;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text costs is counted in looks at its tokens, which no slow machine changes. */
class LinearCostTest {
  private static final int KILO = 1_000;
  private static final int MEGA = 1_000_000;
  private static final int HOSTILE = 200_000;

  /** Whatever the text; ordinary text takes about forty. */
  private static final int MOST_LOOKS_PER_TOKEN = 1_500;

  private static final RuleBook RULES = new RuleBook(English.rules());

  private static final String NEWS =
      "The envoy said on Tuesday that the talks, which began on June 12, 2018, will go on until the"
          + " end of the month. Two years ago he left office after the spring elections.\n\n";

  private static final class CountingWords extends Words {
    private long looks;

    CountingWords(TokenizedText text) {
      super(text, RULES.lexicon());
    }

    @Override
    public boolean is(int token, Terminal terminal) {
      looks++;
      return super.is(token, terminal);
    }

    @Override
    public boolean says(int token, String... any) {
      looks++;
      return super.says(token, any);
    }

    @Override
    public boolean isCapitalised(int token) {
      looks++;
      return super.isCapitalised(token);
    }

    @Override
    public boolean isSpaced(int token) {
      looks++;
      return super.isSpaced(token);
    }

    @Override
    int id(int token) {
      looks++;
      return super.id(token);
    }

    @Override
    boolean can(int token, long kinds, BitSet ids) {
      looks++;
      return super.can(token, kinds, ids);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "of the ",
        "last ",
        "the last ",
        "1-",
        "1 ",
        "12/",
        "2018-",
        "--- ",
        "- ",
        "7",
        "x",
        "one hundred and ",
        "the early mid-",
        "May ",
        "June 12, 13, ",
        "May 1 and 2 and ",
        "Monday, ",
        "in 2018 households ",
        "12T09:00 ",
        "1400 ",
        "the quarter ended ",
        "new year ",
        "2 to 3 or ",
        "and the second ",
        "' ",
        "( ",
        "a.m. ",
        "May - ",
        "May–June–",
        "two-day-long-May-June-",
        "from May to (from June to "
      })
  void hostileTextIsReadInBoundedSteps(String piece) {
    TokenizedText text = TokenizedText.of(piece.repeat(HOSTILE / piece.length()));

    assertThat(looks(text)).isLessThan((long) MOST_LOOKS_PER_TOKEN * Math.max(100, text.size()));
  }

  @Test
  void tenMegabytesCostTenThousandTimesAKilobyte() {
    double perKilobyte = costOfNews(KILO);

    for (int size = 10 * KILO; size <= 10 * MEGA; size *= 10) {
      assertThat(costOfNews(size) / (size / (double) KILO))
          .as("looks per kilobyte at %d characters", size)
          .isBetween(0.8 * perKilobyte, 1.2 * perKilobyte);
    }
  }

  private static double costOfNews(int size) {
    String text = NEWS.repeat(size / NEWS.length() + 1).substring(0, size);
    return looks(TokenizedText.of(text));
  }

  /** Reads a text as the tagger does. */
  private static long looks(TokenizedText text) {
    CountingWords words = new CountingWords(text);
    List<Reading> readings = RULES.read(words);
    for (Refiner refiner : Refiner.inOrder()) {
      readings = refiner.refine(words, readings);
    }
    assertThat(Reader.resolve(words, readings, TimeContext.published("2019-02-25")))
        .hasSameSizeAs(readings);
    return words.looks;
  }
}
