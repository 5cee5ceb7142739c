package dev.dateline.timeline.intake;

import dev.dateline.model.extraction.Extraction;
import dev.dateline.timeline.changes.ChangeFeed;
import dev.dateline.timeline.changes.ChangeKind;
import dev.dateline.timeline.consensus.Alignment;
import dev.dateline.timeline.event.EventEntity;
import dev.dateline.timeline.event.EventField;
import dev.dateline.timeline.event.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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

  /**
   * Settles events whose evidence an extraction may have changed; the changes for the feeds, by
   * timeline.
   */
  SortedMap<Integer, List<ChangeFeed.Entry>> settle(
      Collection<Dossier> dossiers, Extraction extraction) {
    SortedMap<Integer, List<ChangeFeed.Entry>> changes = new TreeMap<>();
    List<Dossier> staying = new ArrayList<>();
    List<Chronicle.Before> before = new ArrayList<>();
    for (Dossier dossier : dossiers) {
      if (isBaseless(dossier, extraction.withdrawn())) {
        add(changes, dossier.event, vanish(dossier.event));
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
        add(
            changes,
            dossier.event,
            new ChangeFeed.Entry(
                dossier.event.id,
                dossier.isNew ? ChangeKind.CREATED : ChangeKind.UPDATED,
                dossier.event.version));
      }
    }
    return changes;
  }

  /**
   * Nothing supports it and nobody touched it. An event to which a person bound places waits for
   * later extractions to find them again, unless the article is gone.
   */
  private static boolean isBaseless(Dossier dossier, boolean withdrawn) {
    EventEntity event = dossier.event;
    List<String> edited = event.edited();
    boolean untouched =
        edited.isEmpty() || (withdrawn && edited.equals(List.of(EventField.EVIDENCE.toString())));
    return dossier.evidence.isEmpty()
        && event.origin == Origin.EXTRACTED
        && untouched
        && !dossier.isDeleted();
  }

  /** Only the feed remembers that it was there. */
  private ChangeFeed.Entry vanish(EventEntity event) {
    entities.remove(event);
    return new ChangeFeed.Entry(event.id, ChangeKind.DELETED, event.version + 1);
  }

  private static void add(
      Map<Integer, List<ChangeFeed.Entry>> changes, EventEntity event, ChangeFeed.Entry change) {
    changes.computeIfAbsent(event.timelineId, timeline -> new ArrayList<>()).add(change);
  }

  private void bringIntoLine(Dossier dossier, boolean withdrawn) {
    EventEntity event = dossier.event;
    if (dossier.evidence.isEmpty() && withdrawn && event.origin == Origin.EXTRACTED) {
      Alignment.forget(event);
      dossier.markChanged();
    } else {
      Alignment.content(event, dossier.evidence);
    }
    Alignment.date(event, dossier.claims);
    if (dossier.isChanged() && !dossier.isNew) {
      // Moves the version even when the columns stay: the evidence is another.
      event.updatedAt = clock.instant();
    }
  }
}
