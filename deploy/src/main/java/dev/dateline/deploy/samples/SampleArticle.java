package dev.dateline.deploy.samples;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * One article from a file: header lines {@code name: value}, an empty line, the text.
 *
 * @param fields the members of the request {@code POST /api/v1/articles}: {@code title}, {@code
 *     text} and those of {@code url}, {@code publisher}, {@code author}, {@code published} that are
 *     known
 */
record SampleArticle(Map<String, String> fields) {
  private static final Set<String> NAMES =
      Set.of("title", "url", "publisher", "author", "published");

  /**
   * @throws IllegalArgumentException if the header is malformed or has no title, or the text is
   *     empty
   */
  static SampleArticle parse(String file) {
    int end = file.indexOf("\n\n");
    if (end < 0) {
      throw new IllegalArgumentException("no empty line between header and text");
    }
    Map<String, String> fields = new LinkedHashMap<>();
    for (String line : file.substring(0, end).lines().toList()) {
      int colon = line.indexOf(": ");
      String name = colon < 0 ? line : line.substring(0, colon);
      if (colon < 0 || !NAMES.contains(name)) {
        throw new IllegalArgumentException("unknown header line: " + line);
      }
      fields.put(name, line.substring(colon + 2).strip());
    }
    String text = file.substring(end).strip();
    if (!fields.containsKey("title") || text.isEmpty()) {
      throw new IllegalArgumentException("an article needs a title and a text");
    }
    fields.put("text", text);
    return new SampleArticle(fields);
  }

  String title() {
    return fields.getOrDefault("title", "");
  }
}
