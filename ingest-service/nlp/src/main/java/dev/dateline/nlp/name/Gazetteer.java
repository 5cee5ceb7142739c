package dev.dateline.nlp.name;

import dev.dateline.nlp.text.WordLists;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names of places: countries, capitals, larger towns, regions and sites in the news. */
public final class Gazetteer {
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, Place> inLowerCase = new HashMap<>();
  private final Map<String, Place> capitals = new HashMap<>();
  private final Map<String, String> countries =
      WordLists.rows("nationalities.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
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
        Place place = new Place(row.get(0), row.get(1), row.get(2));
        places.put(place.name(), place);
        inLowerCase.put(place.name().toLowerCase(Locale.ROOT), place);
        if (place.kind().equals("capital")) {
          capitals.putIfAbsent(place.country(), place);
        }
      }
    }
  }

  /** The place of exactly this name; null when there is none. */
  public @Nullable Place find(String name) {
    return places.get(name);
  }

  /** The place of a name that may be in capitals: "NEW YORK"; null when there is none. */
  public @Nullable Place findInAnyCase(String name) {
    return inLowerCase.get(name.toLowerCase(Locale.ROOT));
  }

  /** The capital of the country of a nationality in lower case: "vietnamese" is of Hanoi. */
  public @Nullable Place capitalOf(String nationality) {
    String country = countries.get(nationality);
    return country == null ? null : capitals.get(country);
  }

  /** Whether the name is more often a word or a person's than a place's. */
  public boolean isAmbiguous(String name) {
    return ambiguous.contains(name);
  }
}
