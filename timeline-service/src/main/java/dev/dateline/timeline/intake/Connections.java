package dev.dateline.timeline.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Connects what is on the same day, of the same kind, and shares a name; in near linear time. */
final class Connections {
  private final List<Integer> parents = new ArrayList<>();
  private final Map<Clue, Integer> firstWith = new HashMap<>();

  private record Clue(long day, String kind, boolean isPlace, String name) {}

  /** Adds a node; without a day it stays alone. The nodes are numbered from 0. */
  int add(@Nullable Long day, String kind, Names names) {
    int node = parents.size();
    parents.add(node);
    if (day != null) {
      connect(node, day, kind, false, names.participants());
      connect(node, day, kind, true, names.places());
    }
    return node;
  }

  /** The lowest node among all that are connected with this one, directly or not. */
  int root(int node) {
    int root = node;
    while (parents.get(root) != root) {
      root = parents.get(root);
    }
    parents.set(node, root);
    return root;
  }

  /** Connects two nodes for another reason. */
  void join(int node, int other) {
    int one = root(node);
    int two = root(other);
    parents.set(Math.max(one, two), Math.min(one, two));
  }

  private void connect(int node, long day, String kind, boolean isPlace, Set<String> names) {
    for (String name : names) {
      Integer other = firstWith.putIfAbsent(new Clue(day, kind, isPlace, name), node);
      if (other != null) {
        join(node, other);
      }
    }
  }
}
