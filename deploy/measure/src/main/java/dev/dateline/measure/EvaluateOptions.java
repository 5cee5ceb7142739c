package dev.dateline.measure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What is to be measured.
 *
 * @param sets names of sets, those of {@link #SETS} if none was named
 * @param errors how many of the most frequent mistakes of each kind are listed
 */
record EvaluateOptions(Path corpora, List<String> sets, int errors) {

  static final List<String> SETS =
      List.of("timebank", "aquaint", "wikiwars", "timebank-eventtime", "t17");

  static final String USAGE =
      """
      usage: deploy/evaluate CORPUS_DIR [--set NAME]... [--errors N]

        CORPUS_DIR   holds the sets as directories: %s;
                     those that are missing are skipped
        --set NAME   only this set
        --errors N   list the N most frequent mistakes of each kind (default 0)
      """
          .formatted(String.join(", ", SETS));

  /** Options that make no sense, with the reason. */
  static final class UsageException extends Exception {
    private static final long serialVersionUID = 1;

    UsageException(String reason) {
      super(reason);
    }
  }

  static EvaluateOptions parse(List<String> arguments) throws UsageException {
    Deque<String> rest = new ArrayDeque<>(arguments);
    List<Path> corpora = new ArrayList<>();
    List<String> sets = new ArrayList<>();
    int errors = 0;
    while (!rest.isEmpty()) {
      String argument = rest.remove();
      switch (argument) {
        case "--set" -> sets.add(known(value(argument, rest)));
        case "--errors" -> errors = count(value(argument, rest));
        default -> corpora.add(directory(argument));
      }
    }
    if (corpora.size() != 1) {
      throw new UsageException("one directory is needed");
    }
    return new EvaluateOptions(corpora.get(0), sets.isEmpty() ? SETS : List.copyOf(sets), errors);
  }

  private static String value(String option, Deque<String> rest) throws UsageException {
    if (rest.isEmpty()) {
      throw new UsageException(option + " needs a value");
    }
    return rest.remove();
  }

  private static String known(String set) throws UsageException {
    if (!SETS.contains(set)) {
      throw new UsageException("unknown set " + set);
    }
    return set;
  }

  private static int count(String text) throws UsageException {
    if (!text.matches("\\d{1,6}")) {
      throw new UsageException("--errors needs a number, not " + text);
    }
    return Integer.parseInt(text);
  }

  private static Path directory(String argument) throws UsageException {
    if (argument.startsWith("--")) {
      throw new UsageException("unknown option " + argument);
    }
    Path directory = Path.of(argument);
    if (!Files.isDirectory(directory)) {
      throw new UsageException(argument + " is no directory");
    }
    return directory;
  }
}
