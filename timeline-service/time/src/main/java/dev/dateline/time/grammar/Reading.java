package dev.dateline.time.grammar;

import dev.dateline.time.EventRelation;
import dev.dateline.time.TimeExpression.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Words with their meaning, on the way from the rules to the answer.
 *
 * @param from the first token
 * @param to the token after the last
 * @param clock time of day as TIMEX3 writes it after the day, with the "T"; null without one
 * @param mod the TIMEX3 modifier, or FIRST_HALF, SECOND_HALF; null without one
 */
public record Reading(
    int from,
    int to,
    String rule,
    Meaning meaning,
    @Nullable String clock,
    @Nullable String mod,
    Standing standing,
    @Nullable EventRelation relation) {

  /** A plain reading. */
  public static Reading of(int from, int to, String rule, Meaning meaning) {
    if (meaning instanceof Meaning.About about) {
      return Reading.of(from, to, rule, about.day()).modified("APPROX");
    }
    return meaning instanceof Meaning.At at
        ? Reading.of(from, to, rule, new Meaning.Stated(at.day())).at(at.clock())
        : new Reading(from, to, rule, meaning, null, null, Standing.TIMEX, null);
  }

  /** The same over other tokens. */
  public Reading over(int newFrom, int newTo) {
    return new Reading(newFrom, newTo, rule, meaning, clock, mod, standing, relation);
  }

  /** The same with another meaning. */
  public Reading meaning(Meaning other) {
    return new Reading(from, to, rule, other, clock, mod, standing, relation);
  }

  /** The same at a time of day. */
  public Reading at(String timex) {
    return new Reading(from, to, rule, meaning, timex, mod, standing, relation);
  }

  /** The same with a modifier. */
  public Reading modified(String newMod) {
    return new Reading(from, to, rule, meaning, clock, newMod, standing, relation);
  }

  /** The same as a hint rather than an expression of its own. */
  public Reading asHint() {
    return new Reading(from, to, rule, meaning, clock, mod, Standing.HINT, relation);
  }

  /** The same related to an event. */
  public Reading relatedTo(EventRelation event) {
    return new Reading(from, to, rule, meaning, clock, mod, standing, event);
  }
}
