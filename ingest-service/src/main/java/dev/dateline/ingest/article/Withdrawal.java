package dev.dateline.ingest.article;

import dev.dateline.http.problem.ProblemException;
import dev.dateline.ingest.delivery.Inbox;
import dev.dateline.ingest.infra.Ids;
import dev.dateline.model.extraction.Extraction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Takes an article back: text and jobs are gone, and timeline-service is told by a last extraction,
 * which ends all that others claimed.
 */
@ApplicationScoped
public class Withdrawal {

  private static final String EXTRACTOR = "dateline-ingest/withdrawal";

  private final Articles articles;
  private final Inbox inbox;
  private final Ids ids;

  public Withdrawal(Articles articles, Inbox inbox, Ids ids) {
    this.articles = articles;
    this.inbox = inbox;
    this.ids = ids;
  }

  @Transactional
  public void withdraw(UUID id) {
    Article article =
        articles
            .findLocked(id)
            .orElseThrow(() -> ProblemException.notFound("There is no article " + id + "."));
    articles.delete(article);
    inbox.deliver(Extraction.withdrawal(ids.next(), article.timeline(), id, EXTRACTOR));
  }
}
