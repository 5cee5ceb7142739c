package dev.dateline.model.solver;

import dev.dateline.model.derivation.Step.Unit;
import dev.dateline.model.edtf.DayBounds;

/**
 * What a text says of the days of two events. Works in both directions: the bounds of either event
 * narrow those of the other, the earliest day by the earliest and the latest by the latest.
 */
public sealed interface Constraint {

  /** Id of the event that is told of. */
  String event();

  /** Id of the event it is told by. */
  String anchor();

  /** Where the event can lie, given where the anchor can. */
  DayBounds forEvent(DayBounds anchor);

  /** Where the anchor can lie, given where the event can. */
  DayBounds forAnchor(DayBounds event);

  /** On the same day. */
  record Same(String event, String anchor) implements Constraint {
    @Override
    public DayBounds forEvent(DayBounds anchorBounds) {
      return anchorBounds;
    }

    @Override
    public DayBounds forAnchor(DayBounds eventBounds) {
      return eventBounds;
    }
  }

  /** Earlier, or earlier on the same day: texts say "before" of hours too. */
  record Before(String event, String anchor) implements Constraint {
    @Override
    public DayBounds forEvent(DayBounds anchorBounds) {
      return new DayBounds(null, anchorBounds.latestExclusive());
    }

    @Override
    public DayBounds forAnchor(DayBounds eventBounds) {
      return new DayBounds(eventBounds.earliest(), null);
    }
  }

  /** Later, or later on the same day. */
  record After(String event, String anchor) implements Constraint {
    @Override
    public DayBounds forEvent(DayBounds anchorBounds) {
      return new DayBounds(anchorBounds.earliest(), null);
    }

    @Override
    public DayBounds forAnchor(DayBounds eventBounds) {
      return new DayBounds(null, eventBounds.latestExclusive());
    }
  }

  /**
   * So many units after the anchor (before it when negative), as exactly as the unit tells it: "two
   * months later" is some day of the month after the next.
   *
   * @param amount -10,000..10,000
   */
  record Offset(String event, String anchor, int amount, Unit unit) implements Constraint {
    public Offset {
      if (Math.abs(amount) > 10_000) {
        throw new IllegalArgumentException("an offset of " + amount);
      }
    }

    @Override
    public DayBounds forEvent(DayBounds anchorBounds) {
      return Moved.byUnits(anchorBounds, amount, unit);
    }

    @Override
    public DayBounds forAnchor(DayBounds eventBounds) {
      return Moved.byUnits(eventBounds, -amount, unit);
    }
  }

  /**
   * On the same day of the year, so many years after the anchor.
   *
   * @param years -10,000..10,000
   */
  record Anniversary(String event, String anchor, int years) implements Constraint {
    public Anniversary {
      if (Math.abs(years) > 10_000) {
        throw new IllegalArgumentException("anniversary number " + years);
      }
    }

    @Override
    public DayBounds forEvent(DayBounds anchorBounds) {
      return Moved.byYears(anchorBounds, years);
    }

    @Override
    public DayBounds forAnchor(DayBounds eventBounds) {
      return Moved.byYears(eventBounds, -years);
    }
  }

  /** Within the days of the anchor; says nothing of how long the anchor lasted. */
  record PartOf(String event, String anchor) implements Constraint {
    @Override
    public DayBounds forEvent(DayBounds anchorBounds) {
      return anchorBounds;
    }

    @Override
    public DayBounds forAnchor(DayBounds eventBounds) {
      return DayBounds.OPEN;
    }
  }

  /**
   * On a day from the anchor to so many units later: "within two weeks of the vote".
   *
   * @param amount 1..10,000
   */
  record Within(String event, String anchor, int amount, Unit unit) implements Constraint {
    public Within {
      if (amount < 1 || amount > 10_000) {
        throw new IllegalArgumentException("within " + amount);
      }
    }

    @Override
    public DayBounds forEvent(DayBounds anchorBounds) {
      DayBounds end = Moved.byUnits(anchorBounds, amount, unit);
      return new DayBounds(anchorBounds.earliest(), end.latestExclusive());
    }

    @Override
    public DayBounds forAnchor(DayBounds eventBounds) {
      DayBounds start = Moved.byUnits(eventBounds, -amount, unit);
      return new DayBounds(start.earliest(), eventBounds.latestExclusive());
    }
  }

  /**
   * In the unit of that number since the anchor, which may begin within a calendar unit: "the sixth
   * year of his rule" is some day of the fifth or sixth calendar year after its start.
   *
   * @param number 1..10,000
   */
  record Nth(String event, String anchor, int number, Unit unit) implements Constraint {
    public Nth {
      if (number < 1 || number > 10_000) {
        throw new IllegalArgumentException("number " + number);
      }
    }

    @Override
    public DayBounds forEvent(DayBounds anchorBounds) {
      return new DayBounds(
          Moved.byUnits(anchorBounds, number - 1, unit).earliest(),
          Moved.byUnits(anchorBounds, number, unit).latestExclusive());
    }

    @Override
    public DayBounds forAnchor(DayBounds eventBounds) {
      return new DayBounds(
          Moved.byUnits(eventBounds, -number, unit).earliest(),
          Moved.byUnits(eventBounds, 1 - number, unit).latestExclusive());
    }
  }
}
