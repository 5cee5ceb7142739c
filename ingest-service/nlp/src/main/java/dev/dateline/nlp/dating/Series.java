package dev.dateline.nlp.dating;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.Step;
import dev.dateline.model.edtf.DayBounds;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.Kind;
import dev.dateline.nlp.dating.Attachments.Host;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.mention.EventMention;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.sentence.TimeSpan;
import dev.dateline.nlp.trigger.Trigger;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "was robbed in 2010, 2012 and 2014": an event of each date. A meeting on days in a row is one
 * that lasted, and who was born in 1950 and 1952 were two, of whom nobody says which.
 */
final class Series {
  static final String DAYS = Stretches.RULE + "days";

  /** They make one stretch of two dates. */
  private static final Set<String> BETWEEN = Set.of("between", "from");

  /** Kinds of event that happen once to whom they happen. */
  private static final Set<String> ONCE = Set.of("birth", "death");

  /** What begins a clause of its own behind a date: "in 1950 and in 1970 <em>he</em> moved". */
  private static final Set<String> SUBJECTS =
      Set.of("PRON", "DET", "NOUN", "PROPN", "NUM", "ADJ", "AUX", "VERB");

  private final SentenceReading reading;
  private final TaggedSentence sentence;
  private final @Nullable PublicationDay publication;
  private final Trigger trigger;

  private Series(EventMention mention, @Nullable PublicationDay publication) {
    this.reading = mention.reading();
    this.sentence = reading.sentence();
    this.publication = publication;
    this.trigger = mention.trigger();
  }

  /** The dates of an event, one for each time that it happened, the given one alone for most. */
  static List<Dating> of(
      EventMention mention, Dating dating, @Nullable PublicationDay publication) {
    TimeSpan time = dating.time();
    if (time == null) {
      return List.of(dating);
    }
    Series series = new Series(mention, publication);
    if (!dating.derivation().equals(time.expression().derivation())) {
      Dating next = series.nextStretch(dating, time);
      return next == null ? List.of(dating) : List.of(dating, next);
    }
    List<TimeSpan> times = series.around(time);
    return times.size() < 2 ? List.of(dating) : series.datings(dating, times);
  }

  private List<Dating> datings(Dating dating, List<TimeSpan> times) {
    Derivation one = ONCE.contains(trigger.kind()) || isRespective(times) ? any(times) : null;
    one = one == null && isLasting(times) ? stretch(times) : one;
    if (one != null) {
      return List.of(new Dating(one, times.get(0), dating.confidence(), dating.contradictions()));
    }
    return times.stream().map(time -> dated(time, dating.confidence())).toList();
  }

  private Dating dated(TimeSpan time, double confidence) {
    List<Derivation> against = NamedWeekdays.against(sentence, time);
    Dating dating = new Dating(DateLists.date(time), time, confidence, against);
    return Misdated.told(trigger, dating, publication);
  }

  /** "from 1990 to 1994 <em>and from 1998 to 2002</em>". */
  private @Nullable Dating nextStretch(Dating dating, TimeSpan time) {
    TimeSpan end = Stretches.end(reading, time);
    if (end == null || !dating.derivation().rule().startsWith(Stretches.RULE)) {
      return null;
    }
    int and = end.end() + (sentence.lower(end.end()).equals(",") ? 1 : 0);
    int from = and + (sentence.lower(and + 1).equals("again") ? 2 : 1);
    TimeSpan next = reading.timeAt(from + 1);
    boolean told = sentence.lower(and).equals("and") && sentence.lower(from).equals("from");
    if (!told || next == null || !isOfOneHost(List.of(time, next))) {
      return null;
    }
    Derivation stretch = Stretches.from(reading, next, trigger);
    return stretch == null ? null : new Dating(stretch, next, dating.confidence());
  }

  private @Nullable Derivation any(List<TimeSpan> times) {
    return Alternatives.oneOf(reading, times, "and");
  }

  private @Nullable Derivation stretch(List<TimeSpan> times) {
    TimeSpan first = times.get(0);
    TimeSpan last = times.get(times.size() - 1);
    return Derived.orNull(
        sentence.text(first.first(), last.end()),
        DAYS,
        new Anchor.Expression(DateLists.date(first)),
        List.of(new Step.To(DateLists.date(last), Kind.SPAN)));
  }

  /** The dates of the list that a time is in; just the time where it is in none. */
  private List<TimeSpan> around(TimeSpan time) {
    for (TimeSpan first : reading.times()) {
      List<TimeSpan> times = DateLists.of(reading, first, "and");
      if (times.size() > 1 && times.contains(time)) {
        return isOfOne(times) ? times : List.of(time);
      }
    }
    return List.of(time);
  }

  /** Whether all dates are those of one event. */
  private boolean isOfOne(List<TimeSpan> times) {
    TimeSpan first = times.get(0);
    TimeSpan last = times.get(times.size() - 1);
    if (BETWEEN.contains(sentence.lower(first.first() - 1)) || isOfFirst(first)) {
      return false;
    }
    if (trigger instanceof Trigger.Noun noun && noun.phrase().holds(last.first())) {
      return true; // "the 2010 and 2014 elections"
    }
    boolean closed =
        first.first() <= 1 || isRightBehind(first) || !SUBJECTS.contains(sentence.tag(last.end()));
    return closed && isOfOneHost(times);
  }

  private boolean isOfOneHost(List<TimeSpan> times) {
    Host host = Attachments.host(reading, publication, times.get(0));
    return host != null
        && times.stream()
            .map(time -> Attachments.host(reading, publication, time))
            .allMatch(other -> other != null && other.trigger().equals(host.trigger()));
  }

  /** "the elections <em>of</em> 2010 and 2014 were". */
  private boolean isRightBehind(TimeSpan time) {
    int noun = trigger instanceof Trigger.Noun ? trigger.token() : time.first();
    return noun < time.first() && sentence.isPhrase(noun + 1, time.first());
  }

  /** "won a <em>first</em> medal in 2004 and a second one in 2012": no first one in 2012. */
  private boolean isOfFirst(TimeSpan time) {
    VerbGroup verb = trigger.verb();
    for (int at = verb == null ? time.first() : verb.head(); at < time.first(); at++) {
      if (sentence.lower(at).equals("first")) {
        return true;
      }
    }
    return false;
  }

  /** "Smith and Jones were arrested in 2010 and 2012, <em>respectively</em>". */
  private boolean isRespective(List<TimeSpan> times) {
    for (int at = times.get(times.size() - 1).end(); at < sentence.size(); at++) {
      if (sentence.lower(at).equals("respectively")) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a meeting, or another event with a name, on days that follow each other. */
  private boolean isLasting(List<TimeSpan> times) {
    boolean lasts = trigger instanceof Trigger.Noun || trigger.kind().equals("meeting");
    for (int i = 1; lasts && i < times.size(); i++) {
      DayBounds before = bounds(times.get(i - 1));
      DayBounds day = bounds(times.get(i));
      Long start = before.earliest();
      Long next = before.latestExclusive();
      lasts = start != null && next != null && next - start == 1 && next.equals(day.earliest());
    }
    return lasts;
  }

  private static DayBounds bounds(TimeSpan time) {
    return Edtf.parse(DateLists.date(time).edtf()).bounds();
  }
}
