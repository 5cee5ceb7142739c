package dev.dateline.timeline.date;

import dev.dateline.http.problem.Problem.FieldError;
import dev.dateline.http.problem.ProblemException;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.EdtfParseException;
import dev.dateline.time.tag.TimeTagger;
import dev.dateline.time.words.DateWords;
import dev.dateline.time.words.DateWordsResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates as people write them. */
@ApplicationScoped
public class DateReader {
  /** One of the days from one to another. */
  private static final Pattern ON_END = Pattern.compile("\\[[^,.]+\\.\\.[^,.]+]");

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
        throw ProblemException.invalid(
            List.of(
                FieldError.at("#/reference", DateParameter.explain(e))
                    .as(DateParameter.fault(e.fault()))));
      }
    }
    ReadDate date = read(question.text(), reference, "#/text");
    return new DateAnswer(
        DateView.of(date.edtf()), date.derivation(), date.derivation().sentence());
  }

  /**
   * Reads a query parameter: EDTF, or English words. Days on end, such as "last week", are a
   * stretch of time here, as they are not for the one event that lies somewhere in them.
   *
   * @param today the day that "last week" is counted from
   * @throws ProblemException 400 naming the parameter, when it is no date
   */
  Edtf readParameter(String name, String text, LocalDate today) {
    ReadDate date =
        read(text, today.toString(), expected -> FieldError.ofParameter(name, expected));
    String edtf = date.edtf().toString();
    boolean isStretch = !edtf.equals(text) && ON_END.matcher(edtf).matches();
    return isStretch
        ? Edtf.parse(edtf.substring(1, edtf.length() - 1).replace("..", "/"))
        : date.edtf();
  }

  private ReadDate read(String text, @Nullable String reference, String pointer) {
    return read(text, reference, expected -> FieldError.at(pointer, expected));
  }

  private ReadDate read(
      String text, @Nullable String reference, Function<String, FieldError> refusal) {
    DateWordsResult result = words.parse(text, reference);
    if (result instanceof DateWordsResult.Read read) {
      return new ReadDate(Edtf.parse(read.derivation().edtf()), read.derivation());
    }
    DateWordsResult.Refused refused = (DateWordsResult.Refused) result;
    throw ProblemException.invalid(
        List.of(
            refusal
                .apply(DateParameter.explain(refused.expected(), refused.position()))
                .as(DateParameter.fault(refused.fault()))));
  }
}
