package dev.dateline.timeline.timelines;

import org.jspecify.annotations.Nullable;

/** How large timelines are; told by whoever keeps count of their events. */
public interface Extents {

  /** The size of a timeline at the moment. */
  Size of(Timeline timeline);

  /**
   * All of a timeline's events, dismissed ones aside.
   *
   * @param events how many
   * @param earliest first possible day of any; null when none is known
   * @param latest day after the last possible one of any; null when none is known
   */
  record Size(long events, @Nullable Long earliest, @Nullable Long latest) {}
}
