package dev.dateline.contract;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One operation of a document.
 *
 * @param method upper case
 * @param path with its parameters in braces
 * @param node the operation object
 */
public record Operation(String method, String path, JsonNode node) {

  /** The document's name for it. */
  public String id() {
    return node.path("operationId").asText();
  }

  /** Whether a path, decoded, is one of this operation. */
  boolean matches(String other) {
    return other.matches(path.replaceAll("\\{[^}]+}", "[^/]+"));
  }

  /** The fewer, the closer a path is to what the document spells out. */
  int parameters() {
    return path.split("\\{", -1).length - 1;
  }
}
