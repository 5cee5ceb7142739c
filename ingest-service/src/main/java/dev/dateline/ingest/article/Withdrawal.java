package dev.dateline.ingest.article;

import dev.dateline.ingest.api.ProblemException;
import dev.dateline.ingest.delivery.Inbox;
import dev.dateline.ingest.infra.Ids;
import dev.dateline.model.extraction.ArticleCard;
import dev.dateline.model.extraction.Extraction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Takes an article back: text and jobs are gone, and timeline-service is told by an extraction with
 * an empty card and no candidates, which replaces all that earlier ones claimed.
 */
@ApplicationScoped
public class Withdrawal {

  private static final String EXTRACTOR = "dateline-ingest/withdrawal";
  private static final ArticleCard EMPTY = new ArticleCard(null, null, null, null, null, null);

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
    inbox.deliver(
        new Extraction(
            ids.next(),
            Extraction.SCHEMA_VERSION,
            article.timeline(),
            id,
            EXTRACTOR,
            EMPTY,
            List.of()));
  }
}
