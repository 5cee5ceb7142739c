package dev.dateline.time;

import dev.dateline.model.derivation.Derivation;
import org.jspecify.annotations.Nullable;

/**
 * Words of a text that speak of time.
 *
 * @param start UTF-16 offset of the first character
 * @param end UTF-16 offset after the last character
 * @param text the words as they stand in the text
 * @param type the TIMEX3 type
 * @param value the TIMEX3 value (TimeML 1.2.1): {@code 2018-06-12}, {@code 2019-W09}, {@code P5Y},
 *     {@code PAST_REF}
 * @param mod the TIMEX3 modifier: {@code START}, {@code MID}, {@code END}, {@code APPROX}, ...;
 *     null when there is none
 * @param rule stable id of the rule that read the words, such as {@code relative.ago}
 * @param standing whether annotators would call the words a time expression
 * @param derivation how the words come to an EDTF date; null for durations, sets and vague
 *     references, and where the date is another event's to give
 * @param relation the event that the words count from or to; null when there is none
 */
public record TimeExpression(
    int start,
    int end,
    String text,
    Type type,
    String value,
    @Nullable String mod,
    String rule,
    Standing standing,
    @Nullable Derivation derivation,
    @Nullable EventRelation relation) {

  /** The EDTF date, or null when the words do not come to one. */
  public @Nullable String edtf() {
    return derivation == null ? null : derivation.edtf();
  }

  /** The TIMEX3 types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /** Whether the words are a time expression of their own. */
  public enum Standing {
    /** A TIMEX3. */
    TIMEX,
    /** Not a TIMEX3, yet it dates the event beside it: "just" in "just minted". */
    HINT
  }
}
