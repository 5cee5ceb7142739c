package dev.dateline.bench;

import dev.dateline.time.TimeContext;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.tag.TimeTagger;
import dev.dateline.time.text.TokenizedText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The steps of reading a text made of the sample articles: {@code deploy/load/jmh}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class Benchmarks {
  private final TextReader pipeline = Subject.PIPELINE.create();
  private final TimeTagger tagger = TimeTagger.create();
  private final TimeContext context = TimeContext.published(Subject.PUBLISHED);

  /** Length of the text in KB. */
  @Param({"1", "10", "100"})
  public int kilobytes;

  private String text = "";
  private TokenizedText tokens = TokenizedText.of(text);

  @Setup
  public void make() throws IOException {
    String samples = System.getProperty("dateline.samples", "deploy/local/samples");
    text = Texts.ofSize(Texts.ofSamples(Path.of(samples)), kilobytes * 1024);
    tokens = TokenizedText.of(text);
  }

  @Benchmark
  public TokenizedText splitter() {
    return TokenizedText.of(text);
  }

  @Benchmark
  public List<TimeExpression> tagger() {
    return tagger.tag(tokens, context);
  }

  @Benchmark
  public int pipeline() {
    return pipeline.read(text);
  }
}
