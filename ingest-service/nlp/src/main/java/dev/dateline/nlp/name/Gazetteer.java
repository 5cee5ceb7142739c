package dev.dateline.nlp.name;

import dev.dateline.nlp.text.WordLists;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of places: countries, capitals, larger towns, regions and sites in the news. */
public final class Gazetteer {
  private final Map<String, Place> places = new HashMap<>();
  private final Set<String> ambiguous = WordLists.words("ambiguous-places.txt");

  /**
   * A place.
   *
   * @param kind {@code site}, {@code city}, {@code capital}, {@code state}, {@code region}, {@code
   *     country} or {@code continent}
   * @param country ISO 3166-1 code, empty for what is in no single one
   */
  public record Place(String name, String kind, String country) {
    /** The smaller, the more specific: sites before towns before countries. */
    public int breadth() {
      return switch (kind) {
        case "site" -> 0;
        case "city", "capital" -> 1;
        case "state", "region" -> 2;
        case "country" -> 3;
        default -> 4;
      };
    }
  }

  public Gazetteer() {
    for (String list : new String[] {"places.tsv", "places-own.tsv"}) {
      for (var row : WordLists.rows(list)) {
        places.put(row.get(0), new Place(row.get(0), row.get(1), row.get(2)));
      }
    }
  }

  /** The place of exactly this name; null when there is none. */
  public @Nullable Place find(String name) {
    return places.get(name);
  }

  /** Whether the name is more often a word or a person's than a place's. */
  public boolean isAmbiguous(String name) {
    return ambiguous.contains(name);
  }
}
