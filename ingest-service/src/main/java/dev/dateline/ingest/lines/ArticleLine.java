package dev.dateline.ingest.lines;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.model.derivation.PublicationBasis;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.EdtfParseException;
import dev.dateline.model.extraction.PublicationClaim;
import dev.dateline.nlp.ArticleText;
import dev.dateline.nlp.ExtractionResult;
import dev.dateline.nlp.ReadingMode;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One line of input, answered: {@code {"id","text","title"?,"published"?,"url"?,"mode"?}} with
 * {@code published} in EDTF and {@code mode} one of news, narrative, auto (the default). A line
 * that cannot be read is answered too, with its id and an error: the lines after it have their
 * turn.
 */
final class ArticleLine {
  private static final Logger LOG = System.getLogger(ArticleLine.class.getName());
  private static final Set<String> MODES = Set.of("news", "narrative", "auto");

  private final ObjectMapper json =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .build();
  private final ResultJson results = new ResultJson(json);
  private final Function<ArticleText, ExtractionResult> extractor;

  ArticleLine(Function<ArticleText, ExtractionResult> extractor) {
    this.extractor = extractor;
  }

  Answer answer(String line) {
    JsonNode id = NullNode.getInstance();
    try {
      JsonNode article = parse(line);
      id = id(article);
      ExtractionResult result = extractor.apply(read(article));
      return new Answer(text(results.write(id, result)), true);
    } catch (BadLineException bad) {
      return new Answer(text(error(id, bad.field(), String.valueOf(bad.getMessage()))), false);
    } catch (RuntimeException | StackOverflowError unexpected) {
      LOG.log(Level.ERROR, "article " + id + " could not be read", unexpected);
      return new Answer(text(error(id, "", "the article could not be read")), false);
    }
  }

  private JsonNode parse(String line) {
    try {
      JsonNode node = json.readTree(line);
      if (node.isObject()) {
        return node;
      }
    } catch (JsonProcessingException notJson) {
      throw new BadLineException("", "the line is not valid JSON");
    }
    throw new BadLineException("", "the line is not a JSON object");
  }

  private static JsonNode id(JsonNode article) {
    JsonNode id = article.path("id");
    if (!id.isTextual() && !id.isNumber()) {
      throw new BadLineException("id", "must be a string or a number");
    }
    return id;
  }

  private static ArticleText read(JsonNode article) {
    String text = string(article, "text");
    if (text == null) {
      throw new BadLineException("text", "is missing");
    }
    return new ArticleText(
        text,
        string(article, "title"),
        string(article, "url"),
        published(string(article, "published")),
        mode(string(article, "mode")),
        null);
  }

  private static @Nullable String string(JsonNode article, String field) {
    JsonNode value = article.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw new BadLineException(field, "must be a string");
    }
    return value.textValue();
  }

  private static @Nullable PublicationClaim published(@Nullable String edtf) {
    if (edtf == null || edtf.isEmpty()) {
      return null;
    }
    try {
      return new PublicationClaim(Edtf.parse(edtf).toString(), PublicationBasis.GIVEN, 1);
    } catch (EdtfParseException noDate) {
      throw new BadLineException("published", String.valueOf(noDate.getMessage()));
    }
  }

  private static ReadingMode mode(@Nullable String mode) {
    if (mode == null) {
      return ReadingMode.AUTO;
    }
    if (!MODES.contains(mode)) {
      throw new BadLineException("mode", "must be news, narrative or auto");
    }
    return ReadingMode.valueOf(mode.toUpperCase(Locale.ROOT));
  }

  private static ObjectNode error(JsonNode id, String field, String detail) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.set("id", id);
    ObjectNode error = line.putObject("error");
    if (!field.isEmpty()) {
      error.put("field", field);
    }
    error.put("detail", detail);
    return line;
  }

  private String text(ObjectNode node) {
    try {
      return json.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree is always written", e);
    }
  }
}
