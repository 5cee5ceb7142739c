package dev.dateline.timeline.date;

import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.edtf.Edtf;

/**
 * A date as it was read from what somebody wrote.
 *
 * @param derivation from the words to the date
 */
public record ReadDate(Edtf edtf, Derivation derivation) {}
