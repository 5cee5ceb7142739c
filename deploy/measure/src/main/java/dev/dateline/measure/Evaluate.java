package dev.dateline.measure;

import dev.dateline.measure.corpus.AnnotatedTexts;
import dev.dateline.measure.corpus.Story;
import dev.dateline.nlp.ReadingMode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What {@code deploy/evaluate CORPUS_DIR} runs: the product against annotated texts. Figures go to
 * standard output, progress to standard error; options that make no sense are exit code 2, a set
 * that cannot be read is exit code 1.
 */
public final class Evaluate {
  private static final int UNREADABLE = 1;
  private static final int BAD_USAGE = 2;

  private final EvaluateOptions options;
  private final PrintStream progress;
  private final Answers answers = new Answers();

  private Evaluate(EvaluateOptions options, PrintStream progress) {
    this.options = options;
    this.progress = progress;
  }

  public static void main(String[] args) {
    PrintStream complaints = System.err;
    try (PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8)) {
      new Evaluate(EvaluateOptions.parse(List.of(args)), complaints).run(out);
    } catch (EvaluateOptions.UsageException wrong) {
      complaints.println("deploy/evaluate: " + wrong.getMessage());
      complaints.print(EvaluateOptions.USAGE);
      System.exit(BAD_USAGE);
    } catch (IOException unreadable) {
      complaints.println("deploy/evaluate: cannot be read: " + unreadable.getMessage());
      System.exit(UNREADABLE);
    }
  }

  private void run(PrintStream out) throws IOException {
    for (String set : options.sets()) {
      Path directory = options.corpora().resolve(set);
      if (Files.isDirectory(directory)) {
        progress.println(set + ": reading");
        out.println(report(set, directory));
      } else {
        progress.println(set + ": skipped, there is no " + directory);
      }
    }
  }

  private String report(String set, Path directory) throws IOException {
    return switch (set) {
      case "t17" -> new StoryReport(answers).of(set, Story.readAll(directory));
      case "timebank-eventtime" ->
          new EventTimeReport(answers).of(set, AnnotatedTexts.read(directory));
      case "wikiwars" -> timexes(ReadingMode.NARRATIVE, set, directory);
      default -> timexes(ReadingMode.NEWS, set, directory);
    };
  }

  private String timexes(ReadingMode mode, String set, Path directory) throws IOException {
    return new TimexReport(answers, options.errors()).of(set, AnnotatedTexts.read(directory), mode);
  }
}
