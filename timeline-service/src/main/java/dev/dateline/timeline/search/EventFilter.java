package dev.dateline.timeline.search;

import dev.dateline.model.range.DayRange;
import dev.dateline.model.range.Match;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which events are asked for.
 *
 * @param timeline slug, null for the default one
 * @param words full-text query, null for none
 * @param values stored values of the facets that are filtered by; none of the lists is empty
 * @param published when an article that tells of the event was published; null for any time
 * @param relations to other events, all of which have to hold
 */
public record EventFilter(
    @Nullable String timeline,
    DayRange range,
    Match match,
    Undated undated,
    @Nullable Words words,
    Map<Facet, List<String>> values,
    @Nullable DayRange published,
    List<Relation> relations) {

  /** What becomes of events without a date, or bounded on one side only. */
  public enum Undated {
    EXCLUDE,
    INCLUDE,
    ONLY
  }

  public EventFilter {
    values = Map.copyOf(values);
    relations = List.copyOf(relations);
  }

  /** Values asked for of a facet; empty when any will do. */
  public List<String> values(Facet facet) {
    return values.getOrDefault(facet, List.of());
  }

  /** The same without one facet, so that its other values can be counted. */
  public EventFilter without(Facet facet) {
    Map<Facet, List<String>> others = new EnumMap<>(Facet.class);
    others.putAll(values);
    others.remove(facet);
    return new EventFilter(timeline, range, match, undated, words, others, published, relations);
  }

  /** The same with one more value; of a facet of which an event has one, with no other. */
  public EventFilter with(Facet facet, String value) {
    Map<Facet, List<String>> more = new EnumMap<>(Facet.class);
    more.putAll(values);
    boolean many = facet.kind() == Facet.Kind.NAMES || facet.kind() == Facet.Kind.SOURCE;
    more.put(
        facet,
        many ? Stream.concat(values(facet).stream(), Stream.of(value)).toList() : List.of(value));
    return new EventFilter(timeline, range, match, undated, words, more, published, relations);
  }

  /** The same with another wish for undated events. */
  public EventFilter with(Undated other) {
    return new EventFilter(timeline, range, match, other, words, values, published, relations);
  }

  /** The same over another range. */
  public EventFilter over(DayRange other) {
    return new EventFilter(timeline, other, match, undated, words, values, published, relations);
  }

  /** Whether nothing but dates and at most these facets is asked for. */
  public boolean asksOnlyFor(Set<Facet> facets) {
    return words == null
        && published == null
        && relations.isEmpty()
        && facets.containsAll(values.keySet());
  }
}
