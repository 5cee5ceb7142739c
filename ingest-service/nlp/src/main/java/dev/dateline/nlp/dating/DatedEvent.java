package dev.dateline.nlp.dating;

import dev.dateline.nlp.mention.EventMention;
import org.jspecify.annotations.Nullable;

/**
 * An event with its date.
 *
 * @param dating null when nothing says when it was
 */
public record DatedEvent(EventMention mention, @Nullable Dating dating) {}
