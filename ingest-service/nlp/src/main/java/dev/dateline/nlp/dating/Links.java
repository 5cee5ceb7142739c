package dev.dateline.nlp.dating;

import dev.dateline.model.extraction.Factuality;
import dev.dateline.nlp.dating.Link.Order;
import dev.dateline.nlp.dating.Link.Ordered;
import dev.dateline.nlp.grammar.Clause;
import dev.dateline.nlp.grammar.Clause.Role;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.mention.EventMention;
import dev.dateline.nlp.trigger.EventLexicon;
import dev.dateline.nlp.trigger.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the order of the events of a sentence from how its clauses hang on each other. */
final class Links {
  /** By the word that opens a clause, when the clause happens, seen from what it hangs on. */
  private static final Map<String, Order> MARKERS =
      Map.of(
          "after", Order.BEFORE,
          "since", Order.BEFORE,
          "because", Order.BEFORE,
          "before", Order.AFTER,
          "until", Order.AFTER,
          "when", Order.SAME,
          "as", Order.SAME,
          "while", Order.SAME,
          "by", Order.SAME);

  /** By the word before an event noun, when that event is, seen from the verb. */
  private static final Map<String, Order> PREPOSITIONS =
      Map.of(
          "after", Order.BEFORE,
          "since", Order.BEFORE,
          "before", Order.AFTER,
          "until", Order.AFTER);

  /** Occasions: what is said "in" one is said while it lasts. */
  private static final Set<String> OCCASIONS =
      Set.of("publicity", "speech", "meeting", "ceremony", "trial", EventLexicon.STATEMENT);

  private static final Set<String> DURING = Set.of("in", "at", "during");

  private final TaggedSentence sentence;
  private final List<EventMention> mentions;
  private final List<Link> found = new ArrayList<>();

  private Links(List<EventMention> mentions) {
    this.sentence = mentions.get(0).reading().sentence();
    this.mentions = mentions;
  }

  /**
   * The links of one sentence.
   *
   * @param mentions its events, at least one, in text order
   */
  static List<Link> of(List<EventMention> mentions) {
    Links links = new Links(mentions);
    for (EventMention mention : mentions) {
      if (mention.trigger() instanceof Trigger.Noun noun && noun.carrier() == null) {
        links.ofNoun(mention, noun);
      } else if (mention.trigger().verb() != null) {
        links.ofVerb(mention, mention.trigger().verb());
      }
    }
    return links.found;
  }

  private void ofVerb(EventMention mention, VerbGroup verb) {
    Clause clause = verb.clause();
    EventMention governor = at(clause.governor());
    if (governor == null && clause.role() == Role.INFINITIVE) {
      governor = verbBefore(clause.governor());
    }
    if (governor == null || governor.equals(mention)) {
      return;
    }
    VerbGroup above = governor.trigger().verb();
    Order order =
        switch (clause.role()) {
          case INFINITIVE -> ofInfinitive(mention.factuality());
          case COMPLEMENT -> ofComplement(verb);
          case ADVERBIAL -> MARKERS.get(clause.marker());
          case ADJUNCT -> above != null && above.tense().isFinite() ? Order.SAME : null;
          default -> null;
        };
    if (order != null && (order != Order.SAME || agrees(verb, above))) {
      found.add(new Ordered(mention, governor, order));
    }
  }

  /** What is refused or begun, is so at once; what is planned comes later. */
  private static Order ofInfinitive(Factuality factuality) {
    return switch (factuality) {
      case NEGATED, ACTUAL -> Order.SAME;
      case REPORTED -> Order.BEFORE;
      default -> Order.AFTER;
    };
  }

  private static @Nullable Order ofComplement(VerbGroup verb) {
    return switch (verb.tense()) {
      case PAST, PERFECT, PAST_PERFECT, MODAL_PERFECT -> Order.BEFORE;
      case CONDITIONAL -> Order.AFTER;
      default -> null;
    };
  }

  /** "when he left" tells of the day of a past, not of a habit or a plan. */
  private static boolean agrees(VerbGroup verb, @Nullable VerbGroup above) {
    return above != null && (!verb.tense().isFinite() || verb.tense() == above.tense());
  }

  private void ofNoun(EventMention mention, Trigger.Noun noun) {
    String preposition = sentence.lower(noun.phrase().first() - 1);
    EventMention verb = verbOf(noun);
    if (verb == null) {
      return;
    }
    boolean said = verb.kind().equals(EventLexicon.STATEMENT);
    if (said && DURING.contains(preposition) && OCCASIONS.contains(noun.kind())) {
      found.add(new Ordered(mention, verb, Order.SAME));
    } else if (preposition.equals("during")) {
      found.add(new Ordered(verb, mention, Order.WITHIN));
    } else if (PREPOSITIONS.containsKey(preposition)
        && !Comparisons.isOne(sentence, noun.token())) {
      found.add(new Ordered(mention, verb, PREPOSITIONS.get(preposition)));
    }
  }

  /** The finite verb that an adverbial with an event noun belongs to. */
  private @Nullable EventMention verbOf(Trigger.Noun noun) {
    EventMention before = null;
    EventMention after = null;
    for (EventMention mention : mentions) {
      VerbGroup verb = mention.trigger().verb();
      if (verb != null && verb.tense().isFinite()) {
        if (verb.head() < noun.token()) {
          before = mention;
        } else if (after == null) {
          after = mention;
        }
      }
    }
    return before == null ? after : before;
  }

  private @Nullable EventMention at(int token) {
    for (EventMention mention : mentions) {
      VerbGroup verb = mention.trigger().verb();
      if (mention.trigger().token() == token || (verb != null && verb.head() == token)) {
        return mention;
      }
    }
    return null;
  }

  /** "<em>called</em> police to report": what the infinitive is the aim of. */
  private @Nullable EventMention verbBefore(int token) {
    EventMention before = null;
    for (EventMention mention : mentions) {
      VerbGroup verb = mention.trigger().verb();
      if (verb != null && verb.head() < token) {
        before = mention;
      }
    }
    return before;
  }
}
