package dev.dateline.nlp.dating;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.Step;
import dev.dateline.model.edtf.DayBounds;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.sentence.TimeSpan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Notices a stated day that was another weekday: "Monday, June 13, 2018" was a Wednesday. */
final class NamedWeekdays {
  private static final int SHORTEST = 3;

  private NamedWeekdays() {}

  /** The day of that name nearest to the stated one, where they differ. */
  static List<Derivation> against(TaggedSentence sentence, TimeSpan time) {
    Derivation stated = time.expression().derivation();
    DayOfWeek named = named(sentence.lower(time.first()));
    if (stated == null || named == null || !isStated(stated)) {
      return List.of();
    }
    DayBounds bounds = Edtf.parse(stated.edtf()).bounds();
    Long first = bounds.earliest();
    Long end = bounds.latestExclusive();
    if (first == null
        || end == null
        || end - first != 1
        || LocalDate.ofEpochDay(first).getDayOfWeek() == named) {
      return List.of();
    }
    Derivation nearest =
        Derived.orNull(
            sentence.word(time.first()),
            "contradiction.weekday",
            new Anchor.Expression(stated),
            List.of(new Step.Weekday(named, Step.Direction.NEAREST)));
    return nearest == null ? List.of() : List.of(nearest.asContradiction());
  }

  /** Whether the words name a day, be it without its year: "Friday, 12 June". */
  private static boolean isStated(Derivation date) {
    int last = date.steps().size() - 1;
    return date.anchor() instanceof Anchor.None
        || (last >= 0 && date.steps().get(last) instanceof Step.Complete);
  }

  private static @Nullable DayOfWeek named(String word) {
    String stem = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    for (DayOfWeek day : DayOfWeek.values()) {
      if (stem.length() >= SHORTEST && day.name().toLowerCase(Locale.ROOT).startsWith(stem)) {
        return day;
      }
    }
    return null;
  }
}
