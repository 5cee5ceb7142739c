package dev.dateline.timeline.curation;

/** How much of what an event takes; lengths in UTF-16 units. */
final class Limits {
  static final int TITLE = 500;
  static final int DATE = 500;
  static final int DESCRIPTION = 20_000;
  static final int COMMENT = 2_000;
  static final int TAGS = 50;
  static final int TAG = 64;
  static final int NAMES = 100;
  static final int NAME = 200;
  static final String KIND = "[a-z][a-z0-9-]{0,39}";
  static final String KIND_MESSAGE = "must be 1 to 40 of a-z, 0-9 and -, starting with a letter";
  static final String FACTUALITY = "actual|planned|reported|hypothetical|negated";
  static final String FACTUALITY_MESSAGE =
      "must be one of actual, planned, reported, hypothetical, negated";

  private Limits() {}
}
