package dev.dateline.measure.timex;

import dev.dateline.measure.corpus.MarkedTime;
import dev.dateline.measure.report.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Time expressions of a set of texts against a gold standard, as TempEval-3 counts them, summed up
 * over all texts. Strict: the same span. Relaxed: any overlap. Value and type: relaxed, and the
 * same value or type, as plain text.
 *
 * @see <a href="https://aclanthology.org/S13-2001/">TempEval-3</a>
 */
public final class TimexScore {
  private int gold;
  private int answered;
  private int strict;
  private int relaxed;
  private int value;
  private int type;
  private final Map<String, Double> valueByText = new TreeMap<>();
  private final List<Mistake> mistakes = new ArrayList<>();
  private final Map<String, RuleTally> rules = new TreeMap<>();

  /** Adds a text; each once. */
  public void add(String id, List<MarkedTime> annotations, List<MarkedTime> answers) {
    Alignment alignment = Alignment.of(annotations, answers);
    gold += annotations.size();
    answered += answers.size();
    relaxed += alignment.pairs().size();
    int rightValues = 0;
    for (Alignment.Pair pair : alignment.pairs()) {
      strict += pair.isStrict() ? 1 : 0;
      type += pair.isTypeRight() ? 1 : 0;
      rightValues += pair.isValueRight() ? 1 : 0;
    }
    value += rightValues;
    valueByText.put(id, new Ratio(rightValues, answers.size(), annotations.size()).f1());
    answers.forEach(answer -> tally(answer.rule()).answers++);
    for (Mistake mistake : Mistake.in(alignment)) {
      mistakes.add(mistake);
      tally(mistake.rule()).count(mistake.kind());
    }
  }

  public Ratio strict() {
    return new Ratio(strict, answered, gold);
  }

  public Ratio relaxed() {
    return new Ratio(relaxed, answered, gold);
  }

  public Ratio value() {
    return new Ratio(value, answered, gold);
  }

  public Ratio type() {
    return new Ratio(type, answered, gold);
  }

  /** Value F1 of each text that has annotations or answers, by its id. */
  public Map<String, Double> valueByText() {
    return valueByText;
  }

  public List<Mistake> mistakes() {
    return mistakes;
  }

  /** What each rule got wrong, by its id; what nobody found is under {@link Mistake#NO_RULE}. */
  public Map<String, RuleTally> rules() {
    return rules;
  }

  private RuleTally tally(String rule) {
    return rules.computeIfAbsent(rule, unseen -> new RuleTally());
  }
}
