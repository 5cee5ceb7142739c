package dev.dateline.timeline.search;

import org.jspecify.annotations.Nullable;

/**
 * A page as it goes out.
 *
 * @param json an {@link EventPage}
 * @param next where the next page is, relative to the origin; null on the last
 */
record RenderedPage(byte[] json, @Nullable String next) {}
