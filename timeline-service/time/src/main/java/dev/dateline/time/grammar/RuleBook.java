package dev.dateline.time.grammar;

import dev.dateline.time.text.Sentence;
import dev.dateline.time.text.TokenizedText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All rules in one trie. At each word the longest pattern whose rule accepts it wins; between
 * patterns of the same length, the rule listed first. Readings do not overlap.
 */
public final class RuleBook {
  private final List<Rule> rules;
  private final Lexicon lexicon;
  private final Trie<Rule> trie = new Trie<>();

  /** Compiles rules, the most specific family first. */
  public RuleBook(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    List<List<List<Element>>> parsed =
        rules.stream().map(rule -> PatternParser.parse(rule.pattern())).toList();
    Set<String> literals = new LinkedHashSet<>();
    parsed.forEach(
        sequences ->
            sequences.forEach(
                sequence ->
                    sequence.forEach(
                        element -> {
                          String literal = element.literal();
                          if (literal != null) {
                            literals.add(literal);
                          }
                        })));
    lexicon = Lexicon.of(literals);
    for (int i = 0; i < rules.size(); i++) {
      for (List<Element> sequence : parsed.get(i)) {
        trie.add(sequence, lexicon, rules.get(i));
      }
    }
    trie.seal();
  }

  /** The rules, in order. */
  public List<Rule> rules() {
    return rules;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** Looks up every token. */
  public Words classify(TokenizedText text) {
    return new Words(text, lexicon);
  }

  /** All readings, in the order of the text. */
  public List<Reading> read(Words words) {
    List<Reading> readings = new ArrayList<>();
    for (Sentence sentence : words.text().sentences()) {
      int at = sentence.firstToken();
      while (at < sentence.endToken()) {
        Reading reading = longest(words, at, sentence.endToken());
        if (reading != null && !(reading.meaning() instanceof Meaning.Name)) {
          readings.add(reading);
        }
        at = reading == null ? at + 1 : reading.to();
      }
    }
    return readings;
  }

  private @Nullable Reading longest(Words words, int at, int limit) {
    for (Trie.Hit<Rule> hit : trie.match(words, at, limit)) {
      Meaning meaning = hit.rule().reads().apply(hit.match());
      if (meaning != null) {
        return Reading.of(at, hit.match().to(), hit.rule().id(), meaning);
      }
    }
    return null;
  }
}
