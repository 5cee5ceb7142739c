package dev.dateline.time.grammar;

/**
 * What a pattern can ask of the text, written {@code <month>} in a pattern. Each gives a number;
 * its meaning is named here.
 */
public enum Terminal {
  /** 1..12. */
  MONTH,
  /** 1 (Monday) .. 7. */
  WEEKDAY,
  /** EDTF's 21 (spring) .. 24 (winter). */
  SEASON,
  /** A calendar unit, the ordinal of its {@link dev.dateline.time.calendar.Grain}. */
  UNIT,
  /** "Q3": 1..4. */
  QUARTER_CODE,
  /** "H1": 1 or 2. */
  HALF_CODE,
  /** Position of the part of day in {@link dev.dateline.time.calendar.PartOfDay}. */
  PART,
  /** 0 (a.m.) or 12 (p.m.). */
  MERIDIEM,
  /** A time zone; the offset from UTC in hours. */
  ZONE,
  /** Position of the adjective (daily, weekly, ...): its unit. */
  FREQUENCY,
  /** -1 (BC) or 1 (AD). */
  ERA,
  /** "first" .. "thirty-first", "21st"; one token. */
  ORDINAL,
  /** 1..31, in digits, with or without "st", "nd", "rd", "th". */
  DAY,
  /** A number of two digits, such as the day or the month of a numeric date. */
  TWO_DIGITS,
  /** A year of four digits between 1000 and 2199, or spelled out ("nineteen ninety-six"). */
  YEAR,
  /** "FY2018", "FY18": the year. */
  FISCAL_YEAR,
  /** Any number of one to four digits without a sign, as in "480 BC". */
  PLAIN,
  /** A decade: its first year ("1980s", "nineties"); below 100 when the century is not said. */
  DECADE,
  /** A cardinal number, in digits or words; may be broken ("2 1/2"). */
  NUMBER,
  /** {@link #NUMBER}, "a", "several", "a few"; NaN when it is not said how many. */
  AMOUNT,
  /** 0..23, in digits or words. */
  HOUR,
  /** "7:15": minutes since midnight. */
  CLOCK,
  /** "1415": a time of day in four figures; minutes since midnight. */
  FOUR_FIGURES,
  /** "12T09:00": a day of the month and the minutes since its midnight, in minutes. */
  DAY_CLOCK,
  /** "12.6.2018", day first: the figures of year, month and day, 20180612. */
  DOTTED_DATE,
  /**
   * -1 looks back ("was"), 1 ahead ("will"); for {@link dev.dateline.time.resolve}, not patterns.
   */
  TENSE,
  /** Stands before a year; this and what follows are for {@code Contexts}, not patterns. */
  BEFORE_YEAR,
  /** Is measured or counted: a number before it is no year. */
  MEASURE,
  /** Has a number for its name: "Resolution 1874". */
  NUMBERED,
  /** Begins a count: "as many as", "nearly". */
  COUNTING,
  /** Ends the name of a street. */
  STREET,
  /** A person's given name. */
  GIVEN_NAME
}
