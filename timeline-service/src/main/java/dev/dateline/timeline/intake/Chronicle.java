package dev.dateline.timeline.intake;

import dev.dateline.model.extraction.Extraction;
import dev.dateline.model.extraction.Factuality;
import dev.dateline.timeline.api.Wire;
import dev.dateline.timeline.claim.EventNote;
import dev.dateline.timeline.claim.HistoryEntity.Action;
import dev.dateline.timeline.claim.HistoryRepository;
import dev.dateline.timeline.event.EventEntity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the history of events that an extraction made or changed. */
@ApplicationScoped
class Chronicle {
  private static final String UNDATED = "undated";

  private final HistoryRepository history;
  private final Clock clock;

  Chronicle(HistoryRepository history, Clock clock) {
    this.history = history;
    this.clock = clock;
  }

  /** What is compared. */
  record Before(Factuality factuality, @Nullable String edtf) {
    static Before of(EventEntity event) {
      return new Before(event.factuality, event.edtf());
    }
  }

  /** Adds what happened to an event; nothing when nothing did. */
  void record(Dossier dossier, Before before, Extraction extraction) {
    EventEntity event = dossier.event;
    Instant now = clock.instant();
    String extractor = extraction.extractor();
    UUID article = extraction.articleId();
    if (dossier.isNew) {
      add(event, now, extractor, Action.CREATED, "found in an article", article);
      return;
    }
    if (dossier.isJoined()) {
      add(event, now, extractor, Action.MERGED, "another article speaks of it", article);
    }
    if (event.factuality != before.factuality) {
      String change =
          change(Wire.name(before.factuality), Wire.name(event.factuality), extraction.withdrawn());
      add(event, now, extractor, Action.MERGED, "factuality " + change, article);
    }
    if (!Objects.equals(event.edtf(), before.edtf)) {
      String change =
          change(
              Objects.requireNonNullElse(before.edtf, UNDATED),
              Objects.requireNonNullElse(event.edtf(), UNDATED),
              extraction.withdrawn());
      add(event, now, extractor, Action.DATE_CLAIMED, change, source(dossier));
    }
  }

  private void add(
      EventEntity event,
      Instant at,
      String extractor,
      Action action,
      String detail,
      @Nullable UUID article) {
    history.add(
        new EventNote(event.id, event.version, at, extractor, action, detail, null, null), article);
  }

  /** What was before a withdrawal may have come of the withdrawn words. */
  private static String change(String before, String after, boolean withdrawn) {
    return (withdrawn ? HistoryRepository.ARROW.strip() + " " : before + HistoryRepository.ARROW)
        + after;
  }

  /** The article whose words the event is dated by now; null when it is by none. */
  private static @Nullable UUID source(Dossier dossier) {
    UUID evidenceId =
        dossier.preferred().flatMap(claim -> Optional.ofNullable(claim.evidenceId)).orElse(null);
    return dossier.evidence.stream()
        .filter(item -> item.id.equals(evidenceId))
        .map(item -> item.article.articleId)
        .findFirst()
        .orElse(null);
  }
}
