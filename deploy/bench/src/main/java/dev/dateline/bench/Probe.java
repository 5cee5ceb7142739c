package dev.dateline.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Measures one subject in a JVM of its own: {@code Probe SUBJECT reading|lengths SECONDS
 * samples|corpus DIR}. Writes a line {@code name value} for each figure.
 */
final class Probe {
  private static final int[] THREADS = {1, 2, 4, 8};
  private static final int[] SIZES_KB = {1, 10, 100, 1_000, 10_000};

  private final Subject subject;
  private final double seconds;
  private final PrintWriter out;

  private Probe(Subject subject, double seconds, PrintWriter out) {
    this.subject = subject;
    this.seconds = seconds;
    this.out = out;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    PrintStream console = System.out;
    // What the rivals print while they work is not ours to read.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    Path directory = Path.of(args[4]);
    List<String> texts =
        args[3].equals("samples") ? Texts.ofSamples(directory) : Texts.below(directory);
    Writer lines = new OutputStreamWriter(console, StandardCharsets.UTF_8);
    Subject subject = Subject.valueOf(args[0]);
    Probe probe = new Probe(subject, Double.parseDouble(args[2]), new PrintWriter(lines, true));
    if (args[1].equals("lengths")) {
      probe.measureLengths(texts);
    } else {
      probe.measureReading(texts);
    }
  }

  private void measureReading(List<String> texts) throws InterruptedException {
    TextReader reader = subject.create();
    reader.read(texts.get(0));
    say("ready", sinceStart());
    say("readyCpu", Cpu.ofProcess());
    double kilobytes = Texts.kilobytes(texts);
    passes(reader, texts, seconds);
    say("speed", kilobytes * passes(reader, texts, seconds));
    say("found", pass(reader, texts));
    if (subject.isOurs()) {
      for (int threads : THREADS) {
        Threads.Throughput throughput = Threads.run(reader, texts, threads, seconds / 2);
        say("threads" + threads, throughput.perSecond());
        say("threadsCpu" + threads, throughput.perCpuSecond());
      }
    }
    say("live", Memory.live());
    say("peak", Memory.peak());
    reader.read("");
  }

  private void measureLengths(List<String> texts) {
    TextReader reader = subject.create();
    passes(reader, texts, seconds);
    for (int size : SIZES_KB) {
      List<String> text = List.of(Texts.ofSize(texts, size * 1024));
      say("size" + size, Texts.kilobytes(text) * passes(reader, text, seconds / 2));
    }
  }

  /** Reads all texts over and over; how often in a second of processor time. */
  private static double passes(TextReader reader, List<String> texts, double seconds) {
    double start = Cpu.ofThread();
    int passes = 0;
    double used = 0;
    while (used < seconds) {
      pass(reader, texts);
      passes++;
      used = Cpu.ofThread() - start;
    }
    return passes / used;
  }

  private static int pass(TextReader reader, List<String> texts) {
    int found = 0;
    for (String text : texts) {
      found += reader.read(text);
    }
    return found;
  }

  private static double sinceStart() {
    long started = ManagementFactory.getRuntimeMXBean().getStartTime();
    return (System.currentTimeMillis() - started) / 1e3;
  }

  private void say(String name, double value) {
    out.println(name + " " + String.format(Locale.ROOT, "%.3f", value));
  }
}
