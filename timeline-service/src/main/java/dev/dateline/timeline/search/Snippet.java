package dev.dateline.timeline.search;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an event holds the words that were searched for. Plain text: never to be read as HTML. */
@Schema(
    description =
        "Where an event holds the words that were searched for. Plain text, not HTML; marks count"
            + " code points of it.",
    example =
        """
        {"id":"019aa5c0-7a10-7c3e-9b1f-6f1d2c3b4a59","text":"The summit in Singapore",\
        "marks":[{"start":4,"end":10}]}""")
public record Snippet(
    @Schema(description = "Id of the event.") String id,
    String text,
    @Schema(description = "Words that were found.") List<Mark> marks) {
  /** Two characters for private use, which are taken out of the text before. */
  private static final char OPEN = '\uE000';

  private static final char CLOSE = '\uE001';

  /**
   * A word that was found.
   *
   * @param start first code point
   * @param end after the last
   */
  @Schema(
      name = "SnippetMark",
      description = "A word that was found.",
      example = "{\"start\":4,\"end\":10}")
  public record Mark(
      @Schema(description = "First code point.") int start,
      @Schema(description = "After the last code point.") int end) {}

  /** A column {@code snippet} with marks inside the text. */
  static Sql sql(String words) {
    return Sql.of(
        """
        , ts_headline('english',
          translate(e.title || '. ' || words_of(e.participants) || '. ' || words_of(e.places)
            || coalesce('. ' || e.description, ''), ?, ''),
          cast(? as tsquery), ?) as snippet\
        """,
        "" + OPEN + CLOSE,
        words,
        "StartSel=" + OPEN + ",StopSel=" + CLOSE + ",MaxFragments=2,MaxWords=30,MinWords=10");
  }

  /** Takes the marks out of the text. */
  static Snippet of(String id, String marked) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    int length = 0;
    int start = 0;
    for (int codePoint : marked.codePoints().toArray()) {
      if (codePoint == OPEN) {
        start = length;
      } else if (codePoint == CLOSE) {
        marks.add(new Mark(start, length));
      } else {
        text.appendCodePoint(codePoint);
        length++;
      }
    }
    return new Snippet(id, text.toString(), marks);
  }
}
