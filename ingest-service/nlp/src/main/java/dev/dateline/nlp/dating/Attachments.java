package dev.dateline.nlp.dating;

import dev.dateline.model.derivation.Derivation;
import dev.dateline.nlp.dating.CountedNouns.Counted;
import dev.dateline.nlp.grammar.Clause;
import dev.dateline.nlp.grammar.NotUntil;
import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.mention.Factualities;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.sentence.TimeSpan;
import dev.dateline.nlp.trigger.EventLexicon;
import dev.dateline.nlp.trigger.Trigger;
import dev.dateline.time.TimeExpression.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which time expression of a sentence dates which of its events. */
public final class Attachments {
  /** How sure an attachment is, by how it was found. */
  private static final double MODIFIER = Reliability.of("attached.modifier");

  private static final double ADJACENT = Reliability.of("attached.adjacent");
  private static final double NEAREST = Reliability.of("attached.nearest");
  private static final double FRONTED = Reliability.of("attached.fronted");

  private final SentenceReading reading;
  private final @Nullable PublicationDay publication;
  private final TaggedSentence sentence;
  private final List<Trigger> triggers;
  private final Set<TimeSpan> alternatives;
  private final Fronting fronting;
  private final Map<Trigger, Attached> found = new HashMap<>();

  private Attachments(SentenceReading reading, @Nullable PublicationDay publication) {
    this.reading = reading;
    this.publication = publication;
    this.sentence = reading.sentence();
    this.triggers = reading.triggers();
    this.alternatives = Alternatives.later(reading);
    this.fronting = new Fronting(reading);
  }

  /**
   * A time expression with how sure it is that it dates the trigger.
   *
   * @param contradictions what other words beside it say that cannot be true with it
   */
  public record Attached(
      TimeSpan time, Derivation derivation, double confidence, List<Derivation> contradictions) {

    Attached(TimeSpan time, Derivation derivation, double confidence) {
      this(time, derivation, confidence, List.of());
    }

    /** "Ten years later, in 2003"; "in 2003, ten years later" counts from the day before that. */
    private Attached against(Attached counted) {
      boolean agrees =
          counted.time.first() > time.first() || Derived.agree(derivation, counted.derivation);
      List<Derivation> against = new ArrayList<>(contradictions);
      if (!agrees) {
        against.add(counted.derivation.asContradiction());
      }
      return new Attached(time, derivation, Math.max(confidence, counted.confidence), against);
    }
  }

  /** What a time belongs to, and how sure that is. */
  record Host(Trigger trigger, double confidence) {}

  /** The dated triggers of a sentence. */
  public static Map<Trigger, Attached> of(
      SentenceReading reading, @Nullable PublicationDay publication) {
    Attachments attachments = new Attachments(reading, publication);
    for (TimeSpan time : reading.times()) {
      if (attachments.isWhen(time)) {
        Host host = attachments.host(time);
        if (host != null) {
          attachments.put(host.trigger(), time, host.confidence());
        }
      }
    }
    SharedTimes.add(reading, attachments.found);
    attachments.addEnds();
    return attachments.found;
  }

  /** Whether another time stands for it: the other end of its stretch, the first of "3 or 4". */
  private boolean isTold(TimeSpan time) {
    return Stretches.isEnd(reading, time) || alternatives.contains(time);
  }

  /** "lasted <em>until 5 May</em>", for what nothing else dates. */
  private void addEnds() {
    for (TimeSpan time : reading.times()) {
      boolean end = time.isDate() && Sides.isEnd(sentence, time) && !isTold(time);
      Host host = end ? host(time) : null;
      Derivation date =
          host == null || found.containsKey(host.trigger())
              ? null
              : Untils.derivation(reading, time, host.trigger(), publication);
      if (host != null && date != null) {
        found.put(host.trigger(), new Attached(time, date, host.confidence()));
      }
    }
  }

  /** Whether a date says when something was: neither how old one is, nor what day it is. */
  private boolean isWhen(TimeSpan time) {
    return time.isDate()
        && !Ages.isAge(reading, time)
        && !isTold(time)
        && !EventRelations.isAnniversary(reading, time);
  }

  /** The trigger that a time belongs to, whether it dates it or says how often; null for none. */
  static @Nullable Host host(
      SentenceReading reading, @Nullable PublicationDay publication, TimeSpan time) {
    return new Attachments(reading, publication).host(time);
  }

