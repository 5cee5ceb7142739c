package dev.dateline.nlp.dating;

import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.extraction.Factuality;
import dev.dateline.nlp.grammar.Clause.Role;
import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.grammar.VerbGroup.Tense;
import dev.dateline.nlp.mention.EventMention;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.sentence.TimeSpan;
import dev.dateline.nlp.trigger.EventLexicon;
import dev.dateline.nlp.trigger.Trigger;
import dev.dateline.time.TimeExpression;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which events a report tells as the news of its day, though it names no time for them: what is
 * said, and what happens in the main line of the report until it turns to the past. Only a text
 * that speaks from its own day ("today", "on Tuesday") is such a report: a history is not.
 */
final class NewsReport {
  /** In days: what lies so near the publication is still its news. */
  private static final int NEAR = 7;

  /** Present perfects further down sum up what happened before. */
  private static final int LEAD = 2;

  /** In tokens from the start of a sentence. */
  private static final int FRONT = 3;

  /** In sentences. */
  private static final int REACH = 2;

  private static final Set<String> PERSONAL = Set.of("i", "we", "you");
  private static final Set<String> OPENING = Set.of("``", "“");
  private static final Set<String> CLOSING = Set.of("''", "”");

  private final Set<SentenceReading> background =
      Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Integer> anniversaries = new HashSet<>();
  private final PublicationDay publication;
  private final boolean isNews;
  private boolean looksBack;
  private int lastTold = Integer.MIN_VALUE / 2;

  /** The last past day that words have named for what is told, and the sentence that did. */
  private @Nullable Derivation lastDay;

  private int lastDayTold = Integer.MIN_VALUE / 2;

  private NewsReport(
      List<List<EventMention>> sentences,
      Map<EventMention, Dating> known,
      PublicationDay publication) {
    this.publication = publication;
    boolean near = false;
    boolean past = false;
    for (List<EventMention> sentence : sentences) {
      SentenceReading reading = sentence.get(0).reading();
      boolean fresh = false;
      for (TimeSpan time : reading.times()) {
        Derivation derivation = time.expression().derivation();
        if (derivation != null && publication.isWithin(derivation, NEAR)) {
          fresh = true;
          near |= publication.isAnchorOf(derivation);
        }
      }
      boolean old = sentence.stream().anyMatch(mention -> isOld(mention, known));
      looksBack |= old;
      past = !fresh && (old || opensInThePast(reading) || past);
      past = past && (old || !returns(reading));
      if (reading.times().stream().anyMatch(time -> EventRelations.isAnniversary(reading, time))) {
        anniversaries.add(reading.index());
      }
      if (past) {
        background.add(reading);
      }
    }
    this.isNews = near && publication.isDay();
  }

  /**
   * Reads an article.
   *
   * @param sentences its events by sentence, at least one in each, in order
   * @param known the dates that words give them
   */
  static NewsReport of(
      List<List<EventMention>> sentences,
      Map<EventMention, Dating> known,
      PublicationDay publication) {
    return new NewsReport(sentences, known, publication);
  }

  /** "It <em>sank</em> in 1912": the report has turned to the past. */
  private boolean isOld(EventMention mention, Map<EventMention, Dating> known) {
    VerbGroup verb = mention.trigger().verb();
    Dating dating = known.get(mention);
    return verb != null && dating != null && isMainLine(verb) && isOld(dating.derivation());
  }

  /** "In 1912 it was a ruin". */
  private boolean opensInThePast(SentenceReading reading) {
    return reading.times().stream()
        .filter(time -> time.first() < FRONT)
        .map(time -> time.expression().derivation())
        .filter(Objects::nonNull)
        .anyMatch(this::isOld);
  }

  private boolean isOld(Derivation derivation) {
    return publication.isAfter(derivation) && !publication.isWithin(derivation, NEAR);
  }

  /** Whether a sentence speaks from the day of the report, not of earlier times. */
  boolean isCurrent(SentenceReading reading) {
    return isNews && !background.contains(reading);
  }

  /** Whether an event that no words date is told as the report's news. */
  boolean tells(EventMention mention) {
    VerbGroup verb = mention.trigger().verb();
    if (verb == null || !isMainLine(verb) || !happened(mention.factuality()) || isOfLife(mention)) {
      return false;
    }
    SentenceReading reading = mention.reading();
    if (isQuoted(reading.sentence(), verb.head()) || isPersonal(mention)) {
      return false;
    }
    if (anniversaries.contains(reading.index() - 1) && isOfThose(mention)) {
      return false;
    }
    boolean saying = isSaying(mention.trigger());
    return switch (verb.tense()) {
      case PAST -> isNews && (saying || (isInLine(reading) && !isOfAnotherDay(reading, verb)));
      case PERFECT -> isNews && reading.index() <= LEAD;
      case PROGRESSIVE ->
          saying
              ? publication.isDay() && (isNews || !looksBack)
              : isNews && isInLine(reading) && !isOfAnotherDay(reading, verb);
      case PRESENT -> saying && publication.isDay() && (isNews || !looksBack);
      default -> false;
    };
  }

