package dev.dateline.nlp;

import dev.dateline.model.extraction.Candidate;
import dev.dateline.model.extraction.PublicationClaim;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article says happened, and when.
 *
 * @param language BCP 47 tag of the detected language; {@code und} when the text is too short to
 *     tell, with a script ({@code und-Cyrl}) when the language is not known. Only English texts
 *     (and {@code und} alone) yield candidates
 * @param published the publication claim that the dates rest on: the given one, or one found in
 *     URL, byline or text ({@code INFERRED}: what is dated through it carries {@code ?}); null when
 *     nothing is known
 * @param timexes every time expression, in text order
 * @param candidates every event, in text order of their triggers
 */
public record ExtractionResult(
    String language,
    @Nullable PublicationClaim published,
    List<Timex> timexes,
    List<Candidate> candidates) {

  public ExtractionResult {
    timexes = List.copyOf(timexes);
    candidates = List.copyOf(candidates);
  }
}
