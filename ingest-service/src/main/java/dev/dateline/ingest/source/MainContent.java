package dev.dateline.ingest.source;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article in a page: what is never part of one is cut out, every paragraph votes for the
 * elements around it, and the winner is taken whole. Cookie walls, menus and teasers are cut first,
 * so that a page that has nothing else has no content.
 */
final class MainContent {

  private static final String NEVER =
      "script, style, noscript, template, nav, aside, footer, form, button, select, input, textarea,"
          + " iframe, svg, canvas, audio, video, object, dialog, figure > figcaption small, [hidden],"
          + " [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo],"
          + " [role=complementary], [role=search], [role=dialog], [role=alertdialog], [role=alert],"
          + " [style~=(?i)display\\s*:\\s*none]";

  /** Names that sites give to what is not the article; whole words of class and id. */
  private static final Pattern CLUTTER =
      Pattern.compile(
          "(?i)(?:^|[^a-z])(?:cookies?|consent|gdpr|ccpa|onetrust|didomi|cmp|newsletter|subscribe|"
              + "subscription|paywall|signup|share|sharing|social|related|recommended|comments?|"
              + "disqus|promo|advert|advertisement|ads?|sponsored|sidebar|breadcrumbs?|menu|"
              + "pagination|outbrain|taboola|skip-link|popup|modal)(?:$|[^a-z])");

  /** What only a consent notice says, when no name gives it away. */
  private static final Pattern CONSENT_WORDS =
      Pattern.compile(
          "(?i)\\b(?:we|our partners|this (?:web)?site) (?:and our partners )?(?:use|uses|store)s?\\b"
              + ".{0,60}\\bcookies\\b|\\baccept (?:all )?cookies\\b|\\bcookie (?:policy|settings)\\b"
              + "|\\bmanage (?:your )?(?:consent|privacy) (?:preferences|settings)\\b");

  private static final String PARAGRAPHS = "p, pre, blockquote, li, td, dd";
  private static final int SHORTEST_VOTE = 25;
  private static final int LONGEST_NOTICE = 1_000;

  /** Indentation and nested boxes included, a notice is no more than this. */
  private static final int MOST_EFFORT = 5 * LONGEST_NOTICE;

  /** The text, paragraphs separated by a blank line; empty when the page has no content. */
  String of(Document page, @Nullable String title) {
    Element body = page.body();
    cut(body, NEVER, element -> true);
    cut(body, "header", header -> header.closest("article, main") == null);
    TextSizes all = TextSizes.of(body);
    cut(body, "[class], [id]", element -> isClutter(element, all));
    TextSizes left = TextSizes.of(body);
    cut(body, "p, div, section", element -> isConsentNotice(element, left));
    Element article = winner(body);
    if (title != null) {
      cut(article, "h1", heading -> heading.text().strip().equals(title));
    }
    return BlockText.of(article);
  }

  /** Gives each parent its other children anew: one by one, each cut would move all behind it. */
  private static void cut(Element root, String selector, Predicate<Element> unwanted) {
    Set<Node> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    root.select(selector).stream()
        .filter(element -> !element.equals(root) && unwanted.test(element))
        .forEach(gone::add);
    gone.stream()
        .map(Node::parent)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .distinct()
        .toList()
        .forEach(parent -> keep(parent, child -> !gone.contains(child)));
  }

  private static void keep(Element parent, Predicate<Node> wanted) {
    List<Node> kept = parent.childNodes().stream().filter(wanted).toList();
    parent.empty();
    parent.appendChildren(kept);
  }

  private static boolean isClutter(Element element, TextSizes sizes) {
    return !sizes.holdsArticle(element)
        && CLUTTER.matcher(element.className() + " " + element.id()).find();
  }

  private static boolean isConsentNotice(Element element, TextSizes sizes) {
    if (sizes.visible(element) > LONGEST_NOTICE
        || sizes.effort(element) > MOST_EFFORT
        || sizes.holdsArticle(element)) {
      return false;
    }
    String words = element.text();
    return words.length() <= LONGEST_NOTICE
        && CONSENT_WORDS.matcher(words).find()
        && element.closest("article") == null;
  }

  /** Paragraphs vote with their length and commas: fully for the parent, half for its parent. */
  private static Element winner(Element body) {
    Map<Element, Double> votes = new HashMap<>();
    for (Element paragraph : body.select(PARAGRAPHS)) {
      String words = paragraph.ownText();
      if (words.length() < SHORTEST_VOTE) {
        continue;
      }
      double vote =
          1 + Math.min(words.length() / 100.0, 3) + words.chars().filter(c -> c == ',').count();
      Element parent = paragraph.parent();
      if (parent != null && !parent.equals(body)) {
        votes.merge(parent, vote, Double::sum);
        Element above = parent.parent();
        if (above != null && !above.equals(body)) {
          votes.merge(above, vote / 2, Double::sum);
        }
      }
    }
    TextSizes sizes = TextSizes.of(body);
    Element best =
        votes.entrySet().stream()
            .max(
                Comparator.comparingDouble(
                    e -> e.getValue() * (1 - linkDensity(e.getKey(), sizes))))
            .map(Map.Entry::getKey)
            .orElse(body);
    Element around = best.closest("article, [itemprop=articleBody], main");
    return around == null ? best : around;
  }

  private static double linkDensity(Element element, TextSizes sizes) {
    int all = sizes.visible(element);
    return all == 0 ? 1 : (double) sizes.linked(element) / all;
  }
}
