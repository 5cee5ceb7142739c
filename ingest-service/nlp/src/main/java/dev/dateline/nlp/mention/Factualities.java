package dev.dateline.nlp.mention;

import dev.dateline.model.extraction.Factuality;
import dev.dateline.nlp.grammar.Clause;
import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.grammar.VerbGroup.Tense;
import dev.dateline.nlp.grammar.VerbGroups;
import dev.dateline.nlp.grammar.Verbs;
import dev.dateline.nlp.grammar.Verbs.Reading;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.text.WordLists;
import dev.dateline.nlp.trigger.EventLexicon;
import dev.dateline.nlp.trigger.Trigger;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a sentence says that its event happened, will happen, may happen or did not. */
public final class Factualities {
  private static final Map<String, String> CLASSES = WordLists.classes("factuality-words.txt");
  private static final Set<String> SOUGHT_FOR =
      Set.of("call", "ask", "push", "press", "hope", "appeal", "wait", "campaign", "plan");
  private static final Set<String> YET_TO_COME =
      Set.of("until", "till", "when", "once", "before", "after");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");

  /** Light verbs that carry an event noun and say that it is to come: "set a meeting". */
  private static final Set<String> PLANNING =
      Set.of("plan", "schedule", "set", "arrange", "prepare", "propose");

  private static final Set<String> HAPPENING =
      Set.of("happen", "occur", "materialise", "materialize");

  private static final Set<String> EXPECTATION = Set.of("should", "'d", "would");

  /** They begin a phrase for what there may not be. */
  private static final Set<String> OPEN = Set.of("a", "an", "any");

  private final Verbs verbs;
  private final VerbGroups groups;

  Factualities(Verbs verbs) {
    this.verbs = verbs;
    this.groups = new VerbGroups(verbs);
  }

  /**
   * Reads a trigger.
   *
   * @param standings of its sentence
   */
  Factuality of(SentenceReading reading, Standings standings, Trigger trigger) {
    TaggedSentence sentence = reading.sentence();
    VerbGroup verb = trigger.verb();
    if (standings.of(trigger) == Standing.IMAGINED) {
      return Factuality.HYPOTHETICAL;
    }
    if (!(trigger instanceof Trigger.Noun noun)) {
      return verb == null ? Factuality.ACTUAL : ofVerb(reading, standings, verb);
    }
    Factuality outcome = verb != null && plans(verb) ? ofOutcome(reading, noun) : null;
    if (outcome != null) {
      return outcome;
    }
    Factuality told =
        verb == null ? ofGoverned(reading, standings, noun) : ofCarrier(reading, standings, verb);
    Factuality stated = ofPhrase(sentence, noun.phrase());
    return stated == null || told == Factuality.NEGATED ? told : stated;
  }

