package dev.dateline.model.extraction;

import dev.dateline.model.derivation.PublicationBasis;

/**
 * When an article was published, as a claim.
 *
 * @param edtf the date in EDTF; a window for an inferred one
 * @param basis where the claim comes from
 * @param confidence 0..1
 */
public record PublicationClaim(String edtf, PublicationBasis basis, double confidence) {}
