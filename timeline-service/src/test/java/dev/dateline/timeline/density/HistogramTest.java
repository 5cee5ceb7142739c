package dev.dateline.timeline.density;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.range.DayRange;
import dev.dateline.model.range.QueryBounds;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistogramTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # from   | to         | at most | unit
          2018-06  | 2018-06    | 30      | day
          2018-06  | 2018-06    | 29      | week
          2018     | 2018       | 12      | month
          2018     | 2018       | 11      | year
          1900     | 1999       | 100     | year
          1900     | 1999       | 99      | decade
          1900     | 1999       | 9       | century
          0001     | 2000       | 3       | millennium
          -5000    | 2000       | 1       | millennium
          """)
  void unitIsTheFinestThatFits(String from, String to, int buckets, String unit) {
    assertThat(over(from, to, buckets).unit().name().toLowerCase(Locale.ROOT)).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # event         | certain/possible per month of 2018
          2018-06-12      | 2018-06 1/1
          2018-06         | 2018-06 1/1
          2018-06~        | 2018-06 0/1
          2018-06/2018-08 | 2018-06 1/1, 2018-07 1/1, 2018-08 1/1
          2018-06/..      | 2018-06 1/1, 2018-07 1/1, 2018-08 1/1, 2018-09 1/1, 2018-10 1/1, 2018-11 1/1, 2018-12 1/1
          ../2018-02      | 2018-01 1/1, 2018-02 1/1
          [2018-05-30..2018-06-02] | 2018-05 0/1, 2018-06 0/1
          2017-12-31      |
          2019-01-01      |
          2017/2019-01    | 2018-01 1/1, 2018-02 1/1, 2018-03 1/1, 2018-04 1/1, 2018-05 1/1, 2018-06 1/1, 2018-07 1/1, 2018-08 1/1, 2018-09 1/1, 2018-10 1/1, 2018-11 1/1, 2018-12 1/1
          """)
  void countsWhereItMayAndMustBe(String event, String counts) {
    Histogram histogram = over("2018", "2018", 12);
    histogram.add(QueryBounds.of(Edtf.parse(event)), 1);

    String counted =
        histogram.buckets().stream()
            .map(one -> one.start() + " " + one.certain() + "/" + one.possible())
            .collect(Collectors.joining(", "));
    assertThat(counted).isEqualTo(counts == null ? "" : counts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # event    | from  | to    | at most | bucket     | first day   | last day
          2018-06-12 | 2018  | 2018  | 53      | 2018-06-11 | 2018-06-11  | 2018-06-17
          1969-12-31 | 1969  | 1970  | 105     | 1969-12-29 | 1969-12-29  | 1970-01-04
          1969-12-31 | 1969  | 1970  | 24      | 1969-12    | 1969-12-01  | 1969-12-31
          1987-06-12 | 1900  | 1999  | 10      | 198X       | 1980-01-01  | 1989-12-31
          1987-06-12 | 1500  | 1999  | 5       | 19XX       | 1900-01-01  | 1999-12-31
          1987-06-12 | 0001  | 2000  | 3       | 1XXX       | 1000-01-01  | 1999-12-31
          -0043-03-15| -0050 | -0040 | 11      | -0043      | -0043-01-01 | -0043-12-31
          """)
  void bucketsHaveNamesAndEnds(
      String event, String from, String to, int buckets, String name, String first, String last) {
    Histogram histogram = over(from, to, buckets);
    histogram.add(QueryBounds.of(Edtf.parse(event)), 1);

    assertThat(histogram.buckets()).hasSize(1);
    DensityView.Bucket bucket = histogram.buckets().get(0);
    assertThat(bucket.start()).isEqualTo(name);
    assertThat(bucket.from()).isEqualTo(first);
    assertThat(bucket.to()).isEqualTo(last);
  }

  @Test
  void everyDayIsInTheBucketThatHoldsIt() {
    for (BucketUnit unit : BucketUnit.values()) {
      for (long day = -800_000; day < 30_000; day += 37) {
        long bucket = unit.bucketOf(day);
        assertThat(unit.firstDay(bucket)).isLessThanOrEqualTo(day);
        assertThat(unit.firstDay(bucket + 1)).isGreaterThan(day);
      }
    }
  }

  private static Histogram over(String from, String to, int buckets) {
    return Histogram.over(DayRange.between(Edtf.parse(from), Edtf.parse(to)), buckets);
  }
}
