package dev.dateline.model.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EdtfRoundTripTest {
  private static final int DATES_PER_SEED = 5_000;

  /** Some that stay, so that a failure can be run again, and one that is new every time. */
  static LongStream seeds() {
    return LongStream.of(1, 2, 3, System.nanoTime());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void readsWhatItWrites(long seed) {
    Dates dates = new Dates(new Random(seed));
    for (int i = 0; i < DATES_PER_SEED; i++) {
      Edtf date = dates.next();

      assertThat(Edtf.parse(date.toString())).as("seed %d, date %d", seed, i).isEqualTo(date);
      assertThat(date.display())
          .as("seed %d: %s", seed, date)
          .isNotBlank()
          .doesNotContainPattern("(^|[ a-z])0+( CE| BCE)?$");
    }
  }

  @Test
  void daysOfTheCalendarAgreeWithJavaTime() {
    Random random = new Random(4);
    for (int i = 0; i < 10_000; i++) {
      LocalDate day = LocalDate.ofEpochDay(random.nextLong(-9_000_000, 9_000_000));
      CivilDay civil = new CivilDay(day.getYear(), day.getMonthValue(), day.getDayOfMonth());

      assertThat(CivilDay.ofEpochDay(day.toEpochDay())).isEqualTo(civil);
      assertThat(civil.toEpochDay()).isEqualTo(day.toEpochDay());
    }
  }

  /** Every kind of date there is, at random. */
  private record Dates(Random random) {

    Edtf next() {
      return switch (random.nextInt(8)) {
        case 0 -> interval();
        case 1 -> oneOf();
        case 2 -> dateTime();
        default -> single();
      };
    }

    private Edtf interval() {
      try {
        Endpoint start = endpoint();
        return new Interval(start, endpoint());
      } catch (IllegalArgumentException backwards) {
        return interval();
      }
    }

    private Endpoint endpoint() {
      return switch (random.nextInt(6)) {
        case 0 -> Endpoint.OPEN;
        case 1 -> Endpoint.UNKNOWN;
        default -> new Endpoint.Known(single());
      };
    }

    private Edtf oneOf() {
      try {
        Single from = single();
        return switch (random.nextInt(4)) {
          case 0 -> OneOf.upTo(from);
          case 1 -> OneOf.from(from);
          case 2 -> OneOf.between(from, single());
          default -> new OneOf(List.of(OneOf.Choice.of(from), OneOf.Choice.of(single())));
        };
      } catch (IllegalArgumentException backwards) {
        return oneOf();
      }
    }

    private DateTime dateTime() {
      Integer second = random.nextBoolean() ? (Integer) random.nextInt(60) : null;
      return new DateTime(
          LocalDate.ofEpochDay(random.nextLong(-4_000_000, 2_900_000)),
          new TimeOfDay(random.nextInt(24), random.nextInt(60), second),
          random.nextBoolean()
              ? ZoneOffset.ofTotalSeconds(random.nextInt(-1000, 1000) * 60)
              : null);
    }

    private Single single() {
      Qualifier qualifier = Qualifier.values()[random.nextInt(4)];
      return switch (random.nextInt(6)) {
        case 0 -> {
          long year = random.nextLong(10_000, CivilDay.MAX_YEAR + 1);
          yield new LongYear(random.nextBoolean() ? year : -year, qualifier);
        }
        case 1 -> {
          Season.Part[] parts = Season.Part.values();
          yield new Season(
              random.nextInt(-9999, 10_000), parts[random.nextInt(parts.length)], qualifier);
        }
        default -> calendarDate();
      };
    }

    private CalendarDate calendarDate() {
      try {
        int parts = random.nextInt(1, 4);
        String sign = random.nextInt(4) == 0 ? "-" : "";
        String year = sign + digits(random.nextInt(sign.isEmpty() ? 0 : 1, 10_000), 4);
        return new CalendarDate(
            part(year),
            parts > 1 ? part(digits(random.nextInt(1, 13), 2)) : null,
            parts > 2 ? part(digits(random.nextInt(1, 32), 2)) : null);
      } catch (IllegalArgumentException neverWas) {
        return calendarDate();
      }
    }

    private DatePart part(String digits) {
      return new DatePart(digits, Qualifier.values()[random.nextInt(4)]);
    }

    private String digits(int value, int size) {
      StringBuilder digits = new StringBuilder(String.format("%0" + size + "d", value));
      for (int i = 0; i < size; i++) {
        if (random.nextInt(8) == 0) {
          digits.setCharAt(i, 'X');
        }
      }
      return digits.toString();
    }
  }
}