  /** "the upcoming summit", "the planned talks". */
  public static boolean isPlannedPhrase(TaggedSentence sentence, Phrase phrase) {
    for (int i = phrase.first(); i < phrase.head(); i++) {
      if (CLASSES.getOrDefault(sentence.lower(i), "").equals("plan-adjectives")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb that carries an event noun says that it is to come: "set a meeting". */
  public static boolean plans(VerbGroup verb) {
    return PLANNING.contains(verb.lemma()) && verb.tense() != Tense.CONDITIONAL;
  }

  private Factuality ofCarrier(SentenceReading reading, Standings standings, VerbGroup verb) {
    Factuality told = ofVerb(reading, standings, verb);
    return plans(verb) && told == Factuality.ACTUAL ? Factuality.PLANNED : told;
  }

  /** "The summit planned for May was <em>cancelled</em>", "<em>never took place</em>". */
  private @Nullable Factuality ofOutcome(SentenceReading reading, Trigger.Noun noun) {
    TaggedSentence sentence = reading.sentence();
    for (int at = noun.phrase().end(); at < sentence.size(); at++) {
      VerbGroup other = sentence.is(at, "VERB") ? groups.at(sentence, at) : null;
      if (other != null && other.tense().isFinite() && !other.equals(noun.carrier())) {
        Factuality outcome = outcome(sentence, other);
        boolean moved = outcome == Factuality.ACTUAL && isDatedBehind(reading, other);
        return moved ? Factuality.PLANNED : outcome;
      }
    }
    return null;
  }

  /** "planned for 2015, took place <em>in 2017</em>": not when it was planned for. */
  private static boolean isDatedBehind(SentenceReading reading, VerbGroup verb) {
    return reading.times().stream().anyMatch(time -> time.isDate() && time.first() > verb.head());
  }

  private static @Nullable Factuality outcome(TaggedSentence sentence, VerbGroup verb) {
    if (verb.clause().role() != Clause.Role.MAIN || !verb.tense().isPast()) {
      return null;
    }
    String next = sentence.lower(verb.head() + 1);
    boolean takesPlace = verb.lemma().equals("take") && next.equals("place");
    if (takesPlace || HAPPENING.contains(verb.lemma())) {
      return verb.negated() ? Factuality.NEGATED : Factuality.ACTUAL;
    }
    boolean off = verb.lemma().equals("call") && next.equals("off");
    boolean cancelled = off || "prevents".equals(CLASSES.get(verb.lemma()));
    return cancelled && verb.passive() && !verb.negated() ? Factuality.NEGATED : null;
  }

  private @Nullable Factuality ofPhrase(TaggedSentence sentence, Phrase phrase) {
    for (int i = phrase.first(); i < phrase.head(); i++) {
      String kind = CLASSES.getOrDefault(sentence.lower(i), "");
      if (kind.equals("plan-adjectives")) {
        return Factuality.PLANNED;
      }
      if (kind.equals("possible")) {
        return Factuality.HYPOTHETICAL;
      }
      if (sentence.lower(i).equals("any")) {
        return Factuality.HYPOTHETICAL;
      }
      if (sentence.lower(i).equals("alleged")) {
        return Factuality.REPORTED;
      }
      String word = sentence.lower(i);
      if ((word.equals("no") || word.equals("neither")) && sentence.is(i, "DET")) {
        return Factuality.NEGATED;
      }
    }
    return null;
  }

  /** An event noun takes the colour of the verb whose object it is: "cancelled the summit". */
  private Factuality ofGoverned(SentenceReading reading, Standings standings, Trigger.Noun noun) {
    for (Trigger other : reading.triggers()) {
      if (other instanceof Trigger.Verb verb && isObject(reading.sentence(), verb, noun)) {
        String kind = CLASSES.getOrDefault(verb.lemma(), "");
        if (kind.equals("postpones") && !isClosed(reading.sentence(), verb)) {
          return ofPostponed(reading, noun);
        }
        boolean calledOff =
            verb.lemma().equals("call") && reading.sentence().lower(verb.token() + 1).equals("off");
        if (kind.equals("prevents") || calledOff) {
          return ofPrevented(reading, standings, verb.group());
        }
        if (verb.group().negated()) {
          return Factuality.NEGATED;
        }
        if (kind.equals("plans") && !verb.lemma().equals("agree")) {
          return Factuality.PLANNED;
        }
        return switch (verb.group().tense()) {
          case FUTURE -> Factuality.PLANNED;
          case CONDITIONAL, MODAL_PERFECT -> Factuality.HYPOTHETICAL;
          default -> Factuality.ACTUAL;
        };
      }
    }
    TaggedSentence sentence = reading.sentence();
    if (isSought(sentence, noun.phrase())) {
      return Factuality.HYPOTHETICAL;
    }
    int before = noun.phrase().first() - 1;
    boolean planned =
        (sentence.lower(before).equals("for") || sentence.lower(before).equals("of"))
            && "plan-nouns".equals(CLASSES.get(sentence.lower(before - 1)));
    return planned ? Factuality.PLANNED : Factuality.ACTUAL;
  }

  /** "want a <em>referendum</em>", "called for <em>talks</em>". */
  private boolean isSought(TaggedSentence sentence, Phrase phrase) {
    int before = phrase.first() - 1;
    boolean linked = sentence.lower(before).equals("for");
    Reading verb = verbs.read(sentence.lower(linked ? before - 1 : before));
    String kind = verb == null ? "" : CLASSES.getOrDefault(verb.lemma(), "");
    return kind.equals("seeks")
        || (linked && SOUGHT_FOR.contains(verb == null ? "" : verb.lemma()));
  }

  /** "The meeting <em>adjourned</em> at nine", not "until Friday". */
  private static boolean isClosed(TaggedSentence sentence, Trigger.Verb verb) {
    String next = sentence.lower(verb.token() + 1);
    return verb.lemma().equals("adjourn") && !next.equals("until") && !next.equals("to");
  }

  /** Still to come, but not on the day it was planned for: "the June 12 <em>summit</em>". */
  private static Factuality ofPostponed(SentenceReading reading, Trigger.Noun noun) {
    for (int i = noun.phrase().first(); i < noun.phrase().end(); i++) {
      if (reading.isTime(i)) {
        return Factuality.NEGATED;
      }
    }
    return Factuality.PLANNED;
  }

  /** "cancelled the summit", and not "did not cancel" or "may cancel" it. */
  private Factuality ofPrevented(SentenceReading reading, Standings standings, VerbGroup prevents) {
    return switch (ofVerb(reading, standings, prevents)) {
      case ACTUAL, REPORTED -> Factuality.NEGATED;
      case NEGATED -> Factuality.ACTUAL;
      default -> Factuality.HYPOTHETICAL;
    };
  }

  private static boolean isObject(TaggedSentence sentence, Trigger.Verb verb, Trigger.Noun noun) {
    Phrase object = verb.object();
    boolean direct = object != null && object.head() == noun.token();
    Phrase subject = verb.subject();
    boolean undergoes = verb.group().passive() && subject != null && subject.head() == noun.token();
    return direct || undergoes || isBehindParticle(sentence, verb, noun);
  }

  /** "called <em>off</em> the summit". */
  private static boolean isBehindParticle(
      TaggedSentence sentence, Trigger.Verb verb, Trigger.Noun noun) {
    return sentence.lower(verb.token() + 1).equals("off")
        && noun.phrase().first() == verb.token() + 2;
  }

  private Factuality ofVerb(SentenceReading reading, Standings standings, VerbGroup verb) {
    return switch (standings.of(verb)) {
      case TOLD -> ofWords(reading, standings, verb);
      case CLAIMED, ALLEGED -> {
        Factuality told = ofWords(reading, standings, verb);
        yield told == Factuality.ACTUAL ? Factuality.REPORTED : told;
      }
      case CONTESTED -> Factuality.REPORTED;
      case CONSIDERED, IMAGINED -> Factuality.HYPOTHETICAL;
      case PREVENTED -> {
        VerbGroup prevents = standings.preventing(verb);
        yield prevents == null ? Factuality.NEGATED : ofPrevented(reading, standings, prevents);
      }
    };
  }

  /** As the clause of a verb itself tells it. */
  private Factuality ofWords(SentenceReading reading, Standings standings, VerbGroup verb) {
    TaggedSentence sentence = reading.sentence();
    if (Questions.isAsked(sentence, verb) || Questions.isSupposed(sentence, verb)) {
      return Factuality.HYPOTHETICAL;
    }
    Phrase subject = subject(reading, verb);
    if (subject != null && Negations.isNobody(sentence, subject)) {
      boolean own = verb.tense().isFinite() && verb.clause().role() != Clause.Role.RELATIVE;
      return own && !verb.negated() ? Factuality.NEGATED : Factuality.HYPOTHETICAL;
    }
    if (subject != null && Negations.isOfNobody(sentence, subject)) {
      return Factuality.HYPOTHETICAL; // "no president since Lee has resigned"
    }
    if (verb.negated() || Negations.isDenied(sentence, verb, subject)) {
      return Factuality.NEGATED;
    }
    if (isConditioned(sentence, verb) || isYetToCome(verb)) {
      return Factuality.HYPOTHETICAL;
    }
    Factuality factuality =
        switch (verb.tense()) {
          case FUTURE -> Factuality.PLANNED;
          case CONDITIONAL ->
              EXPECTATION.contains(verb.modal()) && isToldLater(reading, verb)
                  ? Factuality.PLANNED
                  : Factuality.HYPOTHETICAL;
          case MODAL_PERFECT ->
              verb.governor() < 0 ? Factuality.HYPOTHETICAL : ofGovernor(sentence, verb.governor());
          case INFINITIVE -> ofGovernor(sentence, verb.governor());
          default -> {
            boolean shared = verb.clause().role() == Clause.Role.INFINITIVE;
            yield shared && verb.tense().isFinite()
                ? ofGovernor(sentence, verb.clause().governor()) // "is said to have lied and fled"
                : Factuality.ACTUAL;
          }
        };
    if (factuality == Factuality.ACTUAL && isOfOpenNoun(reading, standings, verb, subject)) {
      return Factuality.HYPOTHETICAL;
    }
    boolean told = Hearsay.adverb(sentence, verb, subject).isEmpty();
    return factuality == Factuality.ACTUAL && !told ? Factuality.REPORTED : factuality;
  }

  /** "would vote on a successor <em>named</em> by Lee": nobody has named one. */
  private boolean isOfOpenNoun(
      SentenceReading reading, Standings standings, VerbGroup verb, @Nullable Phrase described) {
    TaggedSentence sentence = reading.sentence();
    boolean open =
        verb.tense() == Tense.PARTICIPLE
            && described != null
            && described.head() < verb.first()
            && OPEN.contains(sentence.lower(described.first()));
    int governor = verb.clause().governor();
    VerbGroup over = open && governor >= 0 ? groups.at(sentence, governor) : null;
    if (over == null || !over.tense().isFinite()) {
      return false;
    }
    Factuality told = ofVerb(reading, standings, over);
    return told != Factuality.ACTUAL && told != Factuality.REPORTED;
  }

  private static @Nullable Phrase subject(SentenceReading reading, VerbGroup verb) {
    for (Trigger trigger : reading.triggers()) {
      if (verb.equals(trigger.verb())) {
        return trigger instanceof Trigger.Verb own
            ? own.subject()
            : ((Trigger.Noun) trigger).carrierSubject();
      }
    }
    return null;
  }

  private Factuality ofGovernor(TaggedSentence sentence, int at) {
    if (at < 0) {
      return Factuality.HYPOTHETICAL;
    }
    if (isRanked(sentence, at)) {
      return Factuality.ACTUAL;
    }
    String word = sentence.lower(at);
    if (word.equals("is") || word.equals("are") || word.equals("was") || word.equals("were")) {
      return Factuality.PLANNED;
    }
    VerbGroup over = sentence.is(at, "VERB") ? groups.at(sentence, at) : null;
    if (over != null && over.negated()) {
      return Factuality.HYPOTHETICAL; // "is not expected to win"
    }
    Reading governor = verbs.read(word);
    String kind = CLASSES.get(governor == null ? word : governor.lemma());
    if (kind == null) {
      return Factuality.HYPOTHETICAL;
    }
    return switch (kind) {
      case "plans", "plan-nouns", "plan-adjectives" -> Factuality.PLANNED;
      case "prevents", "refuses" -> Factuality.NEGATED;
      case "doubts", "hearing" -> Factuality.REPORTED;
      case "happens" -> word.endsWith("ing") ? Factuality.PLANNED : Factuality.ACTUAL;
      default -> Factuality.HYPOTHETICAL;
    };
  }

  /** "the first woman <em>to fly</em>". */
  private static boolean isRanked(TaggedSentence sentence, int noun) {
    for (int i = noun; !sentence.is(noun, "VERB") && i > noun - 4; i--) {
      if (sentence.lower(i).equals("first") || sentence.lower(i).equals("last")) {
        return true;
      }
    }
    return false;
  }

  /** "said that he would resign": somebody's future, seen from the past. */
  private static boolean isToldLater(SentenceReading reading, VerbGroup verb) {
    return !verb.modal().equals("should")
        && reading.triggers().stream()
            .anyMatch(
                other ->
                    other.kind().equals(EventLexicon.STATEMENT)
                        && other.verb() != null
                        && other.verb().tense() == Tense.PAST
                        && other.token() < verb.head());
  }

  /** "until it <em>retreats</em>", "when the crisis <em>ends</em>". */
  private static boolean isYetToCome(VerbGroup verb) {
    return verb.tense() == Tense.PRESENT
        && verb.clause().role() == Clause.Role.ADVERBIAL
        && YET_TO_COME.contains(verb.clause().marker());
  }

  private static boolean isConditioned(TaggedSentence sentence, VerbGroup verb) {
    for (int i = verb.first() - 1; i >= 0 && i > verb.first() - 8; i--) {
      if (sentence.lower(i).equals(",") || sentence.is(i, "VERB")) {
        return false;
      }
      if (CONDITIONS.contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
