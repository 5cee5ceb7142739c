package dev.dateline.timeline.claim;

import dev.dateline.timeline.claim.HistoryEntity.Action;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the history is to say of a change.
 *
 * @param version the event's version after it
 * @param author name and version of the extractor, or the person's name
 * @param detail the change in words, without words of an article
 * @param comment why, in the person's words; null for none
 * @param undoes the entry that the change takes back; null for none
 */
public record EventNote(
    UUID eventId,
    int version,
    Instant at,
    String author,
    Action action,
    String detail,
    @Nullable String comment,
    @Nullable Long undoes) {}
