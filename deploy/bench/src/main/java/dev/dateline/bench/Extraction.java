package dev.dateline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What {@code deploy/load/extraction [CORPUS_DIR] [--seconds N]} runs: every subject in a JVM of
 * its own, one after the other, on the same texts. Figures go to standard output, progress to
 * standard error. {@code CORPUS_DIR} holds {@code .txt} files at any depth; without it the sample
 * articles are varied.
 */
public final class Extraction {
  private static final int BAD_USAGE = 2;
  private static final double DEFAULT_SECONDS = 10;

  private final PrintStream out;
  private final Map<Subject, Map<String, Double>> figures = new EnumMap<>(Subject.class);

  private Extraction(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    String kind = "samples";
    Path directory = Path.of(System.getProperty("dateline.samples", "deploy/local/samples"));
    double seconds = DEFAULT_SECONDS;
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--seconds") && i + 1 < args.length && args[i + 1].matches("\\d{1,4}")) {
        seconds = Double.parseDouble(args[++i]);
      } else if (Files.isDirectory(Path.of(args[i]))) {
        kind = "corpus";
        directory = Path.of(args[i]);
      } else {
        System.err.println("usage: deploy/load/extraction [CORPUS_DIR] [--seconds N]");
        System.exit(BAD_USAGE);
      }
    }
    List<String> texts =
        kind.equals("samples") ? Texts.ofSamples(directory) : Texts.below(directory);
    Extraction extraction = new Extraction(System.out);
    extraction.out.printf(
        Locale.ROOT, "%d texts, %.0f KB%n%n", texts.size(), Texts.kilobytes(texts));
    for (Subject subject : Subject.values()) {
      System.err.println(subject.title() + " ...");
      List<String> how = List.of(String.valueOf(seconds), kind, directory.toString());
      extraction.measure(subject, subject.memory(), "reading", how);
      if (subject.isOurs()) {
        // What is found in one text of 10 MB is held at once.
        extraction.measure(subject, "-Xmx2g", "lengths", how);
      }
    }
    extraction.report();
  }

  private void measure(Subject subject, String memory, String what, List<String> how)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(memory);
    command.add("-Dslf4j.internal.verbosity=ERROR");
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Probe.class.getName(), subject.name(), what));
    command.addAll(how);
    // The rivals tell of every text there.
    Process process =
        new ProcessBuilder(command)
            .redirectError(
                subject.isOurs()
                    ? ProcessBuilder.Redirect.INHERIT
                    : ProcessBuilder.Redirect.DISCARD)
            .start();
    Map<String, Double> values = figures.computeIfAbsent(subject, unseen -> new TreeMap<>());
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] parts = line.split(" ", 2);
        values.put(parts[0], Double.valueOf(parts[1]));
      }
    }
    if (process.waitFor() != 0) {
      System.err.println(subject.title() + " ended early with exit code " + process.exitValue());
    }
  }

  private void report() {
    out.println(
        "                          KB/CPU s   x SUTime  x HeidelT.  found   ready s  CPU s"
            + "   live MB  peak MB");
    for (Subject subject : figures.keySet()) {
      double speed = of(subject, "speed");
      out.printf(
          Locale.ROOT,
          "%-25s %9.1f %10.1f %11.1f %6.0f %9.2f %6.2f %9.0f %8.0f%n",
          subject.title(),
          speed,
          speed / of(Subject.SUTIME, "speed"),
          speed / of(Subject.HEIDELTIME, "speed"),
          of(subject, "found"),
          of(subject, "ready"),
          of(subject, "readyCpu"),
          of(subject, "live"),
          of(subject, "peak"));
    }
    out.printf("%nthreads sharing one reader: KB/s (KB/CPU s)%n");
    series("threads", new int[] {1, 2, 4, 8});
    out.printf("%nlength of one text in KB: KB/CPU s%n");
    series("size", new int[] {1, 10, 100, 1_000, 10_000});
  }

  private void series(String name, int[] steps) {
    for (Subject subject : List.of(Subject.TAGGER, Subject.PIPELINE)) {
      StringBuilder line = new StringBuilder(String.format("%-25s", subject.title()));
      for (int step : steps) {
        double value = of(subject, name + step);
        double cpu = of(subject, name + "Cpu" + step);
        line.append(String.format(Locale.ROOT, "  %d: %.0f", step, value));
        line.append(Double.isNaN(cpu) ? "" : String.format(Locale.ROOT, " (%.0f)", cpu));
      }
      out.println(line);
    }
  }

  private double of(Subject subject, String name) {
    return figures.getOrDefault(subject, Map.of()).getOrDefault(name, Double.NaN);
  }
}
