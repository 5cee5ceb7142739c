package dev.dateline.timeline.curation;

import dev.dateline.http.request.Storable;
import dev.dateline.model.extraction.Factuality;
import dev.dateline.timeline.api.Wire;
import dev.dateline.timeline.event.EventEntity;
import dev.dateline.timeline.event.EventField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Everything of an event that a person may set, as PUT replaces it and a merge patch changes it.
 *
 * @param date null takes the preference from every claim: the event is undated
 */
@Schema(
    description =
        "Everything of an event that a person may set. A new date becomes the preferred claim, the"
            + " old claims stay; null prefers none of them.",
    example =
        """
        {"title":"Donald Trump and Kim Jong Un meet in Singapore","date":"2018-06-12",\
        "description":null,"kind":"meeting","factuality":"actual",\
        "participants":["Donald Trump","Kim Jong Un"],"places":["Singapore"]}""")
public record EventContent(
    @NotBlank(message = "must not be blank")
        @Size(max = Limits.TITLE, message = "must have at most {max} characters")
        @Storable
        @Schema(description = "Who did what.")
        String title,
    @Pattern(regexp = "(?s).*\\S.*", message = "must be a date: EDTF, or English words, or null")
        @Size(max = Limits.DATE, message = "must have at most {max} characters")
        @Storable
        @Schema(description = "EDTF, or English words; null: undated.", nullable = true)
        @Nullable String date,
    @Size(max = Limits.DESCRIPTION, message = "must have at most {max} characters")
        @Storable
        @Schema(description = "More of it.", nullable = true)
        @Nullable String description,
    @NotNull(message = "is missing")
        @Pattern(regexp = Limits.KIND, message = Limits.KIND_MESSAGE)
        @Schema(description = "Trigger class.")
        String kind,
    @NotNull(message = "is missing")
        @Pattern(regexp = Limits.FACTUALITY, message = Limits.FACTUALITY_MESSAGE)
        @Schema(
            description = "Whether it happened.",
            enumeration = {"actual", "planned", "reported", "hypothetical", "negated"})
        String factuality,
    @NotNull(message = "is missing")
        @Size(max = Limits.NAMES, message = "must have at most {max} entries")
        @Schema(description = "Names, most central first.")
        List<
                @NotBlank(message = "must not be blank")
                @Size(max = Limits.NAME, message = "must have at most {max} characters") @Storable
                String>
            participants,
    @NotNull(message = "is missing")
        @Size(max = Limits.NAMES, message = "must have at most {max} entries")
        @Schema(description = "Names, most specific first.")
        List<
                @NotBlank(message = "must not be blank")
                @Size(max = Limits.NAME, message = "must have at most {max} characters") @Storable
                String>
            places) {

  static EventContent of(EventEntity event) {
    return new EventContent(
        event.title,
        event.edtf(),
        event.description,
        event.kind,
        Wire.name(event.factuality),
        event.participants,
        event.places);
  }

  /** The fields in which the other content says something else. */
  List<EventField> differences(EventContent other) {
    Map<EventField, Function<EventContent, @Nullable Object>> fields =
        new EnumMap<>(EventField.class);
    fields.put(EventField.TITLE, EventContent::title);
    fields.put(EventField.DATE, EventContent::date);
    fields.put(EventField.DESCRIPTION, EventContent::description);
    fields.put(EventField.KIND, EventContent::kind);
    fields.put(EventField.FACTUALITY, EventContent::factuality);
    fields.put(EventField.PARTICIPANTS, EventContent::participants);
    fields.put(EventField.PLACES, EventContent::places);
    return fields.entrySet().stream()
        .filter(
            field -> !Objects.equals(field.getValue().apply(this), field.getValue().apply(other)))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Sets everything but the date, which is a claim's to set. */
  void writeTo(EventEntity event) {
    event.title = title.strip();
    event.description = description;
    event.kind = kind;
    event.factuality = Wire.constant(Factuality.class, factuality);
    event.participants = participants;
    event.places = places;
  }
}
