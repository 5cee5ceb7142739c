package dev.dateline.time.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All patterns in one tree, walked from a token as far as any pattern goes. The walk is as deep as
 * the longest pattern at most, whatever the text.
 */
final class Trie<R> {
  private final Node<R> root = new Node<>();
  private final BitSet startIds = new BitSet();
  private long startKinds;
  private int accepts;

  /** An end of a pattern that was reached. */
  record Hit<R>(R rule, int order, Match match) {}

  private record Accept<R>(R rule, int order) {}

  private static final class Node<R> {
    private final Map<Integer, Node<R>> literals = new HashMap<>();
    private final Map<Integer, Node<R>> gluedLiterals = new HashMap<>();
    private final Map<Terminal, Node<R>> terminals = new EnumMap<>(Terminal.class);
    private final Map<Terminal, Node<R>> gluedTerminals = new EnumMap<>(Terminal.class);
    private final List<Accept<R>> accepts = new ArrayList<>();
    private List<Map.Entry<Terminal, Node<R>>> edges = List.of();
    private List<Map.Entry<Terminal, Node<R>>> gluedEdges = List.of();

    void seal() {
      edges = List.copyOf(terminals.entrySet());
      gluedEdges = List.copyOf(gluedTerminals.entrySet());
      literals.values().forEach(Node::seal);
      gluedLiterals.values().forEach(Node::seal);
      terminals.values().forEach(Node::seal);
      gluedTerminals.values().forEach(Node::seal);
    }
  }

  /** Adds a flat pattern; the ids of its words come from the lexicon. */
  void add(List<Element> sequence, Lexicon lexicon, R rule) {
    Node<R> node = root;
    for (Element element : sequence) {
      Terminal terminal = element.terminal();
      String literal = element.literal();
      if (terminal != null) {
        node =
            (element.glued() ? node.gluedTerminals : node.terminals)
                .computeIfAbsent(terminal, t -> new Node<>());
      } else if (literal != null) {
        node =
            (element.glued() ? node.gluedLiterals : node.literals)
                .computeIfAbsent(lexicon.id(literal), t -> new Node<>());
      }
    }
    node.accepts.add(new Accept<>(rule, accepts));
    accepts++;
  }

  /** To be called once after the last pattern. */
  void seal() {
    root.seal();
    root.literals.keySet().forEach(startIds::set);
    root.gluedLiterals.keySet().forEach(startIds::set);
    for (Terminal terminal : root.terminals.keySet()) {
      startKinds |= 1L << terminal.ordinal();
    }
  }

  /** Every pattern that matches from a token on, the longest first, then the earliest added. */
  List<Hit<R>> match(Words words, int from, int limit) {
    if (!words.can(from, startKinds, startIds)) {
      return List.of();
    }
    List<Hit<R>> hits = new ArrayList<>();
    walk(root, words, from, from, limit, new ArrayList<>(), hits);
    hits.sort(Comparator.<Hit<R>>comparingInt(h -> -h.match().to()).thenComparingInt(Hit::order));
    return hits;
  }

  private void walk(
      Node<R> node,
      Words words,
      int from,
      int at,
      int limit,
      List<Match.Capture> captures,
      List<Hit<R>> hits) {
    for (Accept<R> accept : node.accepts) {
      hits.add(new Hit<>(accept.rule(), accept.order(), new Match(words, from, at, captures)));
    }
    if (at >= limit) {
      return;
    }
    boolean spaced = words.isSpaced(at) && at > from;
    int id = words.id(at);
    if (id != 0) {
      follow(node.literals.get(id), words, from, at + 1, limit, captures, hits);
      if (!spaced) {
        follow(node.gluedLiterals.get(id), words, from, at + 1, limit, captures, hits);
      }
    }
    walkTerminals(node.edges, words, from, at, limit, captures, hits);
    if (!spaced) {
      walkTerminals(node.gluedEdges, words, from, at, limit, captures, hits);
    }
  }

  private void walkTerminals(
      List<Map.Entry<Terminal, Node<R>>> edges,
      Words words,
      int from,
      int at,
      int limit,
      List<Match.Capture> captures,
      List<Hit<R>> hits) {
    for (Map.Entry<Terminal, Node<R>> edge : edges) {
      Numbers.@Nullable Found found = read(edge.getKey(), words, at, limit);
      if (found != null) {
        captures.add(new Match.Capture(edge.getKey(), found.value(), at, found.end()));
        walk(edge.getValue(), words, from, found.end(), limit, captures, hits);
        captures.remove(captures.size() - 1);
      }
    }
  }

  private void follow(
      @Nullable Node<R> next,
      Words words,
      int from,
      int at,
      int limit,
      List<Match.Capture> captures,
      List<Hit<R>> hits) {
    if (next != null) {
      walk(next, words, from, at, limit, captures, hits);
    }
  }

  private static Numbers.@Nullable Found read(Terminal terminal, Words words, int at, int limit) {
    if (terminal == Terminal.NUMBER) {
      return Numbers.cardinal(words, at, limit);
    }
    if (terminal == Terminal.AMOUNT) {
      return Numbers.amount(words, at, limit);
    }
    if (terminal == Terminal.YEAR) {
      return Numbers.year(words, at, limit);
    }
    return words.is(at, terminal) ? new Numbers.Found(at + 1, words.value(at, terminal)) : null;
  }
}
