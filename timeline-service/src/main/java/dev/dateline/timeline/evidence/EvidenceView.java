package dev.dateline.timeline.evidence;

import dev.dateline.model.extraction.Quote;
import dev.dateline.model.extraction.Span;
import dev.dateline.timeline.api.Wire;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The quoted words that support an event. */
@Schema(
    name = "Evidence",
    description =
        "The quoted words that support an event. Spans count Unicode code points of what"
            + " /api/v1/articles/{id}/text returns.",
    example = EvidenceView.EXAMPLE)
public record EvidenceView(
    UUID id,
    ArticleView article,
    @Schema(description = "The sentence that speaks of the event.") Quote sentence,
    @Schema(description = "The word that stands for the event.") Span trigger,
    @Schema(description = "The time expression that dates it; null without one.", nullable = true)
        @Nullable Span time,
    @Schema(
            description = "Whether this article says that it happened.",
            enumeration = {"actual", "planned", "reported", "hypothetical", "negated"})
        String factuality,
    @Schema(description = "The claim that rests on it; null without a date.", nullable = true)
        @Nullable UUID claimId) {

  public static final String EXAMPLE =
      """
      {"id":"019aa5c0-7a10-7f00-a1b2-c3d4e5f60718","article":\
      """
          + ArticleView.EXAMPLE
          + """
      ,"sentence":{"exact":"The coin was made for the upcoming June 12 meeting in Singapore.",\
      "prefix":"","suffix":" It shows both men.","start":104,"end":168},\
      "trigger":{"start":147,"end":154},"time":{"start":139,"end":146},"factuality":"planned",\
      "claimId":"019aa5c0-7a11-7d01-8f6c-1b2a3c4d5e6f"}""";

  public static EvidenceView of(EvidenceEntity evidence, @Nullable UUID claimId) {
    Integer timeStart = evidence.timeStart;
    Integer timeEnd = evidence.timeEnd;
    return new EvidenceView(
        evidence.id,
        ArticleView.of(evidence.article),
        new Quote(
            evidence.exact,
            evidence.prefix,
            evidence.suffix,
            evidence.sentenceStart,
            evidence.sentenceEnd),
        new Span(evidence.triggerStart, evidence.triggerEnd),
        timeStart == null || timeEnd == null ? null : new Span(timeStart, timeEnd),
        Wire.name(evidence.factuality),
        claimId);
  }
}
