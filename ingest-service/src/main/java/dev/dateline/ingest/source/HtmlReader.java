package dev.dateline.ingest.source;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads a web page: its main content, and what its markup says of its source. */
public final class HtmlReader {

  private static final int MAX_NAME = 1000;

  /** What is nested deeper becomes a sibling: no page of people does, and looking upwards costs. */
  private static final int DEEPEST = 256;

  private final MainContent mainContent = new MainContent();

  /**
   * @param received the day the page came in; its markup cannot date it later than that
   */
  public WebPage read(String html, LocalDate received) {
    Document page = Jsoup.parse(html, Parser.htmlParser().setMaxDepth(DEEPEST));
    JsonLd jsonLd = JsonLd.of(page);
    String title =
        first(
            jsonLd.headline(),
            meta(page, "meta[property=og:title]"),
            Optional.ofNullable(page.selectFirst("h1")).map(Element::text),
            Optional.of(page.title()));
    String url =
        firstOf(
            WebAddress::isAbsolute,
            attribute(page, "link[rel=canonical]", "href"),
            meta(page, "meta[property=og:url]"));
    String publisher = first(jsonLd.publisher(), meta(page, "meta[property=og:site_name]"));
    String author =
        firstOf(
            name -> isName(name) && !WebAddress.isAbsolute(name),
            jsonLd.author(),
            meta(page, "meta[name=author]"),
            meta(page, "meta[property=article:author]"));
    return new WebPage(
        mainContent.of(page, title),
        title,
        url,
        publisher,
        author,
        HtmlDates.published(page, jsonLd, received));
  }

  private static Optional<String> meta(Document page, String selector) {
    return attribute(page, selector, "content");
  }

  private static Optional<String> attribute(Document page, String selector, String attribute) {
    return Optional.ofNullable(page.selectFirst(selector)).map(e -> e.attr(attribute));
  }

  @SafeVarargs
  private static @Nullable String first(Optional<String>... names) {
    return firstOf(HtmlReader::isName, names);
  }

  @SafeVarargs
  private static @Nullable String firstOf(Predicate<String> fits, Optional<String>... names) {
    return Stream.of(names)
        .flatMap(Optional::stream)
        .map(name -> Characters.cleaned(name).strip())
        .filter(name -> !name.isEmpty() && fits.test(name))
        .findFirst()
        .orElse(null);
  }

  private static boolean isName(String name) {
    return name.length() <= MAX_NAME;
  }
}
