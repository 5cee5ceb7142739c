package dev.dateline.timeline.event;

import dev.dateline.timeline.claim.FieldChange;
import dev.dateline.timeline.claim.HistoryEntity;
import dev.dateline.timeline.claim.HistoryEntity.Action;
import dev.dateline.timeline.claim.HistoryRepository;
import dev.dateline.timeline.claim.HistoryView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The history of an event, each change with what it made of which field. */
@ApplicationScoped
public class Histories {
  private static final Set<Action> OF_DATES =
      Set.of(Action.DATE_CLAIMED, Action.PREFERRED, Action.MOVED);

  private final HistoryRepository history;
  private final EventVersions versions;

  Histories(HistoryRepository history, EventVersions versions) {
    this.history = history;
    this.versions = versions;
  }

  /** All changes, in order. */
  public List<HistoryView> of(EventEntity event) {
    return views(history.ofEvent(event.id), versions.all(event));
  }

  /** All changes of each event, in order. */
  Map<UUID, List<HistoryView>> of(List<EventEntity> events) {
    Map<UUID, List<HistoryEntity>> entries =
        history.ofEvents(events.stream().map(event -> event.id).toList()).stream()
            .collect(Collectors.groupingBy(entry -> entry.eventId));
    Map<UUID, List<HistoryView>> views = new HashMap<>();
    versions
        .all(events)
        .forEach((id, states) -> views.put(id, views(entries.getOrDefault(id, List.of()), states)));
    return views;
  }

  private static List<HistoryView> views(
      List<HistoryEntity> entries, Map<Integer, EventState> states) {
    List<HistoryView> views = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      HistoryEntity entry = entries.get(i);
      views.add(HistoryView.of(entry, changes(entries, i, states)));
    }
    return views;
  }

  private static List<FieldChange> changes(
      List<HistoryEntity> entries, int index, Map<Integer, EventState> states) {
    HistoryEntity entry = entries.get(index);
    EventState after = entry.version == null ? null : states.get(entry.version);
    Integer base = base(entries, index);
    EventState before = base == null ? null : states.get(base);
    if (after == null || before == null) {
      return List.of();
    }
    List<HistoryEntity> together =
        entries.stream().filter(other -> after.version() == versionOf(other)).toList();
    boolean isAlone = together.size() == 1;
    boolean isOfDate = OF_DATES.contains(entry.action);
    boolean isLast =
        together.stream()
            .filter(other -> !OF_DATES.contains(other.action))
            .reduce((one, other) -> other)
            .filter(entry::equals)
            .isPresent();
    return after.since(before).stream()
        .filter(change -> isAlone || (isOfDate == isDate(change) && (isOfDate || isLast)))
        .toList();
  }

  /** The version that the event had before the changes that were made together with this one. */
  private static @Nullable Integer base(List<HistoryEntity> entries, int index) {
    int version = versionOf(entries.get(index));
    for (int i = index - 1; i >= 0; i--) {
      int earlier = versionOf(entries.get(i));
      if (earlier >= 0 && earlier < version) {
        return earlier;
      }
    }
    return null;
  }

  private static int versionOf(HistoryEntity entry) {
    return entry.version == null ? -1 : entry.version;
  }

  private static boolean isDate(FieldChange change) {
    return change.field().equals(EventField.DATE.toString());
  }
}
