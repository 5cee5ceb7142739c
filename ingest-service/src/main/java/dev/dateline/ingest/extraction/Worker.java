package dev.dateline.ingest.extraction;

import dev.dateline.ingest.infra.Ids;
import dev.dateline.nlp.ArticleText;
import dev.dateline.nlp.ExtractionResult;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Does one job. What the database refuses is thrown, and the queue tries again for as long as it
 * takes; what the pipeline throws ends the job, because the same text would do it again.
 */
@ApplicationScoped
public class Worker {

  private static final Logger LOG = Logger.getLogger(Worker.class);

  private final Reading reading;
  private final Extractor extractor;
  private final Ids ids;
  private final MeterRegistry meters;

  /** Jobs whose attempt still counts although this process lives: the database did not hear it. */
  private final Set<UUID> survived = ConcurrentHashMap.newKeySet();

  public Worker(Reading reading, Extractor extractor, Ids ids, MeterRegistry meters) {
    this.reading = reading;
    this.extractor = extractor;
    this.ids = ids;
    this.meters = meters;
  }

  /** Safe to be called again for a job that is done. */
  public void work(UUID job) {
    if (survived.contains(job)) {
      reading.survived(job);
      survived.remove(job);
    }
    Optional<ArticleText> article = reading.begin(job);
    if (article.isPresent()) {
      Timer.Sample begun = Timer.start(meters);
      boolean extracted = extractOrWait(job, article.get());
      begun.stop(
          meters.timer("dateline.extraction", "outcome", extracted ? "extracted" : "failed"));
    }
  }

  private boolean extractOrWait(UUID job, ArticleText article) {
    try {
      return extract(job, article);
    } catch (RuntimeException refused) {
      survive(job, refused);
      throw refused;
    }
  }

  /** Only the death of a process may count against a text. */
  private void survive(UUID job, RuntimeException refused) {
    survived.add(job);
    try {
      reading.survived(job);
      survived.remove(job);
    } catch (RuntimeException alsoRefused) {
      refused.addSuppressed(alsoRefused);
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
