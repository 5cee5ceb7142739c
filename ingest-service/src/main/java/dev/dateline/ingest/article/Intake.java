package dev.dateline.ingest.article;

import dev.dateline.ingest.infra.Ids;
import dev.dateline.ingest.job.Job;
import dev.dateline.ingest.job.Jobs;
import dev.dateline.ingest.job.Queue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Stores an article together with the job to read it, in one transaction. */
@ApplicationScoped
public class Intake {

  private final Articles articles;
  private final Jobs jobs;
  private final Queue queue;
  private final Ids ids;
  private final Clock clock;

  public Intake(Articles articles, Jobs jobs, Queue queue, Ids ids, Clock clock) {
    this.articles = articles;
    this.jobs = jobs;
    this.queue = queue;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * The same text twice in one timeline is one article: the second receipt names the first. One
   * that was given up is read again, because whoever sends it again asks for that.
   */
  @Transactional
  public Receipt receive(Submission submission) {
    byte[] content = sha256(submission.text());
    articles.lockContent(content);
    Optional<Article> known = articles.findSameLocked(submission.timeline(), content);
    // PostgreSQL keeps microseconds: what is answered now is what is read later.
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (known.isPresent()) {
      return known.get().status() == ArticleStatus.FAILED
          ? readAgain(known.get(), now)
          : new Receipt(known.get().id(), jobs.newestOf(known.get().id()).id(), false);
    }
    Article article = new Article(ids.next(), submission, content, now);
    articles.add(article, submission.text());
    return queued(article, now);
  }

  private Receipt readAgain(Article article, Instant now) {
    article.waitAgain();
    return queued(article, now);
  }

  private Receipt queued(Article article, Instant now) {
    Job job = new Job(ids.next(), article.id(), now);
    jobs.persist(job);
    queue.add(job.id(), now);
    return new Receipt(article.id(), job.id(), true);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
