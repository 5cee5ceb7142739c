package dev.dateline.timeline.intake;

import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.extraction.Extraction;
import dev.dateline.timeline.changes.ChangeFeed;
import dev.dateline.timeline.changes.ChangeKind;
import dev.dateline.timeline.claim.ClaimEntity;
import dev.dateline.timeline.date.DateColumns;
import dev.dateline.timeline.event.EventEntity;
import dev.dateline.timeline.event.EventField;
import dev.dateline.timeline.event.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Brings events into line with their evidence, where no person decided otherwise. */
@ApplicationScoped
class Settlement {
  private final EntityManager entities;
  private final Chronicle chronicle;
  private final Clock clock;

  Settlement(EntityManager entities, Chronicle chronicle, Clock clock) {
    this.entities = entities;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /** Settles events whose evidence an extraction may have changed; the changes for the feed. */
  List<ChangeFeed.Entry> settle(Collection<Dossier> dossiers, Extraction extraction) {
    List<ChangeFeed.Entry> changes = new ArrayList<>();
    List<Dossier> staying = new ArrayList<>();
    List<Chronicle.Before> before = new ArrayList<>();
    for (Dossier dossier : dossiers) {
      if (isBaseless(dossier)) {
        vanish(dossier.event).ifPresent(changes::add);
      } else {
        staying.add(dossier);
        before.add(Chronicle.Before.of(dossier.event));
        bringIntoLine(dossier, extraction.withdrawn());
      }
    }
    // Gives the events their versions; history refers to their rows.
    entities.flush();
    for (int i = 0; i < staying.size(); i++) {
      Dossier dossier = staying.get(i);
      chronicle.record(dossier, before.get(i), extraction);
      if (dossier.isChanged() && !dossier.isDeleted()) {
        changes.add(
            new ChangeFeed.Entry(
                dossier.event.id,
                dossier.isNew ? ChangeKind.CREATED : ChangeKind.UPDATED,
                dossier.event.version));
      }
    }
    return changes;
  }

  /** Nothing supports it and nobody touched it. */
  private static boolean isBaseless(Dossier dossier) {
    EventEntity event = dossier.event;
    return dossier.evidence.isEmpty()
        && event.origin == Origin.EXTRACTED
        && !event.isEdited()
        && !dossier.isDeleted();
  }

  /** Only the feed remembers that it was there. */
  private Optional<ChangeFeed.Entry> vanish(EventEntity event) {
    entities.remove(event);
    return Optional.of(new ChangeFeed.Entry(event.id, ChangeKind.DELETED, event.version + 1));
  }

  private void bringIntoLine(Dossier dossier, boolean withdrawn) {
    EventEntity event = dossier.event;
    // Fields are set once and embedded values only when they differ: Hibernate tells by the setting
    // whether the event changed, and counts its version up.
    if (!dossier.evidence.isEmpty()) {
      adopt(event, Consensus.of(dossier.evidence.stream().map(Testimony::of).toList()));
    } else if (withdrawn && event.origin == Origin.EXTRACTED) {
      adopt(event, Consensus.NONE);
      dossier.markChanged();
    } else {
      event.sources = 0;
    }
    ClaimEntity preferred = dossier.preferred().orElse(null);
    if (!event.isEdited(EventField.DATE)) {
      for (ClaimEntity claim : dossier.claims) {
        claim.preferred = claim.equals(preferred);
      }
      DateColumns date = DateColumns.of(preferred == null ? null : Edtf.parse(preferred.edtf));
      if (!date.equals(event.date)) {
        event.date = date;
      }
    }
    if (dossier.isChanged() && !dossier.isNew) {
      // Moves the version even when the columns stay: the evidence is another.
      event.updatedAt = clock.instant();
    }
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
