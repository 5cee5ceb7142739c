package dev.dateline.nlp.dating;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.Step;
import dev.dateline.model.edtf.Kind;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.sentence.TimeSpan;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** "in 1950 or 1951", "on 3 or 4 May": one date of which nobody says which it was. */
final class Alternatives {
  static final String RULE = "alternatives.";

  /** Dates after Christ that can stand in a list. */
  private static final Pattern PLAIN = Pattern.compile("\\d{4}(-\\d\\d){0,2}");

  private Alternatives() {}

  /** The times of a sentence that the first of their alternatives stands for. */
  static Set<TimeSpan> later(SentenceReading reading) {
    return reading.times().stream()
        .flatMap(first -> of(reading, first).stream().skip(1))
        .collect(Collectors.toSet());
  }

  /** The date that is one of them; null when the time is no first of such. */
  static @Nullable Derivation from(SentenceReading reading, TimeSpan time) {
    List<TimeSpan> times = of(reading, time);
    return times.size() < 2 ? null : oneOf(reading, times, "or");
  }

  /**
   * The date that is one of those of a list.
   *
   * @param times at least two
   * @param link what the last is joined by
   */
  static @Nullable Derivation oneOf(SentenceReading reading, List<TimeSpan> times, String link) {
    String words = reading.sentence().text(times.get(0).first(), times.get(times.size() - 1).end());
    List<Derivation> dates = times.stream().map(DateLists::date).toList();
    Derivation first = dates.get(0);
    Derivation last = dates.get(dates.size() - 1);
    boolean stated =
        dates.stream()
            .allMatch(
                date ->
                    date.anchor() instanceof Anchor.None && PLAIN.matcher(date.edtf()).matches());
    String list =
        dates.stream().map(Derivation::edtf).sorted().collect(Collectors.joining(",", "[", "]"));
    return stated
        ? Derived.orNull(words, RULE + link, new Anchor.None(), List.of(new Step.State(list)))
        : Derived.orNull(
            words,
            RULE + link,
            new Anchor.Expression(first),
            List.of(new Step.To(last, Kind.MOMENT)));
  }

  private static List<TimeSpan> of(SentenceReading reading, TimeSpan first) {
    return DateLists.of(reading, first, "or");
  }
}
