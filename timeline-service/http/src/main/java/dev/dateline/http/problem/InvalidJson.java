package dev.dateline.http.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in our own words what is wrong with a body; Jackson's words are its own affair. */
public final class InvalidJson {
  private InvalidJson() {}

  /** The problem for a body that is no JSON, or not of the expected shape. */
  public static ProblemException problem(JsonProcessingException failure) {
    if (Causes.find(failure, StreamConstraintsException.class) != null) {
      return ProblemException.malformed(
          "The body is nested too deeply, or has a name, text or number that is too long");
    }
    Optional<ProblemException> field = field("#", failure);
    if (field.isPresent()) {
      return field.get();
    }
    JsonLocation location = failure.getLocation();
    String place =
        location == null
            ? ""
            : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    return ProblemException.malformed("The body is not the JSON object that is expected" + place);
  }

  /**
   * The problem of a field; empty for what is not the expected JSON as a whole.
   *
   * @param root points to where the JSON stands in the body
   */
  public static Optional<ProblemException> field(String root, JsonProcessingException failure) {
    if (failure instanceof UnrecognizedPropertyException unknown) {
      return Optional.of(
          ProblemException.field(root + pointer(unknown.getPath()), "is not a known field"));
    }
    if (failure instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      return Optional.of(
          ProblemException.field(
              root + pointer(mapping.getPath()), "has a value of the wrong type"));
    }
    return Optional.empty();
  }

  private static String pointer(List<JsonMappingException.Reference> path) {
    return path.stream()
        .map(step -> step.getFieldName() != null ? escape(step.getFieldName()) : index(step))
        .collect(Collectors.joining("/", "/", ""));
  }

  private static String index(JsonMappingException.Reference step) {
    return Integer.toString(step.getIndex());
  }

  private static String escape(String field) {
    return field.replace("~", "~0").replace("/", "~1");
  }
}
