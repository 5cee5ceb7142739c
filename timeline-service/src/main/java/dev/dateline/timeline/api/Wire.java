package dev.dateline.timeline.api;

import java.util.Locale;

/** Names of constants on the wire: {@code DATE_CLAIMED} is {@code date_claimed}. */
public final class Wire {
  private Wire() {}

  public static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /**
   * The constant of a name on the wire.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
  }
}
