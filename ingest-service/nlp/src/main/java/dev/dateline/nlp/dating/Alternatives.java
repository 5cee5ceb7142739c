package dev.dateline.nlp.dating;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.Step;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.Kind;
import dev.dateline.model.edtf.Single;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.sentence.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** "in 1950 or 1951", "on 3 or 4 May": one date of which nobody says which it was. */
final class Alternatives {
  private static final String RULE = "alternatives.or";

  /** In dates; no writer lists more. */
  private static final int LONGEST = 6;

  /** Dates after Christ that can stand in a list. */
  private static final Pattern PLAIN = Pattern.compile("\\d{4}(-\\d\\d){0,2}");

  private static final Set<String> PREPOSITIONS = Set.of("in", "on", "at");

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
    if (times.size() < 2) {
      return null;
    }
    String words = reading.sentence().text(time.first(), times.get(times.size() - 1).end());
    List<Derivation> dates = times.stream().map(Alternatives::date).toList();
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
        ? Derived.orNull(words, RULE, new Anchor.None(), List.of(new Step.State(list)))
        : Derived.orNull(
            words, RULE, new Anchor.Expression(first), List.of(new Step.To(last, Kind.MOMENT)));
  }

  /** The time and those joined to it by commas and "or"; just the time without an "or". */
  private static List<TimeSpan> of(SentenceReading reading, TimeSpan first) {
    List<TimeSpan> times = new ArrayList<>();
    TimeSpan at = first;
    boolean closed = false;
    while (at != null && times.size() < LONGEST && isAlike(first, at)) {
      times.add(at);
      int comma = reading.sentence().lower(at.end()).equals(",") ? 1 : 0;
      boolean or = reading.sentence().lower(at.end() + comma).equals("or");
      if (closed || (comma == 0 && !or)) {
        break;
      }
      closed = or;
      at = next(reading, at.end() + comma + (or ? 1 : 0));
    }
    return closed && times.size() > 1 ? times : List.of(first);
  }

  private static @Nullable TimeSpan next(SentenceReading reading, int at) {
    TaggedSentence sentence = reading.sentence();
    int start = PREPOSITIONS.contains(sentence.lower(at)) ? at + 1 : at;
    TimeSpan time = reading.timeAt(start);
    return time != null && time.first() == start ? time : null;
  }

  /** Whether both are dates of one precision, neither open nor a set. */
  private static boolean isAlike(TimeSpan first, TimeSpan other) {
    if (!first.isDate() || !other.isDate()) {
      return false;
    }
    Edtf one = Edtf.parse(date(first).edtf());
    Edtf two = Edtf.parse(date(other).edtf());
    return one instanceof Single && two instanceof Single && one.precision() == two.precision();
  }

  private static Derivation date(TimeSpan time) {
    Derivation date = time.expression().derivation();
    if (date == null) {
      throw new IllegalArgumentException("no date: " + time);
    }
    return date;
  }
}
