package dev.dateline.time;

import dev.dateline.model.derivation.PublicationBasis;
import org.jspecify.annotations.Nullable;

/**
 * What the words of an article are counted from.
 *
 * @param publication the publication date in EDTF, as precise as it is known; null when unknown:
 *     nothing is then invented, "June 12" stays {@code XXXX-06-12}
 * @param basis where the publication date comes from; null exactly when it is
 * @param mode how underspecified dates find their year
 */
public record TimeContext(
    @Nullable String publication, @Nullable PublicationBasis basis, Mode mode) {

  public TimeContext {
    if ((publication == null) != (basis == null)) {
      throw new IllegalArgumentException("a publication date and its basis come together");
    }
  }

  /** Nothing is known about the article. */
  public static TimeContext unknown() {
    return new TimeContext(null, null, Mode.AUTO);
  }

  /** An article whose publication date was given by its user. */
  public static TimeContext published(String edtf) {
    return new TimeContext(edtf, PublicationBasis.GIVEN, Mode.AUTO);
  }

  /** The same context read in another mode. */
  public TimeContext in(Mode other) {
    return new TimeContext(publication, basis, other);
  }

  /** How underspecified dates find their year. */
  public enum Mode {
    /** Against the publication date. */
    NEWS,
    /** Against the last date that the text mentions. */
    NARRATIVE,
    /** Chosen from the text. */
    AUTO
  }
}
