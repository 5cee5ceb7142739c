package dev.dateline.timeline.api;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
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
    if (failure instanceof UnrecognizedPropertyException unknown) {
      return ProblemException.field(pointer(unknown.getPath()), "is not a known field");
    }
    if (failure instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      return ProblemException.field(pointer(mapping.getPath()), "has a value of the wrong type");
    }
    JsonLocation location = failure.getLocation();
    String place =
        location == null
            ? ""
            : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    return ProblemException.malformed("The body is not the JSON object that is expected" + place);
  }

  private static String pointer(List<JsonMappingException.Reference> path) {
    return path.stream()
        .map(step -> step.getFieldName() != null ? escape(step.getFieldName()) : index(step))
        .collect(Collectors.joining("/", "#/", ""));
  }

  private static String index(JsonMappingException.Reference step) {
    return Integer.toString(step.getIndex());
  }

  private static String escape(String field) {
    return field.replace("~", "~0").replace("/", "~1");
  }
}
