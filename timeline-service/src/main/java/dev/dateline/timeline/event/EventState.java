package dev.dateline.timeline.event;

import dev.dateline.timeline.api.Wire;
import dev.dateline.timeline.claim.FieldChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an event was at one of its versions, as far as people see and change it.
 *
 * @param edited fields that a person had set
 * @param fields values by name, in the order in which they are shown
 */
public record EventState(int version, List<String> edited, Map<String, @Nullable Object> fields) {
  /** Name of the field that says whether the event was deleted. */
  public static final String DELETED = "deleted";

  /** The state that an event is in. */
  public static EventState of(EventEntity event) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put(EventField.TITLE.toString(), event.title);
    fields.put(EventField.DATE.toString(), event.edtf());
    fields.put(EventField.DESCRIPTION.toString(), event.description);
    fields.put(EventField.KIND.toString(), event.kind);
    fields.put(EventField.FACTUALITY.toString(), Wire.name(event.factuality));
    fields.put(EventField.PARTICIPANTS.toString(), event.participants);
    fields.put(EventField.PLACES.toString(), event.places);
    fields.put("sources", event.sources);
    fields.put(EventField.STATUS.toString(), Wire.name(event.status));
    fields.put(EventField.STARRED.toString(), event.starred);
    fields.put(EventField.TAGS.toString(), event.tags);
    fields.put(DELETED, event.deletedAt != null);
    return new EventState(event.version, event.edited(), fields);
  }

  /** What became different from an earlier state to this one. */
  public List<FieldChange> since(EventState earlier) {
    List<FieldChange> changes = new ArrayList<>();
    fields.forEach(
        (name, value) -> {
          Object before = earlier.fields.get(name);
          if (!Objects.equals(before, value)) {
            changes.add(new FieldChange(name, before, value));
          }
        });
    return changes;
  }

  /** Whether a person had set a field. */
  public boolean isEdited(EventField field) {
    return edited.contains(field.toString());
  }
}
