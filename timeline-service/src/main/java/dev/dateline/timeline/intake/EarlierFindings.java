package dev.dateline.timeline.intake;

import dev.dateline.model.extraction.Candidate;
import dev.dateline.model.extraction.Span;
import dev.dateline.timeline.evidence.EvidenceEntity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where an earlier extraction of the article found events, so that they keep their ids and what
 * people did to them when the same words stand for them again.
 */
final class EarlierFindings {
  private final NavigableMap<Integer, List<Finding>> byStart = new TreeMap<>();
  private final Set<Dossier> taken = new HashSet<>();
  private int longest;

  /**
   * Words of an article that stood for an event.
   *
   * @param end of its trigger
   * @param date where the words that date it begin; null where none do
   */
  private record Finding(int end, @Nullable Integer date, Dossier dossier) {}

  EarlierFindings(Collection<Dossier> dossiers) {
    for (Dossier dossier : dossiers) {
      for (EvidenceEntity item : dossier.earlier) {
        byStart
            .computeIfAbsent(item.triggerStart, start -> new ArrayList<>())
            .add(new Finding(item.triggerEnd, item.timeStart, dossier));
        longest = Math.max(longest, item.triggerEnd - item.triggerStart);
      }
    }
  }

  /** An event stands for one group of candidates only. */
  void take(Dossier dossier) {
    taken.add(dossier);
  }

  /**
   * The event found in a candidate's words, of several in one word that with the same date's words;
   * not one that other articles tell otherwise.
   */
  Optional<Dossier> at(Candidate candidate) {
    Span trigger = candidate.mention().trigger();
    Span time = candidate.mention().time();
    Integer date = time == null ? null : time.start();
    Dossier found = null;
    for (var entry :
        byStart.subMap(trigger.start() - longest, true, trigger.end(), false).entrySet()) {
      for (Finding finding : entry.getValue()) {
        Dossier dossier = finding.dossier;
        if (finding.end > trigger.start()
            && !taken.contains(dossier)
            && (dossier.evidence.isEmpty() || dossier.isDeleted())) {
          if (Objects.equals(finding.date, date)) {
            return Optional.of(dossier);
          }
          found = found == null ? dossier : found;
        }
      }
    }
    return Optional.ofNullable(found);
  }
}
