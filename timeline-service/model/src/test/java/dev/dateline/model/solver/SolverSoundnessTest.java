package dev.dateline.model.solver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.derivation.Step.Unit;
import dev.dateline.model.edtf.DayBounds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small random problems, compared with trying every choice of days. */
class SolverSoundnessTest {
  private static final int PROBLEMS_PER_SEED = 100;
  private static final int EVENTS = 3;
  private static final int DAYS = 8;
  private static final long FIRST_DAY = LocalDate.of(2016, 2, 24).toEpochDay();

  static LongStream seeds() {
    return LongStream.of(1, 2, 3, System.nanoTime());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void excludesNoDayThatSomeChoiceAllows(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < PROBLEMS_PER_SEED; i++) {
      Map<String, DayBounds> events = events(random);
      List<Constraint> constraints = constraints(random);

      Solution solution = Solver.solve(events, constraints);

      List<long[]> allowed = choices(events, constraints);
      if (!allowed.isEmpty()) {
        assertThat(solution.conflicts()).as("seed %d: %s %s", seed, events, constraints).isEmpty();
      }
      for (long[] days : allowed) {
        for (int event = 0; event < EVENTS; event++) {
          assertThat(holds(solution.bounds(id(event)), days[event]))
              .as("seed %d: %s %s allow %s", seed, events, constraints, List.of(days))
              .isTrue();
        }
      }
    }
  }

  private static Map<String, DayBounds> events(Random random) {
    Map<String, DayBounds> events = new LinkedHashMap<>();
    for (int event = 0; event < EVENTS; event++) {
      long first = FIRST_DAY + random.nextInt(DAYS);
      events.put(id(event), new DayBounds(first, first + 1 + random.nextInt(DAYS)));
    }
    return events;
  }

  private static List<Constraint> constraints(Random random) {
    List<Constraint> constraints = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String event = id(random.nextInt(EVENTS));
      String anchor = id(random.nextInt(EVENTS));
      int amount = random.nextInt(-2, 3);
      constraints.add(
          switch (random.nextInt(8)) {
            case 0 -> new Constraint.Same(event, anchor);
            case 1 -> new Constraint.Before(event, anchor);
            case 2 -> new Constraint.After(event, anchor);
            case 3 -> new Constraint.Anniversary(event, anchor, 0);
            case 4 -> new Constraint.Offset(event, anchor, amount, Unit.DAY);
            case 5 -> new Constraint.Within(event, anchor, 1 + random.nextInt(3), Unit.DAY);
            case 6 -> new Constraint.Nth(event, anchor, 1 + random.nextInt(3), Unit.DAY);
            default -> new Constraint.Offset(event, anchor, amount, Unit.WEEK);
          });
    }
    return constraints;
  }

  /** All days for all events that lie in their bounds and satisfy every constraint. */
  private static List<long[]> choices(Map<String, DayBounds> events, List<Constraint> constraints) {
    List<long[]> choices = List.of(new long[0]);
    for (int event = 0; event < EVENTS; event++) {
      List<long[]> longer = new ArrayList<>();
      for (long[] choice : choices) {
        for (long day = FIRST_DAY; day < FIRST_DAY + 2 * DAYS; day++) {
          if (holds(events.getOrDefault(id(event), DayBounds.OPEN), day)) {
            long[] next = Arrays.copyOf(choice, event + 1);
            next[event] = day;
            longer.add(next);
          }
        }
      }
      choices = longer;
    }
    return choices.stream()
        .filter(days -> constraints.stream().allMatch(constraint -> satisfies(days, constraint)))
        .toList();
  }

  private static boolean satisfies(long[] days, Constraint constraint) {
    long event = days[constraint.event().charAt(0) - 'a'];
    long anchor = days[constraint.anchor().charAt(0) - 'a'];
    return holds(constraint.forEvent(DayBounds.ofDay(anchor)), event);
  }

  private static boolean holds(DayBounds bounds, long day) {
    Long first = bounds.earliest();
    Long end = bounds.latestExclusive();
    return (first == null || day >= first) && (end == null || day < end);
  }

  private static String id(int event) {
    return String.valueOf((char) ('a' + event));
  }
}
