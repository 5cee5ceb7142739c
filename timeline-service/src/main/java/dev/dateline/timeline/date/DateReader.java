package dev.dateline.timeline.date;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.Step;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.EdtfParseException;
import dev.dateline.timeline.api.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads dates as people write them. */
@ApplicationScoped
public class DateReader {

  /**
   * Reads a field of a body: EDTF.
   *
   * @param pointer the field, such as {@code #/date}
   * @throws ProblemException 400 naming the field, when it is no date
   */
  public ReadDate read(String text, String pointer) {
    try {
      Edtf edtf = Edtf.parse(text.strip());
      return new ReadDate(
          edtf,
          Derivation.of(text.strip(), "edtf", new Anchor.None(), new Step.State(edtf.toString())));
    } catch (EdtfParseException e) {
      throw ProblemException.field(pointer, DateParameter.explain(e));
    }
  }

  DateAnswer answer(DateQuestion question) {
    ReadDate date = read(question.text(), "#/text");
    return new DateAnswer(
        DateView.of(date.edtf()), date.derivation(), date.derivation().sentence());
  }
}
