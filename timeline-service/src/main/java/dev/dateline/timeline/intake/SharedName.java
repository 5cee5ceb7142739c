package dev.dateline.timeline.intake;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether two lists of names have one in common, upper and lower case aside. */
final class SharedName {
  private SharedName() {}

  static boolean between(List<String> some, List<String> others) {
    Set<String> keys = keys(some);
    return others.stream().map(SharedName::key).anyMatch(keys::contains);
  }

  static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private static Set<String> keys(Collection<String> names) {
    Set<String> keys = new HashSet<>();
    names.forEach(name -> keys.add(key(name)));
    return keys;
  }
}