  private @Nullable Host host(TimeSpan time) {
    CountedNouns nouns = new CountedNouns(reading, publication);
    Counted noun = nouns.before(time);
    if (noun != null) {
      Trigger dated = nouns.dated(noun, time);
      return dated == null ? null : new Host(dated, NEAREST);
    }
    Trigger described = modified(time);
    if (described != null) {
      return new Host(described, MODIFIER);
    }
    if (SubjectNames.hold(reading, time)) {
      return null;
    }
    Trigger next = verbRightAfter(time);
    boolean counted = Appositions.isAnaphor(time);
    if (next != null && !(counted && !fits(next, time))) {
      return new Host(next, ADJACENT);
    }
    if (fronting.is(time)) {
      Trigger main = firstFinite(time.end());
      if (main != null && counted && !fits(main, time)) {
        return null; // "A year later it was closed": not a year after a day of this year
      }
      if (main != null) {
        return new Host(main, FRONTED);
      }
    }
    Trigger before = nearestBefore(time);
    if (before != null && isOfWhatIsTold(before, time)) {
      return null;
    }
    Trigger nearest = before == null || fits(before, time) ? before : futureNoun(time);
    if (nearest == null && before != null && Misdated.is(sentence, before, time)) {
      nearest = before;
    }
    Trigger agreement =
        nearest == null ? null : Agreements.of(triggers, nearest, time, publication);
    if (agreement != null) {
      boolean dated = found.containsKey(agreement);
      return dated ? null : new Host(agreement, SharedTimes.CONFIDENCE);
    }
    if (nearest != null) {
      return new Host(nearest, time.first() - nearest.token() < 3 ? ADJACENT : NEAREST);
    }
    Trigger after = firstFinite(time.end());
    return after != null && fits(after, time) ? new Host(after, SharedTimes.CONFIDENCE) : null;
  }

  private void put(Trigger trigger, TimeSpan time, double confidence) {
    Derivation derivation = derivation(trigger, time);
    if (derivation == null) {
      return;
    }
    Attached known = found.get(trigger);
    Attached other =
        new Attached(
            time,
            Perhaps.doubted(sentence, trigger, derivation),
            confidence,
            NamedWeekdays.against(sentence, time));
    if (known != null && Appositions.isOne(sentence, known.time(), time)) {
      boolean counted = Appositions.isCounted(time);
      found.put(trigger, counted ? known.against(other) : other.against(known));
    } else if (known != null && isOfThing(trigger, known.time()) && !isOfThing(trigger, time)) {
      found.put(trigger, other);
    } else if (known == null || confidence > known.confidence()) {
      found.put(trigger, other);
    }
  }

  /** "posted a <em>second-quarter</em> profit on Tuesday": what it posted is of that time. */
  private boolean isOfThing(Trigger trigger, TimeSpan time) {
    Phrase object = trigger instanceof Trigger.Verb verb ? verb.object() : null;
    return object != null && object.first() < time.first() && time.end() <= object.head();
  }

  private @Nullable Derivation derivation(Trigger trigger, TimeSpan time) {
    if (Stretches.isStart(reading, time)) {
      return Stretches.from(reading, time, trigger);
    }
    Derivation either = Alternatives.from(reading, time);
    if (either != null) {
      return either;
    }
    VerbGroup verb = trigger.verb();
    if (verb != null && Sides.isEnd(sentence, time) && NotUntil.is(sentence, verb)) {
      return time.expression().derivation();
    }
    boolean inPhrase = trigger instanceof Trigger.Noun noun && noun.phrase().holds(time.first());
    return inPhrase ? time.expression().derivation() : Sides.derivation(sentence, time);
  }

  /** "the June 12 <em>meeting</em>", "Tuesday's <em>attack</em>", "the <em>report</em> of 2014". */
  private @Nullable Trigger modified(TimeSpan time) {
    TimeSpan listed = DateLists.start(reading, time);
    Trigger modified = null;
    for (Trigger trigger : triggers) {
      if (!(trigger instanceof Trigger.Noun noun)) {
        continue;
      }
      if (noun.phrase().first() <= time.first() && time.end() <= noun.token()) {
        return noun;
      }
      boolean behind = sentence.isPhrase(noun.token() + 1, listed.first());
      boolean free =
          noun.carrier() == null && (Agreements.isFor(reading, noun, time) || !dependsOnVerb(noun));
      if (modified == null && behind && free) {
        modified = noun;
      }
    }
    return modified;
  }

  /** "held a summit on Tuesday", but not "condemned the invasion on August 2". */
  private boolean dependsOnVerb(Trigger.Noun noun) {
    for (Trigger trigger : triggers) {
      if (trigger instanceof Trigger.Verb verb
          && verb.token() < noun.token()
          && sentence.isPhrase(verb.token() + 1, noun.token())
          && (!verb.kind().equals(EventLexicon.STATEMENT) || isBareObject(verb, noun))
          && !sentence.lower(noun.token() + 1).equals("of")) {
        return true;
      }
    }
    return false;
  }

  /** "declared <em>independence</em> on March 11". */
  private static boolean isBareObject(Trigger.Verb verb, Trigger.Noun noun) {
    return verb.object() != null
        && verb.object().first() == noun.token()
        && verb.object().head() == noun.token();
  }

