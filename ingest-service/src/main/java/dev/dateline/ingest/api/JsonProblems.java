package dev.dateline.ingest.api;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.stream.Collectors;

/** Says in our words what Jackson found wrong, and where. */
final class JsonProblems {

  private JsonProblems() {}

  static Problem of(JsonProcessingException thrown) {
    if (thrown instanceof UnrecognizedPropertyException unknown) {
      return at(unknown, "is not a field of this object");
    }
    if (thrown instanceof MismatchedInputException wrong && !wrong.getPath().isEmpty()) {
      return at(wrong, "has the wrong type");
    }
    if (thrown instanceof MismatchedInputException) {
      return Problem.of(
          ProblemType.MALFORMED_JSON, List.of(Violation.atBody("must be a JSON object")));
    }
    return Problem.of(
        ProblemType.MALFORMED_JSON,
        List.of(Violation.atBody("is not well-formed JSON" + place(thrown.getLocation()))));
  }

  private static Problem at(JsonMappingException thrown, String detail) {
    String pointer =
        thrown.getPath().stream()
            .map(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
            .map(step -> step.replace("~", "~0").replace("/", "~1"))
            .collect(Collectors.joining("/", "#/", ""));
    return Problem.of(ProblemType.INVALID_INPUT, List.of(new Violation(pointer, null, detail)));
  }

  private static String place(JsonLocation location) {
    return location == null
        ? ""
        : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
  }
}
