package dev.dateline.timeline.bulk;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Events of a body, read one by one. */
@FunctionalInterface
public interface BulkRows {

  /** The next row; null at the end, and behind what cannot be read on from. */
  @Nullable BulkRow next() throws IOException;
}
