package dev.dateline.timeline.curation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.http.problem.InvalidJson;
import dev.dateline.http.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * A merge patch of an event's content. The content is flat, so that the recursion of the general
 * rule has nothing to do: a field is replaced, or removed by null.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7396">RFC 7396</a>
 */
@Singleton
class ContentPatch {
  private final ObjectMapper json;
  private final Validator validator;

  ContentPatch(ObjectMapper json, Validator validator) {
    this.json = json;
    this.validator = validator;
  }

  /**
   * The content after the patch.
   *
   * @throws ProblemException 400 when it holds something that is no content
   * @throws ConstraintViolationException when a field is not valid any more
   */
  EventContent apply(ObjectNode patch, EventContent current) {
    ObjectNode patched = json.valueToTree(current);
    for (Iterator<Map.Entry<String, JsonNode>> fields = patch.fields(); fields.hasNext(); ) {
      Map.Entry<String, JsonNode> field = fields.next();
      patched.set(field.getKey(), field.getValue());
    }
    try {
      EventContent content = json.treeToValue(patched, EventContent.class);
      Set<ConstraintViolation<EventContent>> violations = validator.validate(content);
      if (!violations.isEmpty()) {
        throw new ConstraintViolationException(violations);
      }
      return content;
    } catch (JsonProcessingException e) {
      throw InvalidJson.problem(e);
    }
  }
}
