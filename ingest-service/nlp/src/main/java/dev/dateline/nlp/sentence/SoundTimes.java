package dev.dateline.nlp.sentence;

import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.EdtfParseException;
import dev.dateline.time.TimeExpression;
import java.util.List;

/** Keeps only dates that EDTF can say: "the winter" of no year is a time, but no date. */
public final class SoundTimes {
  private SoundTimes() {}

  public static List<TimeExpression> of(List<TimeExpression> times) {
    return times.stream().map(time -> isSound(time) ? time : withoutDate(time)).toList();
  }

  private static boolean isSound(TimeExpression time) {
    Derivation derivation = time.derivation();
    return derivation == null || isDate(derivation.edtf());
  }

  private static boolean isDate(String edtf) {
    try {
      return !Edtf.parse(edtf).toString().isEmpty();
    } catch (EdtfParseException noDate) {
      return false;
    }
  }

  private static TimeExpression withoutDate(TimeExpression time) {
    return new TimeExpression(
        time.start(),
        time.end(),
        time.text(),
        time.type(),
        time.value(),
        time.mod(),
        time.rule(),
        time.standing(),
        null,
        time.relation());
  }
}
