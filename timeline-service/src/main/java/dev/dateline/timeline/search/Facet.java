package dev.dateline.timeline.search;

import dev.dateline.model.edtf.Precision;
import dev.dateline.model.extraction.Factuality;
import dev.dateline.timeline.api.Wire;
import dev.dateline.timeline.event.ReviewStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A property whose values events are filtered and counted by. */
public enum Facet {
  PARTICIPANT("participants", Kind.NAMES),
  PLACE("places", Kind.NAMES),
  TAG("tags", Kind.NAMES),
  SOURCE("", Kind.SOURCE),
  KIND("kind", Kind.WORD),
  FACTUALITY("factuality", Factuality.values()),
  PRECISION("precision", Precision.values()),
  STATUS("status", ReviewStatus.values());

  /** What the values of a facet are. */
  enum Kind {
    /** Names of which an event has any number; a filter asks for all that it lists. */
    NAMES,
    /** Publishers or ids of the articles that tell of the event; a filter asks for all of them. */
    SOURCE,
    /** One word of many per event; a filter asks for one of those that it lists. */
    WORD,
    /** One of a few constants per event; a filter asks for one of those that it lists. */
    CONSTANT
  }

  private final String column;
  private final Kind kind;
  private final List<Enum<?>> constants;

  Facet(String column, Kind kind) {
    this.column = column;
    this.kind = kind;
    this.constants = List.of();
  }

  Facet(String column, Enum<?>[] constants) {
    this.column = column;
    this.kind = Kind.CONSTANT;
    this.constants = Arrays.asList(constants);
  }

  /** The facet of a name; empty when there is none. */
  public static Optional<Facet> named(String name) {
    return Arrays.stream(values()).filter(facet -> facet.wireName().equals(name)).findFirst();
  }

  /** What is said of a name that is no facet's. */
  public static String mustBeOne() {
    return "must be one of "
        + Arrays.stream(values()).map(Facet::wireName).collect(Collectors.joining(", "));
  }

  /** Whether an event has one value of it, as opposed to any number. */
  public boolean hasOneValue() {
    return kind == Kind.WORD || kind == Kind.CONSTANT;
  }

  /** Name as a parameter and in answers. */
  public String wireName() {
    return Wire.name(this);
  }

  /** A stored value as it goes out. */
  public String wireValue(String stored) {
    return constants.stream()
        .filter(constant -> constant.name().equals(stored))
        .findFirst()
        .map(Wire::name)
        .orElse(stored);
  }

  /** Column of {@code events}; empty for sources, which are in other tables. */
  String column() {
    return column;
  }

  Kind kind() {
    return kind;
  }

  List<Enum<?>> constants() {
    return constants;
  }
}
