package dev.dateline.nlp.dating;

import dev.dateline.nlp.dating.Attachments.Attached;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.trigger.EventLexicon;
import dev.dateline.nlp.trigger.Trigger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Passes the times of events on to those that happen with them and have none of their own. */
final class SharedTimes {
  /** How sure it is that the time is theirs too. */
  static final double CONFIDENCE = Reliability.of("attached.shared");

  /** Kinds of event that come after the event that is their subject. */
  private static final Set<String> LATER = Set.of(EventLexicon.STATEMENT, "report", "ending");

  /** Kinds of event whose names go on to say what they have left: "the agreement collapsed". */
  private static final Set<String> LEAVING =
      Set.of("agreement", "decision", "appointment", "purchase", "sanction", "founding", "award");

  /** Kinds of event in which somebody speaks, and which may frame what is told of it. */
  private static final Set<String> FRAMES =
      Set.of(EventLexicon.STATEMENT, "speech", "publicity", "meeting", "report", "trial");

  private static final Set<String> IN = Set.of("in", "at", "during");

  private static final Set<String> SAME_TIME = Set.of("when", "as", "while");
  private static final Set<String> OTHER_TIME =
      Set.of(
          "that",
          "which",
          "who",
          "because",
          "after",
          "before",
          "since",
          "if",
          "although",
          "until",
          "where",
          "whose",
          "to");

  private final SentenceReading reading;
  private final TaggedSentence sentence;
  private final List<Trigger> triggers;
  private final Map<Trigger, Attached> found;

  private SharedTimes(SentenceReading reading, Map<Trigger, Attached> found) {
    this.reading = reading;
    this.sentence = reading.sentence();
    this.triggers = reading.triggers();
    this.found = found;
  }

  /** Adds the times that events of a sentence share to those that are found. */
  static void add(SentenceReading reading, Map<Trigger, Attached> found) {
    new SharedTimes(reading, found).share();
  }

  private void share() {
    for (int i = 0; i < triggers.size(); i++) {
      Trigger trigger = triggers.get(i);
      if (found.containsKey(trigger)) {
        continue;
      }
      Attached shared = sharedBefore(i);
      shared = shared == null ? sharedAfter(i) : shared;
      shared = shared == null && trigger instanceof Trigger.Noun noun ? ofVerb(noun) : shared;
      shared = shared == null && trigger instanceof Trigger.Verb verb ? ofFrame(verb) : shared;
      if (shared != null) {
        found.put(trigger, new Attached(shared.time(), shared.derivation(), CONFIDENCE));
      }
    }
  }

  /** "The <em>bombing</em> destroyed the station on August 2": what acts happens when it acts. */
  private @Nullable Attached ofVerb(Trigger.Noun noun) {
    if (LEAVING.contains(noun.kind())) {
      return null;
    }
    for (Trigger trigger : triggers) {
      if (trigger instanceof Trigger.Verb verb
          && verb.subject() != null
          && verb.subject().head() == noun.token()
          && !verb.group().passive()
          && verb.group().tense().isPast()
          && !LATER.contains(verb.kind())) {
        return found.get(verb);
      }
    }
    return null;
  }

  /** "<em>In a 1987 speech</em>, Reagan said", "said <em>in a 1987 speech</em>". */
  private @Nullable Attached ofFrame(Trigger.Verb verb) {
    for (Trigger trigger : triggers) {
      Attached dated = found.get(trigger);
      if (dated != null
          && trigger instanceof Trigger.Noun noun
          && noun.carrier() == null
          && FRAMES.contains(noun.kind())
          && IN.contains(sentence.lower(noun.phrase().first() - 1))
          && isFramed(verb, noun)) {
        return dated;
      }
    }
    return null;
  }

  private boolean isFramed(Trigger.Verb verb, Trigger.Noun noun) {
    int preposition = noun.phrase().first() - 1;
    boolean past = verb.group().tense() == VerbGroup.Tense.PAST;
    boolean behind = verb.group().head() + 1 == preposition;
    return past && (behind || (preposition == 0 && isMainBehind(verb.group(), noun)));
  }

  /** Whether it is the first verb behind the comma that ends an opening phrase. */
  private boolean isMainBehind(VerbGroup verb, Trigger.Noun noun) {
    boolean closed = false;
    for (int at = noun.token() + 1; at < verb.first(); at++) {
      if (OTHER_TIME.contains(sentence.lower(at)) || sentence.is(at, "VERB")) {
        return false;
      }
      closed |= sentence.lower(at).equals(",");
    }
    return closed && verb.first() > noun.token();
  }

  private @Nullable Attached sharedBefore(int index) {
    return index > 0 && isTogether(triggers.get(index - 1), triggers.get(index))
        ? found.get(triggers.get(index - 1))
        : null;
  }

  private @Nullable Attached sharedAfter(int index) {
    if (index + 1 >= triggers.size() || !isTogether(triggers.get(index), triggers.get(index + 1))) {
      return null;
    }
    Attached next = found.get(triggers.get(index + 1));
    if (next != null && opensNext(index, next)) {
      return null;
    }
    boolean ofBoth =
        next == null
            || next.time().first() < triggers.get(index + 1).token()
            || !isComplete(triggers.get(index));
    return ofBoth ? next : null;
  }

  /** "He left Rome <em>and in 1990</em> he died": of what follows "and" alone. */
  private boolean opensNext(int index, Attached next) {
    int at = next.time().first();
    while (sentence.is(at - 1, "ADP") || sentence.is(at - 1, "DET")) {
      at--;
    }
    return at > triggers.get(index).token()
        && at < triggers.get(index + 1).token()
        && (sentence.lower(at - 1).equals("and") || sentence.lower(at - 1).equals("but"));
  }

  /**
   * "<em>studied at Oxford</em> and entered parliament in 1959": a time behind "and" is not its.
   */
  private boolean isComplete(Trigger trigger) {
    VerbGroup verb = trigger.verb();
    int behind = verb == null ? -1 : verb.head() + 1;
    for (int i = behind; behind > 0 && i < sentence.size(); i++) {
      if (sentence.lower(i).equals("and")) {
        return i > behind;
      }
      if (SAME_TIME.contains(sentence.lower(i))) {
        return false;
      }
    }
    return false;
  }

  /** Two neighbours joined by "and" or "when", in the same tense. */
  private boolean isTogether(Trigger first, Trigger second) {
    VerbGroup one = first.verb();
    VerbGroup two = second.verb();
    if (one == null || two == null || one.tense() != two.tense()) {
      return false;
    }
    if (first.kind().equals(EventLexicon.STATEMENT)
        || second.kind().equals(EventLexicon.STATEMENT)) {
      return false;
    }
    boolean joined = false;
    for (int i = Math.max(one.head(), 0) + 1; i < two.first(); i++) {
      String word = sentence.lower(i);
      boolean direction = word.equals("to") && !sentence.is(i + 1, "VERB");
      boolean other = OTHER_TIME.contains(word) && !reading.isTime(i) && !direction;
      if (other || word.equals(";")) {
        return false;
      }
      joined |= SAME_TIME.contains(word) || word.equals("and");
    }
    return joined;
  }
}
