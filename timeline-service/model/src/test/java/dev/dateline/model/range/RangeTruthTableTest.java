package dev.dateline.model.range;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.edtf.Edtf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The golden table that the search of timeline-service, written in SQL, is tested against too. */
class RangeTruthTableTest {

  @ParameterizedTest(name = "{0} from {1} to {2}: possible {3}, certain {4}, undated {5}")
  @CsvFileSource(resources = "truth-table.tsv", delimiter = '\t', nullValues = "-")
  void answers(
      @Nullable String event,
      @Nullable String from,
      @Nullable String to,
      String possible,
      String certain,
      String undated) {
    QueryBounds bounds = event == null ? QueryBounds.UNDATED : QueryBounds.of(Edtf.parse(event));
    DayRange range = DayRange.between(parse(from), parse(to));

    assertThat(bounds.in(range, Match.POSSIBLE)).as("possible").isEqualTo(possible.equals("in"));
    assertThat(bounds.in(range, Match.CERTAIN)).as("certain").isEqualTo(certain.equals("in"));
    assertThat(bounds.undated()).as("undated").isEqualTo(undated.equals("yes"));
  }

  private static @Nullable Edtf parse(@Nullable String date) {
    return date == null ? null : Edtf.parse(date);
  }
}
