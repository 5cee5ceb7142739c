package dev.dateline.nlp.trigger;

import dev.dateline.nlp.grammar.Clause;
import dev.dateline.nlp.grammar.Endings;
import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.Phrases;
import dev.dateline.nlp.grammar.Subjects;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.grammar.VerbGroup.Tense;
import dev.dateline.nlp.grammar.VerbGroups;
import dev.dateline.nlp.grammar.Verbs;
import dev.dateline.nlp.grammar.Verbs.Form;
import dev.dateline.nlp.grammar.Verbs.Reading;
import dev.dateline.nlp.text.WordLists;
import dev.dateline.time.text.Sentence;
import dev.dateline.time.text.TokenizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Finds the words that stand for events: one trigger per event, in the order of the sentence. */
public final class TriggerFinder {
  private static final Set<String> OCCURRENCE_VERBS =
      Set.of("happen", "occur", "take", "begin", "start", "open", "end", "conclude", "follow");
  private static final Set<String> EVENT_PREPOSITIONS =
      Set.of("after", "before", "during", "since", "following", "until");

  /** "runs <em>from</em> May 3", "runs <em>until</em> June 9": told of this one time. */
  private static final Set<String> PROGRAMME = Set.of("from", "until", "till", "through");

  /** Told in the present of a day to come; a headline's "stuns Rome on Sunday" is of one past. */
  private static final Set<String> ONCE_MORE = Set.of("reopen", "resume", "convene", "reconvene");

  private static final Set<String> HELPERS = Set.of("become", "get");
  private static final Set<String> NO_EVENT_AFTER = Set.of("as", "outside", "without");
  private static final Set<String> ILLNESSES = Set.of("heart", "asthma", "panic");

  private static final Set<String> POSSESSIVES =
      Set.of("his", "her", "its", "their", "our", "my", "your", "whose");
  private static final Set<String> ORGANISATIONS = WordLists.words("organisation-words.txt");

  private final PhraseKinds phraseKinds = new PhraseKinds();
  private final EventLexicon lexicon;
  private final Verbs verbs;
  private final VerbGroups groups;
  private final Subjects subjects;
  private final Infinitives infinitives;

  public TriggerFinder(EventLexicon lexicon, Verbs verbs) {
    this.lexicon = lexicon;
    this.verbs = verbs;
    this.groups = new VerbGroups(verbs);
    this.subjects = new Subjects(groups);
    this.infinitives = new Infinitives(verbs, groups);
  }

