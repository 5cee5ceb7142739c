package dev.dateline.time.grammar;

import dev.dateline.time.EventRelation;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.calendar.Grain;
import dev.dateline.time.calendar.Move;
import dev.dateline.time.calendar.Template;
import dev.dateline.time.calendar.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What words say before it is known when and in which text they were written. */
public sealed interface Meaning {

  /**
   * A whole date: "June 12, 2018".
   *
   * @param or the day it is as well, when day and month may be taken either way: "03/04/2018"
   */
  record Stated(When when, @Nullable When or) implements Meaning {

    /** A date that can be read in one way only. */
    public Stated(When when) {
      this(when, null);
    }
  }

  /**
   * A whole day and a time of it: "2018-06-12T09:00".
   *
   * @param clock TIMEX3, with the "T"
   */
  record At(When day, String clock) implements Meaning {}

  /** A date to be counted: "yesterday", "June 12", "two days later". */
  record Counted(Origin origin, List<Move> moves) implements Meaning {
    public Counted {
      moves = List.copyOf(moves);
    }

    /** The move that ends at the date; null when the date is the origin itself. */
    public @Nullable Move last() {
      return moves.isEmpty() ? null : moves.get(moves.size() - 1);
    }

    /** "Friday, 12 June": doubtful where that is no Friday. */
    public boolean isOfWeekday() {
      return last() instanceof Move.Complete complete
          && complete.template() instanceof Template.MonthDay day
          && day.weekday() != null;
    }

    /** From the publication date. */
    public static Counted fromPublication(Move... moves) {
      return new Counted(Origin.PUBLICATION, List.of(moves));
    }

    /** From the date mentioned last. */
    public static Counted fromMention(Move... moves) {
      return new Counted(Origin.MENTION, List.of(moves));
    }

    /** From the publication date in news, from the date mentioned last in a narrative. */
    public static Counted fromContext(Move... moves) {
      return new Counted(Origin.CONTEXT, List.of(moves));
    }
  }

  /**
   * A time of day whose day is to be found.
   *
   * @param timex begins with "T"
   * @param days to be added to that day: -1 in "last night"
   */
  record Clock(String timex, int days) implements Meaning {}

  /** How long; NaN when it is not said. */
  record Lasting(double amount, Grain unit) implements Meaning {}

  /** A value that needs no calendar: a set, a vague reference. */
  record Constant(TimeExpression.Type type, String value) implements Meaning {}

  /**
   * A date that only another event can give.
   *
   * @param timex the distance, as a TIMEX3 duration
   */
  record Relation(EventRelation event, String timex) implements Meaning {}

  /** A day that can be off by a little: the moon sets it. */
  record About(Meaning day) implements Meaning {}

  /** Nothing: the words are a name that only sounds like a time. */
  record Name() implements Meaning {}

  /** What a date is counted from. */
  enum Origin {
    PUBLICATION,
    MENTION,
    CONTEXT,
    /** The business period mentioned last (a quarter), else the year of publication. */
    PERIOD
  }
}
