package dev.dateline.measure;

import dev.dateline.measure.corpus.AnnotatedText;
import dev.dateline.measure.event.Calibration;
import dev.dateline.measure.event.EventRuleTally;
import dev.dateline.measure.event.EventTimeScore;
import dev.dateline.measure.report.Ratio;
import dev.dateline.measure.report.Table;
import dev.dateline.nlp.ExtractionResult;
import dev.dateline.nlp.ReadingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Dates of events, what their confidence is worth, and which rules dated them. */
final class EventTimeReport {
  private final Answers answers;

  EventTimeReport(Answers answers) {
    this.answers = answers;
  }

  String of(String set, List<AnnotatedText> texts) {
    EventTimeScore score = score(texts, ReadingMode.NEWS);
    EventTimeScore chosen = score(texts, ReadingMode.AUTO);
    return "%s: %d texts, %d events of one day, %d found%n%n"
            .formatted(set, texts.size(), score.dates().asked(), score.dates().answered())
        + figures(score, chosen)
        + "%nmean distance of confidence and share right: %s, fitted on the other half: %s%n"
            .formatted(
                Table.percent(score.calibration().error()), Table.percent(score.heldOut().error()))
        + calibration(score.calibration())
        + "\nrules that dated them\n"
        + rules(score);
  }

  private EventTimeScore score(List<AnnotatedText> texts, ReadingMode mode) {
    List<ExtractionResult> results =
        answers.of(texts, text -> Answers.article(text.text(), text.day(), mode));
    EventTimeScore score = new EventTimeScore();
    for (int i = 0; i < texts.size(); i++) {
      score.add(texts.get(i).events(), Answers.events(results.get(i)));
    }
    return score;
  }

  private static String figures(EventTimeScore news, EventTimeScore auto) {
    Table table = new Table("", "right", "P", "R", "F1", "exact day", "contradicted");
    row(table, "news", news);
    row(table, "auto", auto);
    return table.toString();
  }

  private static void row(Table table, String mode, EventTimeScore score) {
    Ratio dates = score.dates();
    table.row(
        mode,
        dates.right(),
        dates.precision(),
        dates.recall(),
        dates.f1(),
        score.exactDays().recall(),
        score.contradictions().precision());
  }

  private static String calibration(Calibration calibration) {
    Table table = new Table("confidence", "answers", "mean", "right");
    for (Calibration.Bin bin : calibration.bins()) {
      table.row(
          "%.1f to %.1f".formatted(bin.from(), bin.to()),
          bin.answers(),
          bin.confidence(),
          bin.right());
    }
    return table.toString();
  }

  private static String rules(EventTimeScore score) {
    Table table = new Table("rule", "answers", "right", "contradicted", "too wide or narrow");
    score.rules().entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                (Map.Entry<String, EventRuleTally> rule) ->
                    rule.getValue().right() - rule.getValue().answers()))
        .forEach(
            rule -> {
              EventRuleTally tally = rule.getValue();
              table.row(
                  rule.getKey(),
                  tally.answers(),
                  tally.right(),
                  tally.contradicted(),
                  tally.answers() - tally.right() - tally.contradicted());
            });
    return table.toString();
  }
}
