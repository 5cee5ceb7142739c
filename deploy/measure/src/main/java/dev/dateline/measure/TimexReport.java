package dev.dateline.measure;

import dev.dateline.measure.corpus.AnnotatedText;
import dev.dateline.measure.report.Quartiles;
import dev.dateline.measure.report.Ratio;
import dev.dateline.measure.report.Table;
import dev.dateline.measure.timex.Mistake;
import dev.dateline.measure.timex.RuleTally;
import dev.dateline.measure.timex.TimexScore;
import dev.dateline.nlp.ExtractionResult;
import dev.dateline.nlp.ReadingMode;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Time expressions of a set, in the mode that suits it and in the mode the product chooses. */
final class TimexReport {
  private static final int WORST_TEXTS = 5;

  private final Answers answers;
  private final int errors;

  /**
   * @param errors how many mistakes of each kind are listed
   */
  TimexReport(Answers answers, int errors) {
    this.answers = answers;
    this.errors = errors;
  }

  String of(String set, List<AnnotatedText> texts, ReadingMode mode) {
    TimexScore score = score(texts, mode);
    TimexScore chosen = score(texts, ReadingMode.AUTO);
    return "%s: %d texts, %d time expressions, %d found%n%n"
            .formatted(set, texts.size(), score.strict().asked(), score.strict().answered())
        + figures(name(mode), score, chosen)
        + spread(score, texts)
        + "\nmistakes by rule, most first ("
        + name(mode)
        + " mode)\n"
        + rules(score)
        + details(score);
  }

  private TimexScore score(List<AnnotatedText> texts, ReadingMode mode) {
    List<ExtractionResult> results =
        answers.of(texts, text -> Answers.article(text.text(), text.day(), mode));
    TimexScore score = new TimexScore();
    for (int i = 0; i < texts.size(); i++) {
      score.add(texts.get(i).id(), texts.get(i).times(), Answers.times(results.get(i)));
    }
    return score;
  }

  private static String figures(String mode, TimexScore score, TimexScore chosen) {
    Table table = new Table("", mode + " P", "R", "F1", "auto P", "R", "F1");
    Map<String, Function<TimexScore, Ratio>> measures = new LinkedHashMap<>();
    measures.put("strict", TimexScore::strict);
    measures.put("relaxed", TimexScore::relaxed);
    measures.put("value", TimexScore::value);
    measures.put("type", TimexScore::type);
    measures.forEach(
        (name, measure) -> {
          Ratio own = measure.apply(score);
          Ratio auto = measure.apply(chosen);
          table.row(
              name,
              own.precision(),
              own.recall(),
              own.f1(),
              auto.precision(),
              auto.recall(),
              auto.f1());
        });
    return table.toString();
  }

  private static String spread(TimexScore score, List<AnnotatedText> texts) {
    Set<String> annotated =
        texts.stream()
            .filter(text -> !text.times().isEmpty())
            .map(AnnotatedText::id)
            .collect(Collectors.toSet());
    Map<String, Double> byText = new TreeMap<>(score.valueByText());
    byText.keySet().retainAll(new HashSet<>(annotated));
    Quartiles quartiles = Quartiles.of(byText.values());
    String worst =
        byText.entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .limit(WORST_TEXTS)
            .map(text -> text.getKey() + " " + Table.percent(text.getValue()))
            .collect(Collectors.joining(", "));
    return "%nvalue F1 by text: lowest %s, quartiles %s %s %s, highest %s%nworst texts: %s%n"
        .formatted(
            Table.percent(quartiles.lowest()),
            Table.percent(quartiles.lower()),
            Table.percent(quartiles.median()),
            Table.percent(quartiles.upper()),
            Table.percent(quartiles.highest()),
            worst);
  }

  private static String rules(TimexScore score) {
    Table table = new Table("rule", "answers", "missed", "spurious", "span", "type", "value");
    score.rules().entrySet().stream()
        .filter(rule -> rule.getValue().mistakes() > 0)
        .sorted(
            Comparator.comparingInt(
                (Map.Entry<String, RuleTally> rule) -> -rule.getValue().mistakes()))
        .forEach(
            rule -> {
              RuleTally tally = rule.getValue();
              table.row(
                  rule.getKey(),
                  tally.answers(),
                  tally.mistakes(Mistake.Kind.MISSED),
                  tally.mistakes(Mistake.Kind.SPURIOUS),
                  tally.mistakes(Mistake.Kind.SPAN),
                  tally.mistakes(Mistake.Kind.TYPE),
                  tally.mistakes(Mistake.Kind.VALUE));
            });
    return table.toString();
  }

  private String details(TimexScore score) {
    StringBuilder out = new StringBuilder();
    for (Mistake.Kind kind : errors == 0 ? new Mistake.Kind[0] : Mistake.Kind.values()) {
      out.append('\n').append(name(kind)).append('\n');
      Map<Mistake, Long> counts =
          score.mistakes().stream()
              .filter(mistake -> mistake.kind() == kind)
              .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
      counts.entrySet().stream()
          .sorted(
              Map.Entry.<Mistake, Long>comparingByValue(Collections.reverseOrder())
                  .thenComparing(entry -> entry.getKey().rule())
                  .thenComparing(entry -> entry.getKey().what()))
          .limit(errors)
          .forEach(
              entry ->
                  out.append(
                      "%5d  %-24s %s%n"
                          .formatted(
                              entry.getValue(), entry.getKey().rule(), entry.getKey().what())));
    }
    return out.toString();
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
