package dev.dateline.ingest.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What schema.org says of the page's article: the first node of an article's type, or an empty one.
 *
 * @param article a JSON object; missing when the page has none
 */
record JsonLd(JsonNode article) {

  private static final Pattern ARTICLE = Pattern.compile("\\w*(Article|BlogPosting|Report)");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MAX_NODES = 10_000;

  static JsonLd of(Document page) {
    return new JsonLd(
        page.select("script[type=application/ld+json]").stream()
            .flatMap(JsonLd::nodes)
            .filter(JsonLd::isArticle)
            .findFirst()
            .orElse(JSON.missingNode()));
  }

  Optional<String> headline() {
    return text(article.path("headline"));
  }

  Optional<String> publisher() {
    return name(article.path("publisher"));
  }

  Optional<String> author() {
    return name(article.path("author"));
  }

  Optional<String> datePublished() {
    return text(article.path("datePublished"));
  }

  private static Stream<JsonNode> nodes(Element script) {
    List<JsonNode> found = new ArrayList<>();
    try {
      Deque<JsonNode> open = new ArrayDeque<>(List.of(JSON.readTree(script.data())));
      while (!open.isEmpty() && found.size() < MAX_NODES) {
        JsonNode node = open.removeFirst();
        found.add(node);
        node.forEach(open::addLast);
      }
    } catch (JsonProcessingException e) {
      // Half of the web's JSON-LD is hand-made; the other rungs of the ladder remain.
      return Stream.empty();
    }
    return found.stream();
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    return type.isArray()
        ? StreamSupport.stream(type.spliterator(), false).anyMatch(JsonLd::isArticleType)
        : isArticleType(type);
  }

  private static boolean isArticleType(JsonNode type) {
    return ARTICLE.matcher(type.asText()).matches();
  }

  /** A name, an object that has one, or the first of several. */
  private static Optional<String> name(JsonNode node) {
    JsonNode one = node.isArray() ? node.path(0) : node;
    return one.isObject() ? text(one.path("name")) : text(one);
  }

  private static Optional<String> text(JsonNode node) {
    return node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
  }
}
