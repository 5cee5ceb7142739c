package dev.dateline.model.extraction;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.model.derivation.PublicationBasis;
import java.util.List;

/**
 * When an article was published, as a claim.
 *
 * @param edtf the date in EDTF; a window for an inferred one
 * @param basis where the claim comes from
 * @param confidence 0..1
 * @param cues the words of the text that an inferred window rests on, in the order of what they
 *     bound: its end, its year. Empty for every other basis, and missing in JSON then
 */
public record PublicationClaim(
    String edtf,
    PublicationBasis basis,
    double confidence,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> cues) {

  public PublicationClaim {
    cues = cues == null ? List.of() : List.copyOf(cues);
  }

  /** A claim that rests on no words of the text. */
  public PublicationClaim(String edtf, PublicationBasis basis, double confidence) {
    this(edtf, basis, confidence, List.of());
  }
}