  /** Whether any word of a sentence could be a trigger, before its parts of speech are known. */
  public boolean mayHoldTrigger(TokenizedText text, Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      String word = text.word(i).toLowerCase(Locale.ROOT);
      if (lexicon.kindOfNoun(word) != null || verbs.read(word) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * The triggers of a sentence.
   *
   * @param isTime whether a token belongs to a time expression
   */
  public List<Trigger> find(TaggedSentence sentence, IntPredicate isTime) {
    List<Trigger> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (isTime.test(i)) {
        continue;
      }
      Trigger trigger =
          sentence.is(i, "VERB") ? verb(sentence, i, isTime) : noun(sentence, i, isTime);
      if (trigger != null) {
        found.add(trigger);
      }
    }
    return Clusters.collapse(sentence, found, lexicon::isCarrier).stream()
        .map(trigger -> trigger instanceof Trigger.Verb verb ? carrying(sentence, verb) : trigger)
        .filter(trigger -> trigger instanceof Trigger.Noun || isEvent((Trigger.Verb) trigger))
        .filter(
            trigger ->
                !(trigger instanceof Trigger.Verb verb)
                    || infinitives.isTold(sentence, verb.group(), isTime))
        .toList();
  }

  /** Light verbs that carry no noun, and states, are none. */
  private boolean isEvent(Trigger.Verb verb) {
    boolean open = verb.kind().equals(EventLexicon.ACTION);
    boolean gerund = verb.group().tense() == Tense.GERUND;
    boolean told =
        verb.group().clause().role() == Clause.Role.ADJUNCT
            && verb.subject() != null
            && verb.object() != null;
    boolean unfinished = gerund && !told;
    return !open || (lexicon.kindOfVerb(verb.lemma()) != null && !unfinished);
  }

  private @Nullable Trigger verb(TaggedSentence sentence, int token, IntPredicate isTime) {
    Reading reading = verbs.read(sentence.lower(token));
    if (reading == null) {
      return null;
    }
    VerbGroup group = groups.at(sentence, token);
    String phrasal = phraseKinds.of(sentence, token, reading.lemma());
    String kind = phrasal == null ? lexicon.kindOfVerb(reading.lemma()) : phrasal;
    boolean carrier = lexicon.isCarrier(reading.lemma());
    if (group == null || (kind == null && !carrier) || isModifier(sentence, token, reading)) {
      return null;
    }
    if (NonEvents.isPurpose(sentence, group)
        || NonEvents.isPhased(sentence, group)
        || NonEvents.isTurn(sentence, group)
        || NonEvents.isState(sentence, group)) {
      return null;
    }
    boolean helper = HELPERS.contains(reading.lemma()) && helps(sentence, token);
    if (helper || isNaming(sentence, token, reading)) {
      return null;
    }
    Phrase subject = subjects.of(sentence, group, isTime);
    boolean behind = subject != null && subject.first() > token && group.tense() != Tense.GERUND;
    Phrase object = behind ? null : object(sentence, group);
    String known = kind == null ? EventLexicon.ACTION : kind;
    if (reading.lemma().equals("decline") && sentence.lower(token + 1).equals("to")) {
      known = EventLexicon.STATEMENT;
    }
    if (reading.lemma().equals("try") && sentence.lower(token + 1).equals("to")) {
      known = EventLexicon.ACTION;
    }
    if (known.equals("birth") && !group.passive()) {
      return null; // "bore the costs"
    }
    if (known.equals("attack") && isForceOfNature(sentence, subject)) {
      known = EventLexicon.NATURAL_DISASTER;
    }
    boolean programme =
        PROGRAMME.contains(sentence.lower(group.head() + 1)) && isTime.test(group.head() + 2);
    return isGeneric(group, known) && !programme && !isOnDay(sentence, group, isTime)
        ? null
        : new Trigger.Verb(group, known, subject, object);
  }

  /** "The <em>vote</em> was held": of the kind of its noun, and nobody is under arrest. */
  private Trigger.Verb carrying(TaggedSentence sentence, Trigger.Verb verb) {
    Phrase carried = verb.group().passive() ? verb.subject() : verb.object();
    String kind =
        carried == null || !lexicon.isCarrier(verb.lemma())
            ? null
            : lexicon.kindOfNoun(sentence.lower(carried.head()));
    return kind == null
        ? verb
        : new Trigger.Verb(verb.group(), kind, verb.subject(), verb.object());
  }

  /** "<em>became</em> trapped". */
  private boolean helps(TaggedSentence sentence, int token) {
    VerbGroup next = sentence.is(token + 1, "VERB") ? groups.at(sentence, token + 1) : null;
    return next != null && next.passive() && next.first() <= token;
  }

  /** "The <em>storm</em> struck the coast": nobody attacks. */
  private boolean isForceOfNature(TaggedSentence sentence, @Nullable Phrase subject) {
    if (subject == null) {
      return false;
    }
    boolean force = false;
    for (int i = subject.first(); i <= subject.head(); i++) {
      String kind = lexicon.kindOfNoun(sentence.lower(i));
      force |= EventLexicon.NATURAL_DISASTER.equals(kind) && !sentence.lower(i + 1).equals("'s");
    }
    return force;
  }

  private static @Nullable Phrase object(TaggedSentence sentence, VerbGroup group) {
    int at = group.head() + 1;
    while (sentence.is(at, "ADV")) {
      at++;
    }
    return at < sentence.size() ? Phrases.startingAt(sentence, at) : null;
  }

  /** "a policeman named Albert Alexander". */
  private static boolean isNaming(TaggedSentence sentence, int token, Reading reading) {
    boolean naming = reading.lemma().equals("name") || reading.lemma().equals("call");
    return naming && sentence.is(token - 1, "NOUN") && sentence.is(token + 1, "PROPN");
  }

  /** "the divided country", "rising prices": a participle that only describes a noun. */
  private static boolean isModifier(TaggedSentence sentence, int token, Reading reading) {
    boolean participle = reading.can(Form.PARTICIPLE) || reading.can(Form.GERUND);
    String before = sentence.tag(token - 1);
    boolean possessive = POSSESSIVES.contains(sentence.lower(token - 1));
    return participle
        && (sentence.isNoun(token + 1) || sentence.is(token + 1, "ADJ"))
        && (before.equals("DET") || before.equals("ADJ") || possessive);
  }

  /** What is done always or by anyone is no event; a word in the present may still be said now. */
  private static boolean isGeneric(VerbGroup group, String kind) {
    return group.tense() == Tense.PRESENT && !group.passive() && kind.equals(EventLexicon.ACTION);
  }

  /** "reopens its hall <em>on Thursday</em>": on that one; not "closes on Mondays". */
  private static boolean isOnDay(TaggedSentence sentence, VerbGroup group, IntPredicate isTime) {
    if (!ONCE_MORE.contains(group.lemma())) {
      return false;
    }
    for (int at = group.head() + 1; at < sentence.size() && !sentence.is(at, "VERB"); at++) {
      if (sentence.lower(at).equals("on") && isTime.test(at + 1)) {
        return sentence.isCapitalized(at + 1) && !sentence.lower(at + 1).endsWith("s");
      }
    }
    return false;
  }

  private @Nullable Trigger noun(TaggedSentence sentence, int token, IntPredicate isTime) {
    String word = sentence.lower(token);
    String kind = lexicon.kindOfNoun(word);
    boolean craft = word.startsWith("probe") && !sentence.lower(token + 1).equals("into");
    if (kind == null || craft || !isNounHere(sentence, token) || isPartOfName(sentence, token)) {
      return null;
    }
    boolean modifiesNoun = sentence.isNoun(token + 1) && !isTime.test(token + 1);
    if (modifiesNoun || sentence.lower(token + 1).equals("-")) {
      return null;
    }
    Phrase phrase = Phrases.around(sentence, token);
    if (NO_EVENT_AFTER.contains(sentence.lower(phrase.first() - 1)) || isIllness(sentence, token)) {
      return null;
    }
    if (lexicon.isAmbiguous(word) && !isInCompany(sentence, phrase, isTime)) {
      return null;
    }
    if (isGenericPlural(sentence, phrase, word, isTime)
        || NonEvents.isCharge(sentence, phrase)
        || NonEvents.isYardstick(sentence, phrase)) {
      return null;
    }
    return new Trigger.Noun(token, lexicon.singular(word), kind, phrase, null, null);
  }

  /** "a heart attack". */
  private static boolean isIllness(TaggedSentence sentence, int token) {
    return ILLNESSES.contains(sentence.lower(token - 1)) && sentence.lower(token).equals("attack");
  }

  private static boolean isNounHere(TaggedSentence sentence, int token) {
    return sentence.is(token, "NOUN")
        || sentence.is(token, "PROPN")
        || (sentence.is(token, "VERB")
            && sentence.lower(token).endsWith("ing")
            && sentence.is(token - 1, "DET"));
  }

  /** "Commission of Inquiry", "Summit Entertainment": the noun is in a name, and no event. */
  private static boolean isPartOfName(TaggedSentence sentence, int token) {
    if (!sentence.isCapitalized(token) || token == 0) {
      return false;
    }
    boolean nameBefore =
        (sentence.isCapitalized(token - 1) && sentence.is(token - 1, "PROPN"))
            || (sentence.lower(token - 1).equals("of") && sentence.isCapitalized(token - 2));
    if (nameBefore && ORGANISATIONS.contains(sentence.lower(token))) {
      return true;
    }
    if (sentence.lower(token).equals("congress")) {
      return true;
    }
    boolean nameAfter = sentence.isCapitalized(token + 1) && sentence.isNoun(token + 1);
    boolean nameOf = sentence.lower(token + 1).equals("of") && sentence.isCapitalized(token + 2);
    return nameAfter || nameOf || (nameBefore && sentence.lower(token - 1).equals("of"));
  }

  private static boolean isInCompany(TaggedSentence sentence, Phrase phrase, IntPredicate isTime) {
    if (EVENT_PREPOSITIONS.contains(sentence.lower(phrase.first() - 1))) {
      return true;
    }
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (isTime.test(i) || sentence.is(i, "PROPN") || sentence.is(i, "PART")) {
        return true;
      }
    }
    String after = sentence.lower(phrase.end());
    boolean dated = after.equals("on") || after.equals("for"); // "called a strike for Friday"
    return after.equals("of") || (dated && isTime.test(phrase.end() + 1));
  }

  /** "meetings", "foreign attacks": a kind of event, not one that happened. */
  private static boolean isGenericPlural(
      TaggedSentence sentence, Phrase phrase, String word, IntPredicate isTime) {
    if (!Endings.arePlural(word) || sentence.lower(phrase.end()).equals("between")) {
      return false;
    }
    for (int i = phrase.first(); i < phrase.end(); i++) {
      String tag = sentence.tag(i);
      boolean definite = tag.equals("DET") || tag.equals("NUM") || tag.equals("PRON");
      if (definite || tag.equals("PROPN") || tag.equals("PART") || isTime.test(i)) {
        return false;
      }
    }
    return !word.equals("talks");
  }

  static boolean isOccurrence(String lemma) {
    return OCCURRENCE_VERBS.contains(lemma);
  }
}
