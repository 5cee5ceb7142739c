package dev.dateline.model.derivation;

import java.util.List;

/**
 * How a date came about: words → rule → anchor → arithmetic → EDTF. The whole chain is in the value
 * (an anchor may itself be derived), so that it can be run again when the publication date or an
 * anchor event is corrected, and read as one sentence.
 *
 * <p>"Five years ago this month" in an article published on 2019-02-25: words are those, the anchor
 * is the publication date, the steps are {@code truncate(month)}, {@code shift(-5 years)}, the
 * result is {@code 2014-02}.
 *
 * @param words the words of the text that carry the date, empty when only tense does
 * @param rule stable id of the rule, such as {@code relative.ago}
 * @param anchor what the steps start from
 * @param steps the arithmetic, in order
 * @param edtf the result, canonical EDTF
 */
public record Derivation(String words, String rule, Anchor anchor, List<Step> steps, String edtf) {
  public Derivation {
    steps = List.copyOf(steps);
  }
}