  /** "on Tuesday <em>announced</em>", "<em>just</em> minted". */
  private @Nullable Trigger verbRightAfter(TimeSpan time) {
    for (Trigger trigger : triggers) {
      VerbGroup group = trigger instanceof Trigger.Verb verb ? verb.group() : null;
      if (group == null) {
        continue;
      }
      boolean within = group.first() < time.first() && time.end() <= group.head();
      boolean hinted = time.end() == group.first() && time.expression().standing() == Standing.HINT;
      boolean before =
          time.end() == group.first()
              && group.tense().isFinite()
              && !isReduced(group, time)
              && time.first() > 0
              && !isOfRelative(time, trigger)
              && !fronting.is(time);
      if (within || hinted || (before && !followsVerb(time))) {
        return trigger;
      }
    }
    return null;
  }

  /** "A fire that <em>broke out</em> on Friday has destroyed it": of the clause it stands in. */
  private boolean isOfRelative(TimeSpan time, Trigger next) {
    Phrase subject = next instanceof Trigger.Verb verb ? verb.subject() : null;
    int at = time.first() - 1;
    while (at >= 0 && !sentence.is(at, "VERB") && !sentence.is(at, "PUNCT")) {
      at--;
    }
    Trigger told = at < 0 ? null : reading.triggerAt(at);
    VerbGroup verb = told == null ? null : told.verb();
    return verb != null
        && verb.clause().role() == Clause.Role.RELATIVE
        && verb.tense().isFinite()
        && subject != null
        && subject.first() < verb.first();
  }

  /** "found the painting Friday <em>wrapped</em> in paper": another verb is told by the time. */
  private boolean isReduced(VerbGroup group, TimeSpan time) {
    if (group.first() != group.head() || !sentence.lower(group.head()).endsWith("ed")) {
      return false;
    }
    int at = time.first() - 1;
    boolean behindNoun = sentence.isNoun(at);
    while (sentence.isInPhrase(at)) {
      at--;
    }
    return behindNoun && sentence.is(at, "VERB");
  }

  private boolean followsVerb(TimeSpan time) {
    int before = fronting.prepositionBefore(time) - 1;
    return sentence.is(before, "VERB");
  }

  private @Nullable Trigger firstFinite(int from) {
    for (Trigger trigger : triggers) {
      VerbGroup group = trigger.verb();
      if (trigger.token() >= from && group != null && group.tense().isFinite()) {
        return trigger;
      }
    }
    return null;
  }

  /** The last verb before the expression, or the event noun that its verb carries. */
  private @Nullable Trigger nearestBefore(TimeSpan time) {
    Trigger nearest = null;
    int best = -1;
    for (Trigger trigger : triggers) {
      VerbGroup group = trigger.verb();
      int place = group == null ? -1 : Math.max(group.head(), trigger.token());
      if (group != null && place < time.first() && place > best) {
        nearest = trigger;
        best = place;
      }
    }
    if (nearest == null) {
      for (Trigger trigger : triggers) {
        if (trigger.token() < time.first()) {
          nearest = trigger;
        }
      }
    }
    return nearest;
  }

  /** What was done in the past was not done on a day that is still to come. */
  private boolean fits(Trigger trigger, TimeSpan time) {
    VerbGroup verb = trigger.verb();
    Derivation derivation = time.expression().derivation();
    if (publication == null || verb == null || derivation == null) {
      return true;
    }
    if (trigger instanceof Trigger.Noun && Factualities.plans(verb)) {
      boolean then = // "was planned for" looks ahead; "planned for" may say what came of it
          verb.tense() == VerbGroup.Tense.PAST_PERFECT
              || verb.tense() == VerbGroup.Tense.PARTICIPLE;
      return then || !publication.isAfter(derivation);
    }
    if (verb.tense().isPast()) {
      return !publication.isBefore(derivation);
    }
    return verb.tense() != VerbGroup.Tense.FUTURE || !publication.isAfter(derivation);
  }

  /** "<em>accuse</em> him of hiding it in 1998": what is told in the present was not then. */
  private boolean isOfWhatIsTold(Trigger trigger, TimeSpan time) {
    VerbGroup verb = trigger.verb();
    Derivation date = time.expression().derivation();
    boolean past =
        verb != null
            && verb.tense() == VerbGroup.Tense.PRESENT
            && publication != null
            && date != null
            && publication.isAfter(date);
    for (int at = verb == null ? 0 : verb.head() + 1; past && at < time.first(); at++) {
      if (sentence.is(at, "VERB")) {
        return true;
      }
    }
    return false;
  }

  /** "announced a summit for June 12": what is to come is the summit. */
  private @Nullable Trigger futureNoun(TimeSpan time) {
    Trigger last = null;
    for (Trigger trigger : triggers) {
      if (trigger instanceof Trigger.Noun
          && trigger.token() < time.first()
          && fits(trigger, time)) {
        last = trigger;
      }
    }
    return last;
  }
}
