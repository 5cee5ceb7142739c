package dev.dateline.timeline.claim;

import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.Qualifier;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which of an extractor's claims an event is shown with, when no person decided: what its words say
 * before what contradicts them, without doubt before doubtful, fine before coarse, sure before
 * unsure, old before new.
 */
public final class Preference {
  private static final Comparator<ClaimEntity> ORDER =
      Comparator.<ClaimEntity, Boolean>comparing(ClaimEntity::isContradiction)
          .thenComparing(claim -> date(claim).qualifier() != Qualifier.NONE)
          .thenComparing(claim -> date(claim).precision())
          .thenComparing(claim -> -claim.confidence)
          .thenComparing(claim -> claim.id);

  private Preference() {}

  /** The claim to prefer; empty without claims. */
  public static Optional<ClaimEntity> among(List<ClaimEntity> claims) {
    return claims.stream().min(ORDER);
  }

  private static Edtf date(ClaimEntity claim) {
    return Edtf.parse(claim.edtf);
  }
}
