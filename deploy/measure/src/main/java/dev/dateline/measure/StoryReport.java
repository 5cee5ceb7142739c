package dev.dateline.measure;

import dev.dateline.measure.corpus.Story;
import dev.dateline.measure.report.Ratio;
import dev.dateline.measure.report.Table;
import dev.dateline.measure.story.DayWeights;
import dev.dateline.nlp.ReadingMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/** The most important days of stories: as many as the journalists' timeline has. */
final class StoryReport {
  private final Answers answers;

  StoryReport(Answers answers) {
    this.answers = answers;
  }

  String of(String set, List<Story> stories) {
    Table table = new Table("timeline", "articles", "days", "right", "date F1");
    int right = 0;
    int asked = 0;
    int answered = 0;
    double sum = 0;
    int timelines = 0;
    for (Story story : stories) {
      DayWeights weights = weights(story);
      for (Map.Entry<String, SortedSet<LocalDate>> timeline : story.timelines().entrySet()) {
        Ratio ratio = compare(timeline.getValue(), weights);
        table.row(
            story.topic() + " " + timeline.getKey(),
            story.articles().size(),
            ratio.asked(),
            ratio.right(),
            ratio.f1());
        right += ratio.right();
        asked += ratio.asked();
        answered += ratio.answered();
        sum += ratio.f1();
        timelines++;
      }
    }
    Ratio all = new Ratio(right, answered, asked);
    table.row("all timelines together", "", asked, right, all.f1());
    table.row("mean of the timelines", "", "", "", timelines == 0 ? 0.0 : sum / timelines);
    return "%s: %d stories, the n most important days of each timeline's n%n%n"
            .formatted(set, stories.size())
        + table;
  }

  private DayWeights weights(Story story) {
    DayWeights weights = new DayWeights();
    answers
        .of(
            story.articles(),
            article -> Answers.article(article.text(), article.day(), ReadingMode.AUTO))
        .forEach(result -> weights.add(result.candidates()));
    return weights;
  }

  private static Ratio compare(SortedSet<LocalDate> gold, DayWeights weights) {
    Set<LocalDate> days = weights.top(gold.size());
    Set<LocalDate> right = new HashSet<>(gold);
    right.retainAll(days);
    return new Ratio(right.size(), days.size(), gold.size());
  }
}
