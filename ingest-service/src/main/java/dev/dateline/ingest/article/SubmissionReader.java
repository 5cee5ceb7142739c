package dev.dateline.ingest.article;

import dev.dateline.http.problem.Fault;
import dev.dateline.http.problem.Problem.FieldError;
import dev.dateline.http.problem.ProblemException;
import dev.dateline.ingest.source.Characters;
import dev.dateline.ingest.source.HtmlReader;
import dev.dateline.ingest.source.PublicationDay;
import dev.dateline.ingest.source.WebAddress;
import dev.dateline.ingest.source.WebPage;
import dev.dateline.model.derivation.PublicationBasis;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.EdtfParseException;
import dev.dateline.model.extraction.PublicationClaim;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks what was sent, all of it at once, and brings it into the form that is stored. What people
 * say of an article counts more than what its markup says.
 */
@ApplicationScoped
public class SubmissionReader {

  static final int MAX_NAME = 1_000;
  static final int MAX_URL = 2_000;

  /** Of a date in EDTF, which may name many days. */
  static final int MAX_DATE = 200;

  private final IntakeConfig config;
  private final Clock clock;
  private final HtmlReader html = new HtmlReader();

  public SubmissionReader(IntakeConfig config, Clock clock) {
    this.config = config;
    this.clock = clock;
  }

  /**
   * @throws ProblemException naming every field that is not valid
   */
  Submission read(ArticleSubmission sent, Addressing where) {
    refuseTooLarge(sent, where);
    List<FieldError> wrong = new ArrayList<>();
    LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
    String timeline = timeline(sent.timeline(), where, wrong);
    String title = name("title", sent.title(), where, wrong);
    String url = url(sent.url(), where, wrong);
    String publisher = name("publisher", sent.publisher(), where, wrong);
    String author = name("author", sent.author(), where, wrong);
    PublicationClaim published = published(sent.published(), today, where, wrong);
    WebPage page = content(sent, today, where, wrong);
    if (!wrong.isEmpty()) {
      throw ProblemException.invalid(wrong);
    }
    if (Characters.utf8Length(page.text()) > config.maxText()) {
      throw ProblemException.tooLarge(
          where
              .violation("html", "has a text of more than " + config.maxText() + " bytes")
              .as(Fault.TOO_LARGE, config.maxText()));
    }
    return new Submission(
        timeline,
        page.text(),
        title != null ? title : page.title(),
        url != null ? url : page.url(),
        publisher != null ? publisher : page.publisher(),
        author != null ? author : page.author(),
        published != null ? published : page.published());
  }

  private void refuseTooLarge(ArticleSubmission sent, Addressing where) {
    refuseTooLarge("text", sent.text(), config.maxText(), where);
    refuseTooLarge("html", sent.html(), config.maxHtml(), where);
  }

  private static void refuseTooLarge(
      String field, @Nullable String value, int max, Addressing where) {
    if (value != null && Characters.utf8Length(value) > max) {
      throw ProblemException.tooLarge(
          where
              .violation(field, "is longer than " + max + " bytes in UTF-8")
              .as(Fault.TOO_LARGE, max));
    }
  }

  private WebPage content(
      ArticleSubmission sent, LocalDate today, Addressing where, List<FieldError> wrong) {
    WebPage nothing = new WebPage("", null, null, null, null, null);
    if (sent.text() != null && sent.html() != null) {
      wrong.add(where.violation("html", "cannot be sent together with text"));
      return nothing;
    }
    String field = sent.html() != null ? "html" : "text";
    String content = sent.html() != null ? sent.html() : sent.text();
    if (content == null) {
      wrong.add(FieldError.at("#", "needs text or html").as(Fault.MISSING));
      return nothing;
    }
    Optional<String> foreign = Characters.foreign(content);
    if (foreign.isPresent()) {
      wrong.add(where.violation(field, foreign.get()).as(Fault.NOT_TEXT));
      return nothing;
    }
    WebPage page =
        sent.html() != null
            ? html.read(content, today)
            : new WebPage(content, null, null, null, null, null);
    if (page.text().isBlank()) {
      wrong.add(
          sent.html() != null
              ? where.violation(field, "has no readable content").as(Fault.UNREADABLE)
              : where.violation(field, "is empty").as(Fault.MISSING));
    }
    return page;
  }

  private static String timeline(@Nullable String slug, Addressing where, List<FieldError> wrong) {
    if (slug == null) {
      return Timelines.DEFAULT;
    }
    if (!Timelines.isSlug(slug)) {
      wrong.add(where.violation("timeline", Timelines.EXPECTED));
    }
    return slug;
  }

  private static @Nullable String name(
      String field, @Nullable String value, Addressing where, List<FieldError> wrong) {
    if (value == null || value.isBlank()) {
      return null;
    }
    if (!isTooLong(field, value, MAX_NAME, where, wrong)) {
      Characters.foreign(value)
          .ifPresent(detail -> wrong.add(where.violation(field, detail).as(Fault.NOT_TEXT)));
    }
    return value.strip();
  }

  private static boolean isTooLong(
      String field, String value, int max, Addressing where, List<FieldError> wrong) {
    if (value.length() > max) {
      wrong.add(
          where.violation(field, "is longer than " + max + " characters").as(Fault.TOO_LONG, max));
    }
    return value.length() > max;
  }

  private static @Nullable String url(
      @Nullable String value, Addressing where, List<FieldError> wrong) {
    if (value == null || value.isBlank()) {
      return null;
    }
    String url = value.strip();
    if (!isTooLong("url", value, MAX_URL, where, wrong) && !WebAddress.isAbsolute(url)) {
      wrong.add(
          where
              .violation("url", "is not an absolute http or https URL")
              .as(Fault.NOT_A_WEB_ADDRESS));
    }
    return url;
  }

  private static @Nullable PublicationClaim published(
      @Nullable String value, LocalDate today, Addressing where, List<FieldError> wrong) {
    if (value == null || value.isBlank()) {
      return null;
    }
    if (isTooLong("published", value, MAX_DATE, where, wrong)) {
      return null;
    }
    try {
      Edtf date = Edtf.parse(value.strip());
      if (PublicationDay.isAfter(date, today)) {
        wrong.add(where.violation("published", "lies in the future").as(Fault.IN_FUTURE));
      }
      return new PublicationClaim(date.toString(), PublicationBasis.GIVEN, 1);
    } catch (EdtfParseException e) {
      wrong.add(
          where
              .violation(
                  "published",
                  "is not a date in EDTF, such as 2018-05-22 or 2018-05~: expected "
                      + e.expected()
                      + " at position "
                      + e.position())
              .as(Fault.valueOf(e.fault().name())));
      return null;
    }
  }
}
