package dev.dateline.nlp.dating;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.DerivationException;
import dev.dateline.model.derivation.Step;
import dev.dateline.model.edtf.DayBounds;
import dev.dateline.model.edtf.Edtf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Derivations from dates of any shape: an open or unknown one leads nowhere, which is no error. */
final class Derived {
  private Derived() {}

  static @Nullable Derivation orNull(String words, String rule, Anchor anchor, List<Step> steps) {
    try {
      return Derivation.of(words, rule, anchor, steps);
    } catch (DerivationException leadsNowhere) {
      return null;
    }
  }

  /** Whether some day is allowed by both. */
  static boolean agree(Derivation one, Derivation other) {
    DayBounds a = Edtf.parse(one.edtf()).bounds();
    DayBounds b = Edtf.parse(other.edtf()).bounds();
    return !endsBefore(a, b) && !endsBefore(b, a);
  }

  private static boolean endsBefore(DayBounds one, DayBounds other) {
    Long end = one.latestExclusive();
    Long start = other.earliest();
    return end != null && start != null && end <= start;
  }
}
