package dev.dateline.timeline.search;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A page as it goes out.
 *
 * @param json an {@link EventPage}
 * @param next where the next page is, relative to the origin; null on the last
 * @param prev where the previous page is; null on the first
 */
record RenderedPage(byte[] json, @Nullable String next, @Nullable String prev) {

  /** The links as a header (RFC 8288); null without any. */
  @Nullable String links() {
    StringJoiner links = new StringJoiner(", ");
    if (next != null) {
      links.add("<" + next + ">; rel=\"next\"");
    }
    if (prev != null) {
      links.add("<" + prev + ">; rel=\"prev\"");
    }
    return links.length() == 0 ? null : links.toString();
  }
}
