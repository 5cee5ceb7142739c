package dev.dateline.nlp.name;

import dev.dateline.nlp.name.Name.Kind;
import java.util.ArrayList;
import java.util.HashMap;
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
  private static final Set<String> COMMON =
      Set.of("American", "First", "General", "National", "New", "United", "International", "The");

  private final Map<String, Name> owners;
  private final Set<String> names;

  private Coreference(Map<String, Name> owners, Set<String> names) {
    this.owners = owners;
    this.names = names;
  }

  /** Reads the names of a whole article. */
  public static Coreference of(List<Name> names) {
    Map<String, Name> full = new LinkedHashMap<>();
    for (Name name : names) {
      if (isFull(name)) {
        full.putIfAbsent(name.text(), name);
      }
    }
    Map<String, List<Name>> byLast = new HashMap<>();
    Map<String, List<Name>> byFirst = new HashMap<>();
    Map<String, List<Name>> byInitials = new HashMap<>();
    Map<String, List<Name>> byWord = new HashMap<>();
    for (Name name : full.values()) {
      String[] words = name.text().split("\\s+", -1);
      if (name.kind() == Kind.PERSON) {
        byLast.computeIfAbsent(lastName(words), key -> new ArrayList<>()).add(name);
        byFirst.computeIfAbsent(words[0], key -> new ArrayList<>()).add(name);
      } else if (name.kind() != Kind.OTHER) {
        byWord.computeIfAbsent(words[words.length - 1], key -> new ArrayList<>()).add(name);
      }
      if (COMPANY.contains(words[words.length - 1]) && !COMMON.contains(words[0])) {
        byFirst.computeIfAbsent(words[0], key -> new ArrayList<>()).add(name);
      }
      byInitials.computeIfAbsent(initials(words), key -> new ArrayList<>()).add(name);
    }
    Map<String, Name> owners = new HashMap<>();
    putUnique(owners, byWord);
    putUnique(owners, byInitials);
    putUnique(owners, byFirst);
    putUnique(owners, byLast);
    return new Coreference(owners, names.stream().map(Name::text).collect(Collectors.toSet()));
  }

  /** The name with the owner's full text; the same when nobody else owns it. */
  public Name resolve(Name name) {
    Name owner = name.text().indexOf(' ') < 0 ? owners.get(name.text()) : null;
    if (owner == null || name.kind() == Kind.PLACE) {
      return name;
    }
    return name.called(owner.text()).as(owner.kind());
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

  private static void putUnique(Map<String, Name> owners, Map<String, List<Name>> candidates) {
    candidates.forEach(
        (word, names) -> {
          if (names.size() == 1) {
            owners.put(word, names.get(0));
          }
        });
  }
}
