package dev.dateline.timeline.consensus;

import dev.dateline.model.edtf.Edtf;
import dev.dateline.timeline.claim.ClaimEntity;
import dev.dateline.timeline.claim.ClaimEntity.Maker;
import dev.dateline.timeline.claim.Preference;
import dev.dateline.timeline.event.EventEntity;
import dev.dateline.timeline.event.EventField;
import dev.dateline.timeline.event.Origin;
import dev.dateline.timeline.evidence.EvidenceEntity;
import java.util.List;
import java.util.Optional;

/** Brings events into line with their evidence, where no person decided otherwise. */
public final class Alignment {
  private Alignment() {}

  /** Takes over what the evidence says together; without any, only that there is none. */
  public static void content(EventEntity event, List<EvidenceEntity> evidence) {
    if (evidence.isEmpty()) {
      event.sources = 0;
    } else {
      adopt(event, Consensus.of(evidence.stream().map(Testimony::of).toList()));
    }
  }

  /** Takes away all that evidence said. */
  public static void forget(EventEntity event) {
    adopt(event, Consensus.NONE);
  }

  /** Shows the event with a person's choice among the claims, or else with the best of them. */
  public static void date(EventEntity event, List<ClaimEntity> claims) {
    if (event.isEdited(EventField.DATE)) {
      boolean chosenIsThere =
          event.edtf() == null || claims.stream().anyMatch(claim -> claim.preferred);
      if (chosenIsThere) {
        return;
      }
      // What a person chose went with its evidence.
      event.unmarkEdited(EventField.DATE);
    }
    // A person's claim that was taken back is kept, but preferred only by a person.
    Optional<ClaimEntity> best =
        Preference.among(claims.stream().filter(claim -> claim.madeBy == Maker.EXTRACTOR).toList());
    for (ClaimEntity claim : claims) {
      claim.preferred = best.filter(claim::equals).isPresent();
    }
    show(event, best);
  }

  /** Shows the event with a claim's date, or with none. */
  public static void show(EventEntity event, Optional<ClaimEntity> preferred) {
    event.date(preferred.map(claim -> Edtf.parse(claim.edtf)).orElse(null));
  }

  private static void adopt(EventEntity event, Consensus consensus) {
    event.sources = consensus.sources();
    if (!event.isEdited(EventField.TITLE)) {
      event.title = consensus.title();
    }
    if (!event.isEdited(EventField.KIND)) {
      event.kind = consensus.kind();
    }
    if (!event.isEdited(EventField.FACTUALITY)) {
      event.factuality = consensus.factuality();
    }
    if (!event.isEdited(EventField.PARTICIPANTS)) {
      event.participants = consensus.participants();
    }
    if (!event.isEdited(EventField.PLACES)) {
      event.places = consensus.places();
    }
    if (!event.isEdited(EventField.STATUS)) {
      event.status = consensus.status();
    }
    if (event.origin == Origin.EXTRACTED) {
      event.importance = consensus.importance();
      event.confidence = consensus.confidence();
    }
  }
}
