package dev.dateline.timeline.curation;

import dev.dateline.model.edtf.Edtf;
import dev.dateline.timeline.date.DateView;
import dev.dateline.timeline.moves.Moved;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a corrected date would do; nothing is changed yet. */
@Schema(
    name = "CorrectionPreview",
    description = "What a corrected date would do; nothing is changed yet.",
    example = Preview.EXAMPLE)
public record Preview(
    @Schema(description = "The corrected date.") DateView date,
    @Schema(
            description = "How it was read, as one sentence; null when it was there.",
            nullable = true)
        @Nullable String sentence,
    @Schema(description = "All dates that would move with it; no other does.") List<Move> moves) {

  static final String EXAMPLE =
      "{\"date\":{\"edtf\":\"2018-06-13\",\"kind\":\"moment\",\"precision\":\"day\","
          + "\"earliest\":\"2018-06-13\",\"latest\":\"2018-06-13\",\"display\":\"13 June 2018\"},"
          + "\"sentence\":null,\"moves\":["
          + Move.EXAMPLE
          + "]}";

  /** A date that would move. */
  @Schema(
      name = "Move",
      description = "A claim that counts from the corrected date, and what becomes of it.",
      example = Move.EXAMPLE)
  public record Move(
      @Schema(description = "The event it dates.") UUID event,
      @Schema(description = "The event's title.") String title,
      @Schema(description = "The claim.") UUID claim,
      @Schema(description = "Its date now.") DateView from,
      @Schema(description = "Its date then.") DateView to,
      @Schema(description = "The derivation from the corrected date, as one sentence.")
          String sentence,
      @Schema(description = "Whether the event would be shown with another date.") boolean shown) {

    static final String EXAMPLE =
        """
        {"event":"019aa5c0-7a10-7c3e-9b1f-6f1d2c3b4a60","title":"A declaration is signed",\
        "claim":"019aa5c0-7a11-7d01-8f6c-1b2a3c4d5e70",\
        "from":{"edtf":"2018-06-14","kind":"moment","precision":"day","earliest":"2018-06-14",\
        "latest":"2018-06-14","display":"14 June 2018"},\
        "to":{"edtf":"2018-06-15","kind":"moment","precision":"day","earliest":"2018-06-15",\
        "latest":"2018-06-15","display":"15 June 2018"},\
        "sentence":"'two days later' → 15 June 2018: two days after 'June 12' (13 June 2018).",\
        "shown":true}""";

    static Move of(Moved moved) {
      return new Move(
          moved.event().id,
          moved.event().title,
          moved.claim().id,
          DateView.of(Edtf.parse(moved.before())),
          DateView.of(Edtf.parse(moved.claim().edtf)),
          moved.claim().derivation == null ? "" : moved.claim().derivation.sentence(),
          moved.isShown());
    }
  }

  static Preview of(Edtf date, @Nullable String sentence, List<Moved> moved) {
    return new Preview(DateView.of(date), sentence, moved.stream().map(Move::of).toList());
  }
}
