package dev.dateline.ingest.source;

import dev.dateline.model.derivation.PublicationBasis;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.extraction.PublicationClaim;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * The rungs of the publication date ladder that stand in markup, the most trustworthy first:
 * JSON-LD, meta elements, {@code <time>}. A rung whose date cannot be read or is impossible gives
 * way to the next.
 */
final class HtmlDates {

  private static final List<String> META =
      List.of(
          "meta[property=article:published_time]",
          "meta[name=article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name=dcterms.issued]",
          "meta[name=dcterms.date]",
          "meta[name=dc.date.issued]",
          "meta[name=dc.date]",
          "meta[name=parsely-pub-date]",
          "meta[name=pubdate]",
          "meta[name=date]");

  /** Only where a page marks the date of the article itself, not of a comment or a teaser. */
  private static final List<String> TIME =
      List.of(
          "time[itemprop=datePublished][datetime]",
          "time[pubdate][datetime]",
          "article header time[datetime]",
          "article time[datetime]",
          "main time[datetime]",
          "time[datetime]");

  private HtmlDates() {}

  static @Nullable PublicationClaim published(Document page, JsonLd jsonLd, LocalDate received) {
    return Stream.of(
            claim(jsonLd.datePublished().stream(), PublicationBasis.JSON_LD, 0.95, received),
            claim(values(page, META, "content"), PublicationBasis.META, 0.9, received),
            claim(values(page, TIME, "datetime"), PublicationBasis.TIME_ELEMENT, 0.75, received))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private static Stream<String> values(Document page, List<String> selectors, String attribute) {
    return selectors.stream()
        .flatMap(selector -> page.select(selector).stream().limit(1))
        .map(element -> element.attr(attribute));
  }

  private static Optional<PublicationClaim> claim(
      Stream<String> values, PublicationBasis basis, double confidence, LocalDate received) {
    return values
        .flatMap(value -> MarkupDate.parse(value).stream())
        .filter(date -> !PublicationDay.isAfter(Edtf.parse(date), received))
        .findFirst()
        .map(date -> new PublicationClaim(date, basis, confidence));
  }
}
