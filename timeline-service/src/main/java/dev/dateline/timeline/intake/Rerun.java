package dev.dateline.timeline.intake;

import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.extraction.Candidate;
import dev.dateline.model.extraction.Extraction;
import dev.dateline.timeline.evidence.ArticleCardEntity;
import dev.dateline.timeline.moves.Moves;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An extraction as a corrected publication date has it.
 *
 * @param candidates with their dates run again
 * @param extracted by the candidates' keys, the derivations as the extractor made them
 */
record Rerun(List<Candidate> candidates, Map<String, Derivation> extracted) {

  static Rerun of(Extraction extraction, ArticleCardEntity card, Moves moves) {
    Map<String, Derivation> extracted = new HashMap<>();
    List<Candidate> candidates =
        extraction.candidates().stream()
            .map(
                candidate -> {
                  Derivation derivation = candidate.derivation();
                  if (derivation == null) {
                    return candidate;
                  }
                  extracted.put(candidate.key(), derivation);
                  return dated(candidate, moves.published(card, derivation));
                })
            .toList();
    return new Rerun(candidates, extracted);
  }

  /** The derivation as the extractor made it; null for a candidate without a date. */
  @Nullable Derivation extractedOf(Candidate candidate) {
    return extracted.get(candidate.key());
  }

  private static Candidate dated(Candidate candidate, Derivation derivation) {
    return derivation.equals(candidate.derivation())
        ? candidate
        : new Candidate(
            candidate.key(),
            candidate.title(),
            candidate.kind(),
            candidate.mention(),
            derivation.edtf(),
            derivation,
            candidate.factuality(),
            candidate.participants(),
            candidate.places(),
            candidate.confidence(),
            candidate.importance(),
            candidate.contradictions());
  }
}
