package dev.dateline.http.problem;

import java.util.Locale;

/**
 * What exactly is wrong, for those who say it in words of their own; the names are part of the
 * contract. The first ones are of fields, the others of conflicts.
 */
public enum Fault {
  MISSING,
  NOT_A_DATE,
  NO_SUCH_DAY,
  /** A range that ends before it begins. */
  BACKWARDS,
  IN_FUTURE,
  NOT_A_WEB_ADDRESS,
  TOO_LONG,
  TOO_MANY,
  TOO_LARGE,
  /** A page without text to read. */
  UNREADABLE,
  /** Characters that no text has. */
  NOT_TEXT,

  ARCHIVED,
  NAME_TAKEN,
  NOT_DELETED,
  MERGED_AWAY,
  NOT_MERGED,
  NOTHING_TO_UNDO,
  CHANGED_SINCE,
  BY_EXTRACTION,
  BY_CREATION,
  BY_FOLLOWING,
  BY_JOINING,
  NOT_KEPT;

  /** As on the wire: {@code not-a-date}. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
