package dev.dateline.nlp.candidate;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.extraction.Factuality;
import dev.dateline.nlp.dating.DatedEvent;
import dev.dateline.nlp.dating.Dating;
import dev.dateline.nlp.grammar.Clause;
import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.grammar.VerbGroup.Tense;
import dev.dateline.nlp.mention.EventMention;
import dev.dateline.nlp.trigger.EventLexicon;
import dev.dateline.nlp.trigger.Trigger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Mentions that say nothing beyond what the title of another of the same sentence says: "refused to
 * <em>resign</em>", "the <em>storm</em> struck", "said he would not <em>resign</em>". Without a
 * date of their own they are no events beside it.
 */
final class Retellings {
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "him", "her", "them");
  private static final Set<String> POSSIBLE =
      Set.of("can", "could", "may", "might", "must", "should");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** In sentences: what a headline tells stands near it. */
  private static final int BODY_REACH = 6;

  /** In mentions, either way: as far as a date is taken over. */
  private static final int REACH = 61;

  private final List<EventMention> mentions;
  private final List<String> titles;
  private final List<String> plainTitles;
  private final List<DatedEvent> events;

  /** Whether the article names anybody, who may be meant or not. */
  private final boolean naming;

  private final Map<Integer, List<Integer>> bySentence = new HashMap<>();

  /**
   * @param titles one for each event, empty for none
   */
  Retellings(List<DatedEvent> events, List<String> titles) {
    this.events = events;
    this.mentions = events.stream().map(DatedEvent::mention).toList();
    this.titles = titles;
    this.plainTitles = titles.stream().map(Retellings::plain).toList();
    this.naming = mentions.stream().anyMatch(mention -> !mention.participants().isEmpty());
    for (int i = 0; i < mentions.size(); i++) {
      bySentence
          .computeIfAbsent(mentions.get(i).reading().index(), key -> new ArrayList<>())
          .add(i);
    }
  }

  boolean isRetold(int index) {
    EventMention mention = mentions.get(index);
    List<Integer> here = bySentence.getOrDefault(mention.reading().index(), List.of());
    List<EventMention> others = here.stream().map(mentions::get).toList();
    int deed = Asides.deed(mention, others);
    if (deed >= 0 && (!isDated(index) || isOfOneTime(index, here.get(deed)))) {
      return true;
    }
    if (isDated(index)) {
      return false;
    }
    if (Asides.isOccasion(mention, others) || Asides.isDescription(mention) || isOfDated(index)) {
      return true;
    }
    if (isOpen(mention) || (naming && isNobodys(mention))) {
      return true;
    }
    if (isHeadline(mention) && isToldBelow(index)) {
      return true;
    }
    for (int other : bySentence.getOrDefault(mention.reading().index(), List.of())) {
      boolean told = titles.get(other).indexOf(' ') > 0;
      if (told && isWithin(index, other) && !mentions.get(other).equals(mention)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfOneTime(int one, int other) {
    Dating first = events.get(one).dating();
    Dating second = events.get(other).dating();
    return first != null && second != null && Objects.equals(first.time(), second.time());
  }

  /** "hopes to save the <em>talks</em> with Kim", where the meeting with him is dated. */
  private boolean isOfDated(int index) {
    EventMention mention = mentions.get(index);
    if (!(mention.trigger() instanceof Trigger.Noun noun)
        || noun.carrier() != null
        || mention.participants().isEmpty()) {
      return false;
    }
    int end = Math.min(mentions.size(), index + REACH);
    for (int other = Math.max(0, index - REACH); other < end; other++) {
      EventMention dated = mentions.get(other);
      if (dated.kind().equals(mention.kind())
          && dated.participants().containsAll(mention.participants())
          && isDatedByWords(other)
          && titles.get(other).indexOf(' ') > 0) {
        return true;
      }
    }
    return false;
  }

  /** "sold it <em>to pay</em> their debts": whether they did nobody says. */
  private static boolean isOpen(EventMention mention) {
    return mention.factuality() == Factuality.HYPOTHETICAL
        && mention.trigger() instanceof Trigger.Verb verb
        && verb.group().tense() == Tense.INFINITIVE
        && !mention.reading().sentence().is(verb.group().governor(), "ADJ"); // "likely to"
  }

  /** "<em>He</em> left", "sued <em>him</em>", where the article leaves open who that is. */
  private static boolean isNobodys(EventMention mention) {
    if (!(mention.trigger() instanceof Trigger.Verb verb)) {
      return false;
    }
    Phrase subject = verb.subject();
    Phrase object = verb.object();
    return (subject != null && mention.standIns().isEmpty() && isThird(mention, subject))
        || (object != null
            && !isSubject(mention.reading().sentence(), object)
            && !mention.objects().containsKey(object.head())
            && isThird(mention, object));
  }

  /** "said <em>it</em> hoped". */
  private static boolean isSubject(TaggedSentence sentence, Phrase phrase) {
    int next = phrase.end();
    return sentence.is(next, "VERB") || sentence.is(next, "AUX") || sentence.is(next, "ADV");
  }

  private static boolean isThird(EventMention mention, Phrase phrase) {
    return PRONOUNS.contains(mention.reading().sentence().lower(phrase.head()));
  }

  /** The first line, without a full stop. */
  private static boolean isHeadline(EventMention mention) {
    TaggedSentence sentence = mention.reading().sentence();
    return mention.reading().index() == 0 && !sentence.is(sentence.size() - 1, "PUNCT");
  }

  /** "Bowie dies at 69", above "Bowie died on Sunday". */
  private boolean isToldBelow(int index) {
    EventMention headline = mentions.get(index);
    for (int other = index + 1; other < mentions.size(); other++) {
      EventMention below = mentions.get(other);
      if (below.reading().index() > BODY_REACH) {
        return false;
      }
      boolean told = titles.get(other).indexOf(' ') > 0 && isDatedByWords(other);
      if (told && isSame(headline, below)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(EventMention headline, EventMention below) {
    List<String> names = headline.participants();
    boolean sameWord = headline.trigger().lemma().equals(below.trigger().lemma());
    return headline.kind().equals(below.kind())
        && headline.factuality() == below.factuality()
        && (names.isEmpty() ? sameWord : below.participants().containsAll(names))
        && (sameWord || !headline.kind().equals(EventLexicon.ACTION));
  }

  /** The mention whose date another has because both speak of one event; itself where none is. */
  int source(int index) {
    EventMention mention = mentions.get(index);
    Dating dating = events.get(index).dating();
    if (dating == null
        || !dating.derivation().rule().equals("event.same")
        || !(dating.derivation().anchor() instanceof Anchor.Event event)) {
      return index;
    }
    int end = Math.min(mentions.size(), index + REACH);
    for (int other = Math.max(0, index - REACH); other < end; other++) {
      EventMention source = mentions.get(other);
      Dating known = events.get(other).dating();
      String word = source.reading().sentence().word(source.trigger().token());
      if (known != null
          && known.time() != null
          && source.kind().equals(mention.kind())
          && word.equals(event.title())
          && known.derivation().equals(event.derivation())) {
        return titles.get(other).indexOf(' ') > 0 ? other : index;
      }
    }
    return index;
  }

  /** By words, its own or those of another event. */
  private boolean isDated(int index) {
    Dating dating = events.get(index).dating();
    if (dating == null) {
      return false;
    }
    Derivation root = dating.derivation();
    while (root.anchor() instanceof Anchor.Event event) {
      root = event.derivation();
    }
    return dating.time() != null || !root.words().isEmpty();
  }

  private boolean isDatedByWords(int index) {
    Dating dating = events.get(index).dating();
    return dating != null && dating.time() != null;
  }

  private boolean isWithin(int index, int other) {
    EventMention mention = mentions.get(index);
    String title = plainTitles.get(other);
    if (mention.trigger() instanceof Trigger.Noun noun) {
      return noun.carrier() == null
          && holds(title, mention.reading().sentence().lower(noun.token()));
    }
    VerbGroup group = ((Trigger.Verb) mention.trigger()).group();
    return isInfinitiveOf(group, mentions.get(other), title)
        || isSaidBy(mention, group, mentions.get(other), title);
  }

  /** "<em>refused</em> to resign". */
  private static boolean isInfinitiveOf(VerbGroup group, EventMention other, String title) {
    return group.tense() == Tense.INFINITIVE
        && other.trigger() instanceof Trigger.Verb
        && group.governor() == other.trigger().token()
        && holds(title, "to " + group.lemma());
  }

  /** "<em>said</em> he would not resign": open, and whole in what was said. */
  private static boolean isSaidBy(
      EventMention mention, VerbGroup group, EventMention other, String title) {
    TaggedSentence sentence = mention.reading().sentence();
    Clause clause = group.clause();
    boolean would =
        group.modal().equals("would") && mention.factuality() == Factuality.HYPOTHETICAL;
    boolean open = group.negated() || would || POSSIBLE.contains(group.modal());
    return open
        && clause.role() == Clause.Role.COMPLEMENT
        && clause.governor() == other.trigger().token()
        && other.kind().equals(EventLexicon.STATEMENT)
        && holds(title, sentence.lower(group.head()));
  }

  /** In small letters, the words between single spaces. */
  private static String plain(String title) {
    return " " + NO_WORD.matcher(title.toLowerCase(Locale.ROOT)).replaceAll(" ") + " ";
  }

  private static boolean holds(String title, String words) {
    return title.contains(" " + words + " ");
  }
}