  /**
   * "Monday is the anniversary of the king's speech. <em>He</em> said": perhaps then, perhaps now.
   */
  private static boolean isOfThose(EventMention mention) {
    Phrase subject = mention.trigger() instanceof Trigger.Verb verb ? verb.subject() : null;
    if (subject == null) {
      return false;
    }
    TaggedSentence sentence = mention.reading().sentence();
    return sentence.lower(subject.first()).equals("the") || sentence.is(subject.first(), "PRON");
  }

  /** "He was born in Rome", "For two years he sailed": of a life, and not of a day. */
  private static boolean isOfLife(EventMention mention) {
    SentenceReading reading = mention.reading();
    boolean lasted =
        reading.sentence().lower(0).equals("for")
            && reading.times().stream()
                .anyMatch(
                    time ->
                        time.first() == 1
                            && time.expression().type() == TimeExpression.Type.DURATION);
    return lasted || mention.kind().equals("birth");
  }

  /** Whether words of its own sentence tell it of another day than the report's. */
  private boolean isOfAnotherDay(SentenceReading reading, VerbGroup verb) {
    return isAttributed(reading, verb) || reading.times().stream().anyMatch(this::isBeyond);
  }

  /** "Two days later he resigned", where that would be after the report. */
  private boolean isBeyond(TimeSpan time) {
    Derivation derivation = time.expression().derivation();
    return Appositions.isAnaphor(time) && (derivation == null || publication.isBefore(derivation));
  }

  /** Takes note of an event that is dated, in the order of the text. */
  void pass(EventMention mention, Dating dating) {
    VerbGroup verb = mention.trigger().verb();
    boolean tells = verb != null && verb.tense() == Tense.PAST;
    if (tells && !isSaying(mention.trigger()) && publication.isWithin(dating.derivation(), NEAR)) {
      lastTold = mention.reading().index();
      if (dating.derivation().rule().equals(TenseDates.GOES_ON)) {
        lastDayTold = lastTold;
      }
      boolean named = dating.time() != null && verb != null && isMainLine(verb);
      boolean past = named && publication.isAfter(dating.derivation());
      lastDay = past ? dating.derivation() : named ? null : lastDay;
      lastDayTold = named ? lastTold : lastDayTold;
    }
  }

  /**
   * The day that the sentence before has named, where an event goes on about the same: "met on
   * Tuesday. <em>The two men shook</em> hands". Null where it does not.
   */
  @Nullable Derivation day(EventMention mention) {
    boolean next = mention.reading().index() - lastDayTold <= 1;
    return next && !isSaying(mention.trigger()) && isOfThose(mention) ? lastDay : null;
  }

  /** At the head of the report, or where it goes on telling what happened on a day it has named. */
  private boolean isInLine(SentenceReading reading) {
    boolean goesOn = reading.index() - lastTold <= REACH;
    return !background.contains(reading) && (reading.index() <= LEAD || goesOn);
  }

  /** Sources speak on the day of the report, whatever they speak of. */
  static boolean isSaying(Trigger trigger) {
    return trigger.kind().equals(EventLexicon.STATEMENT) || trigger.lemma().equals("report");
  }

  private static boolean happened(Factuality factuality) {
    return factuality == Factuality.ACTUAL
        || factuality == Factuality.REPORTED
        || factuality == Factuality.NEGATED;
  }

  /** "we saw": reports do not speak of themselves, people in them do. */
  private static boolean isPersonal(EventMention mention) {
    Phrase subject = mention.trigger() instanceof Trigger.Verb verb ? verb.subject() : null;
    return subject != null && PERSONAL.contains(mention.reading().sentence().lower(subject.head()));
  }

  /** "The guards left early, officials <em>said</em>": told by others, and of any day. */
  private static boolean isAttributed(SentenceReading reading, VerbGroup verb) {
    for (Trigger trigger : reading.triggers()) {
      VerbGroup other = trigger.verb();
      if (other != null
          && other.head() > verb.head()
          && isSaying(trigger)
          && isMainLine(other)
          && !reading.sentence().is(other.first() - 1, "CCONJ")) {
        return true;
      }
    }
    return false;
  }

  private static boolean returns(SentenceReading reading) {
    for (Trigger trigger : reading.triggers()) {
      VerbGroup verb = trigger.verb();
      if (verb == null || !isMainLine(verb)) {
        continue;
      }
      boolean says = isSaying(trigger) && verb.tense() == Tense.PAST;
      boolean now =
          verb.tense() == Tense.PRESENT
              || verb.tense() == Tense.PROGRESSIVE
              || verb.tense() == Tense.FUTURE;
      if (says || now) {
        return true;
      }
    }
    return false;
  }

  /** Its clause stands by itself, or is joined by "and" to one that does. */
  private static boolean isMainLine(VerbGroup verb) {
    return verb.clause().role() == Role.MAIN;
  }

  private static boolean isQuoted(TaggedSentence sentence, int token) {
    int depth = 0;
    boolean straight = false;
    for (int i = 0; i < token; i++) {
      String word = sentence.lower(i);
      depth += OPENING.contains(word) ? 1 : 0;
      depth -= CLOSING.contains(word) ? 1 : 0;
      straight ^= word.equals("\"");
    }
    return depth > 0 || straight;
  }
}
