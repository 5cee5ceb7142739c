package dev.dateline.ingest.extraction;

import dev.dateline.ingest.infra.Ids;
import dev.dateline.nlp.ArticleText;
import dev.dateline.nlp.ExtractionResult;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Does one job. What the database refuses is thrown, and the queue tries again; what the pipeline
 * throws ends the job, because the same text would do it again.
 */
@ApplicationScoped
public class Worker {

  private static final Logger LOG = Logger.getLogger(Worker.class);

  private final Reading reading;
  private final Extractor extractor;
  private final Ids ids;
  private final MeterRegistry meters;

  public Worker(Reading reading, Extractor extractor, Ids ids, MeterRegistry meters) {
    this.reading = reading;
    this.extractor = extractor;
    this.ids = ids;
    this.meters = meters;
  }

  /** Safe to be called again for a job that is done. */
  public void work(UUID job) {
    Optional<ArticleText> article = reading.begin(job);
    if (article.isPresent()) {
      Timer.Sample begun = Timer.start(meters);
      boolean extracted = extract(job, article.get());
      begun.stop(
          meters.timer("dateline.extraction", "outcome", extracted ? "extracted" : "failed"));
    }
  }

  private boolean extract(UUID job, ArticleText article) {
    ExtractionResult result;
    try {
      result = extractor.extract(article);
    } catch (RuntimeException | StackOverflowError e) {
      String incident = ids.next().toString();
      LOG.errorf(e, "%s: job %s: the text could not be read", incident, job);
      reading.fail(job, "The text could not be read; the log has more under " + incident + ".");
      return false;
    }
    reading.complete(job, result);
    return true;
  }
}
