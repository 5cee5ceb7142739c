package dev.dateline.time.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads the notation of patterns and expands it into flat sequences.
 *
 * <pre>
 * ago            the word, in any case
 * &lt;number&gt;       a terminal
 * ( a | b c )    alternatives
 * x?             may be missing
 * ~x             no space before it
 * </pre>
 *
 * <p>There is no repetition: a pattern is a finite set of sequences, so matching cannot run away.
 */
final class PatternParser {
  private final String source;
  private final List<String> symbols;
  private int at;

  private PatternParser(String source) {
    this.source = source;
    this.symbols = symbols(source);
  }

  /** All sequences of the pattern, none of them empty. */
  static List<List<Element>> parse(String source) {
    PatternParser parser = new PatternParser(source);
    List<List<Element>> all = parser.alternatives();
    if (parser.at < parser.symbols.size()) {
      throw parser.broken("nothing more");
    }
    return all.stream().filter(sequence -> !sequence.isEmpty()).distinct().toList();
  }

  private List<List<Element>> alternatives() {
    List<List<Element>> all = new ArrayList<>(sequence());
    while (at < symbols.size() && symbols.get(at).equals("|")) {
      at++;
      all.addAll(sequence());
    }
    return all;
  }

  private List<List<Element>> sequence() {
    List<List<Element>> prefixes = List.of(List.of());
    while (at < symbols.size() && !symbols.get(at).equals("|") && !symbols.get(at).equals(")")) {
      List<List<Element>> item = item();
      List<List<Element>> longer = new ArrayList<>();
      for (List<Element> prefix : prefixes) {
        for (List<Element> tail : item) {
          List<Element> joined = new ArrayList<>(prefix);
          joined.addAll(tail);
          longer.add(List.copyOf(joined));
        }
      }
      prefixes = longer;
    }
    return prefixes;
  }

  private List<List<Element>> item() {
    List<List<Element>> atom = atom();
    if (at < symbols.size() && symbols.get(at).equals("?")) {
      at++;
      List<List<Element>> optional = new ArrayList<>(atom);
      optional.add(List.of());
      return optional;
    }
    return atom;
  }

  private List<List<Element>> atom() {
    String symbol = symbols.get(at);
    at++;
    if (symbol.equals("(")) {
      List<List<Element>> inside = alternatives();
      if (at >= symbols.size() || !symbols.get(at).equals(")")) {
        throw broken(")");
      }
      at++;
      return inside;
    }
    boolean glued = symbol.length() > 1 && symbol.charAt(0) == '~';
    String body = glued ? symbol.substring(1) : symbol;
    if (body.length() > 1 && body.charAt(0) == '<') {
      String name = body.substring(1, body.length() - 1).toUpperCase(Locale.ROOT);
      return List.of(List.of(new Element(null, Terminal.valueOf(name), glued)));
    }
    return List.of(List.of(new Element(body, null, glued)));
  }

  private static List<String> symbols(String source) {
    List<String> symbols = new ArrayList<>();
    for (String part : source.strip().split("\\s+", -1)) {
      String rest = part;
      boolean optional = rest.length() > 1 && rest.endsWith("?");
      rest = optional ? rest.substring(0, rest.length() - 1) : rest;
      symbols.add(rest);
      if (optional) {
        symbols.add("?");
      }
    }
    return symbols;
  }

  private IllegalArgumentException broken(String expected) {
    return new IllegalArgumentException(
        "pattern '" + source + "': " + expected + " expected at symbol " + at);
  }
}
