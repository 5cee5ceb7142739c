package dev.dateline.time.resolve;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.PublicationBasis;
import dev.dateline.time.calendar.Notation;
import dev.dateline.time.calendar.When;

/** Where the steps of a derivation start. */
record Start(Anchor anchor, String edtf, When when) {

  /** Whether the calendar unit says all that the EDTF does: no doubt, no part of it. */
  boolean isExact() {
    boolean inferred =
        anchor instanceof Anchor.Publication publication
            && publication.basis() == PublicationBasis.INFERRED;
    return !inferred && edtf.equals(Notation.edtf(when));
  }
}
