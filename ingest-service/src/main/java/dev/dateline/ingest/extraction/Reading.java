package dev.dateline.ingest.extraction;

import dev.dateline.ingest.article.Article;
import dev.dateline.ingest.article.Articles;
import dev.dateline.ingest.delivery.Inbox;
import dev.dateline.ingest.infra.Ids;
import dev.dateline.ingest.job.Job;
import dev.dateline.ingest.job.Jobs;
import dev.dateline.model.derivation.PublicationBasis;
import dev.dateline.model.extraction.Extraction;
import dev.dateline.model.extraction.PublicationClaim;
import dev.dateline.nlp.ArticleText;
import dev.dateline.nlp.ExtractionPipeline;
import dev.dateline.nlp.ExtractionResult;
import dev.dateline.nlp.ReadingMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The transactions around the reading of an article. Each locks the article, then the job, and does
 * nothing when the job has ended or the article was withdrawn meanwhile: a job that two workers
 * hold, because one was taken for dead, is still delivered once.
 */
@ApplicationScoped
public class Reading {

  private static final String CRASHED = "Reading this text ended the process again and again.";

  private final Articles articles;
  private final Jobs jobs;
  private final Inbox inbox;
  private final Ids ids;
  private final Clock clock;
  private final ExtractionConfig config;

  public Reading(
      Articles articles, Jobs jobs, Inbox inbox, Ids ids, Clock clock, ExtractionConfig config) {
    this.articles = articles;
    this.jobs = jobs;
    this.inbox = inbox;
    this.ids = ids;
    this.clock = clock;
    this.config = config;
  }

  /** Begins, or begins again; empty when there is nothing left to do. */
  @Transactional
  public Optional<ArticleText> begin(UUID jobId) {
    return locked(jobId).flatMap(this::begin);
  }

  private Optional<ArticleText> begin(Work work) {
    if (work.job.attempts() >= config.maxAttempts()) {
      fail(work, CRASHED);
      return Optional.empty();
    }
    work.job.begin(now());
    work.article.beginExtraction();
    return articles.text(work.article.id()).map(text -> toRead(work.article, text));
  }

  /** Takes back that the attempt counts: its worker could not end it, but lives. */
  @Transactional
  public void survived(UUID jobId) {
    locked(jobId).ifPresent(work -> work.job.survived());
  }

  /** Hands the result over and ends the job, in one transaction. */
  @Transactional
  public void complete(UUID jobId, ExtractionResult result) {
    locked(jobId).ifPresent(work -> complete(work, result));
  }

  private void complete(Work work, ExtractionResult result) {
    String detail = remark(result);
    work.article.extracted(
        result.language(), result.published(), result.candidates().size(), detail);
    work.job.done(detail, now());
    inbox.deliver(
        new Extraction(
            ids.next(),
            Extraction.SCHEMA_VERSION,
            work.article.timeline(),
            work.article.id(),
            ExtractionPipeline.EXTRACTOR,
            false,
            work.article.card(),
            result.candidates()));
  }

  /** Gives the article up, for a reason that people can read. */
  @Transactional
  public void fail(UUID jobId, String reason) {
    locked(jobId).ifPresent(work -> fail(work, reason));
  }

  private void fail(Work work, String reason) {
    work.article.failed(reason);
    work.job.failed(reason, now());
  }

  private Optional<Work> locked(UUID jobId) {
    return jobs.findByIdOptional(jobId)
        .flatMap(job -> articles.findLocked(job.articleId()))
        .flatMap(article -> jobs.lock(jobId).map(job -> new Work(article, job)))
        .filter(work -> !work.job.status().isFinal());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static ArticleText toRead(Article article, String text) {
    return new ArticleText(
        text,
        article.title(),
        article.url(),
        receivedClaim(article.published()),
        ReadingMode.AUTO,
        LocalDate.ofInstant(article.receivedAt(), ZoneOffset.UTC));
  }

  /** What an earlier reading found out by itself is found again; it is no input. */
  private static @Nullable PublicationClaim receivedClaim(@Nullable PublicationClaim claim) {
    return claim == null || claim.basis().compareTo(PublicationBasis.URL) >= 0 ? null : claim;
  }

  private static @Nullable String remark(ExtractionResult result) {
    String language = result.language();
    if (language.equals("en") || !result.candidates().isEmpty()) {
      return null;
    }
    return language.equals("und")
        ? "It could not be told whether the text is English; it is kept, and no events were extracted."
        : "The text is not English (" + language + "); it is kept, and no events were extracted.";
  }

  private record Work(Article article, Job job) {}
}
