package dev.dateline.timeline.date;

import dev.dateline.http.problem.ProblemException;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.EdtfParseException;
import dev.dateline.time.tag.TimeTagger;
import dev.dateline.time.words.DateWords;
import dev.dateline.time.words.DateWordsResult;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Reads dates as people write them. */
@ApplicationScoped
public class DateReader {
  private final DateWords words = DateWords.of(TimeTagger.create());

  /**
   * Reads a field of a body: EDTF, or English words that name a date by themselves.
   *
   * @param pointer the field, such as {@code #/date}
   * @throws ProblemException 400 naming the field, when it is no date
   */
  public ReadDate read(String text, String pointer) {
    return read(text, null, pointer);
  }

  DateAnswer answer(DateQuestion question) {
    String reference = question.reference();
    if (reference != null) {
      try {
        reference = Edtf.parse(reference.strip()).toString();
      } catch (EdtfParseException e) {
        throw ProblemException.field("#/reference", DateParameter.explain(e));
      }
    }
    ReadDate date = read(question.text(), reference, "#/text");
    return new DateAnswer(
        DateView.of(date.edtf()), date.derivation(), date.derivation().sentence());
  }

  private ReadDate read(String text, @Nullable String reference, String pointer) {
    DateWordsResult result = words.parse(text, reference);
    if (result instanceof DateWordsResult.Read read) {
      return new ReadDate(Edtf.parse(read.derivation().edtf()), read.derivation());
    }
    DateWordsResult.Refused refused = (DateWordsResult.Refused) result;
    throw ProblemException.field(
        pointer, DateParameter.explain(refused.expected(), refused.position()));
  }
}
