package dev.dateline.nlp.dating;

import dev.dateline.model.derivation.Derivation;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.sentence.TimeSpan;
import dev.dateline.nlp.trigger.Trigger;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells when something was agreed on from when it is to be. */
final class Agreements {
  /** What is agreed on lies ahead of the agreement. */
  private static final Set<String> AGREEING =
      Set.of(
          "agree",
          "choose",
          "decide",
          "offer",
          "opt",
          "order",
          "plan",
          "pledge",
          "promise",
          "resolve",
          "threaten",
          "vote",
          "vow");

  /** What is called for a day is not yet. */
  private static final Set<String> CALLING =
      Set.of("announce", "call", "organise", "organize", "plan", "prepare", "schedule", "set");

  private Agreements() {}

  /** "called a <em>strike</em> for Friday". */
  static boolean isFor(SentenceReading reading, Trigger.Noun noun, TimeSpan time) {
    TaggedSentence sentence = reading.sentence();
    int next = noun.token() + 1;
    boolean right = time.first() == next + 1 || time.first() == next + 2;
    return sentence.lower(next).equals("for")
        && right
        && reading.triggers().stream()
            .anyMatch(
                trigger ->
                    trigger instanceof Trigger.Verb verb
                        && CALLING.contains(verb.lemma())
                        && verb.object() != null
                        && verb.object().head() == noun.token());
  }

  /**
   * The agreement that a past date near an infinitive is of: "voted to <em>leave</em> in
   * September", told in October. Null where the infinitive is no such aim, or the date not past.
   */
  static @Nullable Trigger of(
      List<Trigger> triggers,
      Trigger trigger,
      TimeSpan time,
      @Nullable PublicationDay publication) {
    Derivation date = time.expression().derivation();
    boolean past =
        date != null
            && publication != null
            && publication.isAnchorOf(date)
            && publication.isAfter(date);
    Trigger governor = past ? governor(triggers, trigger) : null;
    VerbGroup above = governor == null ? null : governor.verb();
    return above != null && above.tense().isPast() && AGREEING.contains(above.lemma())
        ? governor
        : null;
  }

  /** The verb that an infinitive hangs on. */
  private static @Nullable Trigger governor(List<Trigger> triggers, Trigger trigger) {
    VerbGroup verb = trigger.verb();
    if (verb == null || verb.tense() != VerbGroup.Tense.INFINITIVE) {
      return null;
    }
    Trigger governor = null;
    for (Trigger other : triggers) {
      VerbGroup group = other.verb();
      if (group != null && other.token() < verb.first() && group.tense().isFinite()) {
        governor = other;
      }
    }
    return governor;
  }
}
