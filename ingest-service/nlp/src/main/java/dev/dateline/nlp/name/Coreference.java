package dev.dateline.nlp.name;

import dev.dateline.nlp.name.Name.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is meant by a short name: "Trump" is Donald Trump once the article has named him in full,
 * "WHO" the World Health Organization, "Kim" Kim Jong Un. A short name that two full names could
 * own stays as it is.
 */
public final class Coreference {
  private static final Set<String> SUFFIXES = Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III");
  private static final Set<String> COMPANY =
      Set.of("Inc.", "Inc", "Corp.", "Corp", "Corporation", "Co.", "Ltd.", "Ltd", "PLC", "AG");
  private static final Set<String> STORMS = Set.of("Hurricane", "Typhoon", "Cyclone");
  private static final Set<String> COMMON =
      Set.of("American", "First", "General", "National", "New", "United", "International", "The");

  private final Map<String, Name> owners;
  private final Set<String> names;
  private final Set<String> sites;

  /** By the last word of its name: "Wall" of the Berlin Wall. */
  private final Map<String, Name> places;

  /** Last names of several, of whom none alone is meant: somebody's, but not known whose. */
  private final Set<String> shared;

  private Coreference(
      Map<String, Name> owners,
      Map<String, Name> places,
      Set<String> names,
      Set<String> sites,
      Set<String> shared) {
    this.owners = owners;
    this.places = places;
    this.names = names;
    this.sites = sites;
    this.shared = shared;
  }

  /**
   * Reads the names of a whole article.
   *
   * @param sites those that stand for where or what, whatever they look like
   */
  public static Coreference of(List<Name> names, Set<String> sites) {
    Map<String, Name> full = new LinkedHashMap<>();
    for (Name name : names) {
      if (isFull(name) && !sites.contains(name.text())) {
        full.putIfAbsent(name.text(), name);
      }
    }
    Map<String, Name> owners = new HashMap<>();
    putEnds(owners, full);
    Map<String, List<Name>> byLast = new HashMap<>();
    Map<String, List<Name>> byFirst = new HashMap<>();
    Map<String, List<Name>> byInitials = new HashMap<>();
    Map<String, List<Name>> byWord = new HashMap<>();
    for (Name name : full.values()) {
      String[] words = name.text().split("\\s+", -1);
      if (name.kind() == Kind.PERSON) {
        byLast.computeIfAbsent(lastName(words), key -> new ArrayList<>()).add(name);
        byFirst.computeIfAbsent(words[0], key -> new ArrayList<>()).add(name);
      } else if (name.kind() != Kind.OTHER || STORMS.contains(words[0])) {
        byWord.computeIfAbsent(words[words.length - 1], key -> new ArrayList<>()).add(name);
      }
      if (COMPANY.contains(words[words.length - 1]) && !COMMON.contains(words[0])) {
        byFirst.computeIfAbsent(words[0], key -> new ArrayList<>()).add(name);
      }
      byInitials.computeIfAbsent(initials(words), key -> new ArrayList<>()).add(name);
    }
    putUnique(owners, byWord);
    putUnique(owners, byInitials);
    putUnique(owners, byFirst);
    putUnique(owners, byLast);
    Set<String> shared = putFirst(owners, byLast, names);
    return new Coreference(
        owners,
        places(names),
        names.stream().map(Name::text).collect(Collectors.toSet()),
        sites,
        shared);
  }

  /** The name with the owner's full text; the same when nobody else owns it. */
  public Name resolve(Name name) {
    if (sites.contains(name.text())) {
      return name.as(Kind.THING);
    }
    if (name.kind() == Kind.OTHER && shared.contains(name.text())) {
      return name.as(Kind.PERSON);
    }
    Name owner = owners.get(name.text());
    boolean stranger = owner != null && !name.role().isEmpty() && owner.kind() != Kind.PERSON;
    if (owner == null || stranger || name.kind() == Kind.PLACE) {
      return name; // "President Kennedy" is not Cape Kennedy
    }
    return name.called(owner.text()).as(owner.kind());
  }

  /**
   * The place that "the" and the last word of its name mean: "the <em>Wall</em>" of an article that
   * names the Berlin Wall. The name itself where there is none.
   */
  public Name resolveDefinite(Name name) {
    Name place = name.kind() == Kind.PERSON ? null : places.get(name.text());
    return place == null ? resolve(name) : place;
  }

  private static Map<String, Name> places(List<Name> names) {
    Map<String, Set<String>> texts = new HashMap<>();
    Map<String, Name> places = new HashMap<>();
    for (Name name : names) {
      if (name.kind() == Kind.PLACE && name.text().indexOf(' ') > 0) {
        String last = name.text().substring(name.text().lastIndexOf(' ') + 1);
        texts.computeIfAbsent(last, key -> new HashSet<>()).add(name.text());
        places.put(last, name);
      }
    }
    places.keySet().removeIf(last -> texts.getOrDefault(last, Set.of()).size() > 1);
    return places;
  }

  /** Whether the article names somebody so. */
  public boolean isKnown(String name) {
    return names.contains(name);
  }

  private static boolean isFull(Name name) {
    return name.text().indexOf(' ') > 0 && name.kind() != Kind.PLACE;
  }

  private static String lastName(String[] words) {
    int last = words.length - 1;
    return last > 1 && SUFFIXES.contains(words[last]) ? words[last - 1] : words[last];
  }

  private static String initials(String[] words) {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      if (Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.length() > 1 ? initials.toString() : "\u0000";
  }

  /** "El Guerrouj" of Hicham El Guerrouj: no full name of its own. */
  private static void putEnds(Map<String, Name> owners, Map<String, Name> full) {
    List<String> ends = new ArrayList<>();
    for (Name name : full.values()) {
      String end = name.text().substring(name.text().indexOf(' ') + 1);
      Name other = full.get(end);
      boolean persons = other != null && name.kind() == Kind.PERSON && other.role().isEmpty();
      if (other != null && persons && end.indexOf(' ') > 0 && other.kind() == Kind.PERSON) {
        owners.put(end, name);
        ends.add(end);
      }
    }
    full.keySet().removeAll(ends);
  }

  /**
   * A last name that stood alone before its second bearer was named is the first one's: "Nelson
   * Mandela ... Mandela ... Winnie Mandela ... Mandela". The others belong to nobody alone.
   */
  private static Set<String> putFirst(
      Map<String, Name> owners, Map<String, List<Name>> byLast, List<Name> names) {
    Set<String> shared = new HashSet<>();
    byLast.forEach(
        (last, bearers) -> {
          if (bearers.size() > 1 && isAloneBetween(names, last, bearers)) {
            owners.put(last, bearers.get(0));
          } else if (bearers.size() > 1) {
            shared.add(last);
          }
        });
    return shared;
  }

  private static boolean isAloneBetween(List<Name> names, String last, List<Name> bearers) {
    boolean first = false;
    for (Name name : names) {
      if (name.text().equals(bearers.get(1).text())) {
        return false;
      }
      if (first && name.text().equals(last)) {
        return true;
      }
      first |= name.text().equals(bearers.get(0).text());
    }
    return false;
  }

  private static void putUnique(Map<String, Name> owners, Map<String, List<Name>> candidates) {
    candidates.forEach(
        (word, names) -> {
          if (names.size() == 1) {
            owners.put(word, names.get(0));
          }
        });
  }
}
