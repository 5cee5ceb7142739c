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

  /** The same text twice in one timeline is one article: the second receipt names the first. */
  @Transactional
  public Receipt receive(Submission submission) {
    byte[] content = sha256(submission.text());
    articles.lockContent(content);
    Optional<Article> known = articles.findSame(submission.timeline(), content);
    if (known.isPresent()) {
      return new Receipt(known.get().id(), jobs.newestOf(known.get().id()).id(), true);
    }
    // PostgreSQL keeps microseconds: what is answered now is what is read later.
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Article article = new Article(ids.next(), submission, content, now);
    articles.add(article, submission.text());
    Job job = new Job(ids.next(), article.id(), now);
    jobs.persist(job);
    queue.add(job.id(), now);
    return new Receipt(article.id(), job.id(), false);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
