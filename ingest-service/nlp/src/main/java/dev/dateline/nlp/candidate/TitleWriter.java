package dev.dateline.nlp.candidate;

import dev.dateline.model.extraction.Factuality;
import dev.dateline.nlp.grammar.Clause;
import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.Phrases;
import dev.dateline.nlp.grammar.RelativeObjects;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.grammar.Verbs;
import dev.dateline.nlp.mention.EventMention;
import dev.dateline.nlp.mention.Hearsay;
import dev.dateline.nlp.mention.Negations;
import dev.dateline.nlp.mention.Standing;
import dev.dateline.nlp.name.Coreference;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.text.WordLists;
import dev.dateline.nlp.trigger.EventLexicon;
import dev.dateline.nlp.trigger.Trigger;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names an event as a headline would: who does what in the present tense ("UN Commission of Inquiry
 * publishes its report on North Korea"), or the event as a noun phrase ("Meeting between Donald
 * Trump and Kim Jong Un"). Never a whole sentence.
 */
final class TitleWriter {
  /** Kinds whose name is no noun for the event itself. */
  private static final Set<String> UNNAMED =
      Set.of(EventLexicon.ACTION, EventLexicon.STATEMENT, "occurrence", "finance", "sport", "aid");

  /** How a headline tells what others tell. */
  static final String REPORTEDLY = "reportedly";

  private static final String ALLEGEDLY = "allegedly";

  private static final Set<String> ADDRESSED = Set.of("you");

  /** Verbs of saying that are said of somebody, and take no clause. */
  private static final Set<String> OBJECTED =
      Set.of(
          "accuse",
          "blame",
          "criticize",
          "criticise",
          "condemn",
          "denounce",
          "praise",
          "welcome",
          "reject",
          "dismiss",
          "describe",
          "quote",
          "hail");

  private static final Set<String> CLAUSE_OPENERS =
      Set.of("that", "how", "why", "whether", "where", "when");

  /** "examined <em>whether</em> to sue": what follows is all that it says. */
  private static final Set<String> OPENED = Set.of("that", "whether", "how", "why");

  private static final Set<String> OBJECTED_TO = WordLists.words("object-verbs.txt");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");

  /** Verbs that say nothing without what was said. */
  private static final Set<String> SAYING =
      Set.of(
          "add",
          "announce",
          "claim",
          "confirm",
          "declare",
          "describe",
          "disclose",
          "estimate",
          "insist",
          "mention",
          "note",
          "predict",
          "reveal",
          "say",
          "state",
          "tell");

  private final Verbs verbs;
  private final PhraseWriter phrases;
  private final SubjectWriter subjects;
  private final NounTitles nouns;

  TitleWriter(Coreference coreference, Verbs verbs) {
    this.verbs = verbs;
    this.phrases = new PhraseWriter(coreference);
    this.subjects = new SubjectWriter(phrases);
    this.nouns = new NounTitles(phrases, subjects);
  }

  /**
   * The title of an event.
   *
   * @param factuality the mention's, or what its date has made of it
   * @param isDated whether its date is more than a bound
   */
  String write(EventMention mention, Factuality factuality, boolean isDated) {
    if (mention.standing() == Standing.IMAGINED) {
      return "";
    }
    return mention.trigger() instanceof Trigger.Noun noun
        ? nouns.write(mention, noun, factuality, isDated)
        : ofVerb(mention, (Trigger.Verb) mention.trigger(), factuality);
  }

  private String ofVerb(EventMention mention, Trigger.Verb verb, Factuality stated) {
    SentenceReading reading = mention.reading();
    TaggedSentence sentence = reading.sentence();
    VerbGroup group = verb.group();
    Phrase subjectPhrase = verb.subject();
    String subject = subjectPhrase == null ? "" : subjects.write(mention, subjectPhrase);
    boolean echo = group.lemma().equals("follow") && verb.object() == null && !group.passive();
    if (echo || isExpletive(reading, verb)) {
      return ""; // "and Bonn followed in May": what it did was said of another
    }
    boolean nobody = subjectPhrase != null && Negations.isNobody(sentence, subjectPhrase);
    boolean unknown =
        !nobody && subjectPhrase != null && Negations.isOfNobody(sentence, subjectPhrase);
    if (unknown || isUnsaid(mention, group, stated) || (nobody && stated != Factuality.NEGATED)) {
      return "";
    }
    if (subjectPhrase == null || subject.isEmpty()) {
      return withoutSubject(mention, verb, stated);
    }
    Factuality factuality = nobody ? Factuality.ACTUAL : stated; // "No charges are filed"
    boolean plural = subjects.isPlural(mention, subjectPhrase, group);
    boolean byDay = reading.isTime(verb.token() + 2); // "captured by Monday"
    Phrase agent = group.passive() && !byDay ? agent(sentence, verb.token() + 1) : null;
    String hearsay = hearsay(mention, group, subjectPhrase);
    if (agent != null) {
      boolean several = sentence.text(agent.first(), agent.end()).contains(" and ");
      return Headline.of(phrases.write(reading, agent, false))
          .add(Predicates.active(sentence, group, several, factuality, hearsay))
          .add(subjects.undergoer(mention, subjectPhrase))
          .addAll(Complement.circumstances(phrases, reading, agent.end()))
          .text();
    }
    String predicate =
        group.passive()
            ? Predicates.passive(
                Predicates.wrongly(sentence, group) + sentence.lower(group.head()),
                group,
                plural,
                factuality,
                hearsay)
            : Predicates.active(sentence, group, plural, factuality, hearsay);
    Headline headline = Headline.of(subject).add(predicate);
    String bare = headline.text();
    Headline whole = complete(headline, mention, verb);
    boolean half = SAYING.contains(verb.lemma()) || OBJECTED_TO.contains(verb.lemma());
    if (!group.passive() && half && whole.text().equals(bare)) {
      return ""; // "The minister said", "waves reached"
    }
    List<String> people = whole.isLong() ? phrases.people(reading, subjectPhrase) : List.of();
    return people.isEmpty() || people.get(0).equals(subject)
        ? whole.text()
        : complete(Headline.of(PhraseWriter.join(people)).add(predicate), mention, verb).text();
  }

  /**
   * Whether a title had better not repeat it: what somebody denies or is cleared of, and what is
   * only asked or supposed to have been.
   */
  private static boolean isUnsaid(EventMention mention, VerbGroup group, Factuality factuality) {
    boolean supposed =
        factuality == Factuality.HYPOTHETICAL
            && group.modal().isEmpty()
            && group.governor() < 0
            && (group.tense().isPast() || CONDITIONS.contains(group.clause().marker()));
    return supposed || mention.standing() == Standing.CONTESTED;
  }

  /** In the text's own word, where it has one; "allegedly" of what somebody is accused of. */
  private static String hearsay(EventMention mention, VerbGroup group, Phrase subject) {
    String adverb = Hearsay.adverb(mention.reading().sentence(), group, subject);
    if (adverb.isEmpty()) {
      return mention.standing() == Standing.ALLEGED ? ALLEGEDLY : REPORTEDLY;
    }
    return adverb;
  }

  private Headline complete(Headline headline, EventMention mention, Trigger.Verb verb) {
    SentenceReading reading = mention.reading();
    Sayings sayings = new Sayings(phrases, reading);
    TaggedSentence sentence = reading.sentence();
    boolean says = verb.kind().equals(EventLexicon.STATEMENT) && !verb.group().passive();
    String next = sentence.lower(behindTimes(reading, verb.token() + 1));
    String quote = says ? sayings.quoted(verb.token(), verb.subject()) : null;
    if (quote != null) {
      Phrase told = verb.object();
      boolean short_ = told != null && told.end() - told.first() < 3 && told.first() > verb.token();
      return headline
          .add(short_ && told != null ? phrases.write(reading, told, true) : "")
          .quote(quote);
    }
    boolean ended = next.equals(",") && verb.group().clause().role() == Clause.Role.ADVERBIAL;
    boolean clause =
        (says && !ended && takesClause(verb.lemma(), next))
            || OPENED.contains(next)
            || isThought(verb);
    String said = clause && !isInverted(verb) ? sayings.after(verb.token()) : null;
    if (said != null) {
      return headline.add(said);
    }
    Phrase object = verb.object();
    boolean alone = object == null || reading.isTime(object.head());
    boolean bare = alone && (says || verb.lemma().equals("report"));
    String before =
        bare && !next.equals("to") ? sayings.before(verb.token(), verb.subject()) : null;
    if (before != null) {
      return headline.add(before);
    }
    Phrase gap = RelativeObjects.of(sentence, verb.group(), verb.subject(), reading::isTime);
    if (gap == null && OBJECTED_TO.contains(verb.lemma())) {
      gap = RelativeObjects.ofContact(sentence, verb.group(), verb.subject(), reading::isTime);
    }
    return headline
        .add(gap == null ? "" : subjects.inner(reading, gap))
        .addAll(Complement.of(phrases, mention, behind(verb), verb));
  }

  private static int behindTimes(SentenceReading reading, int from) {
    int at = from;
    while (reading.isTime(at) || (reading.sentence().is(at, "ADP") && reading.isTime(at + 1))) {
      at++;
    }
    return at;
  }

  /** "said he left", "described how he left"; not "accused him of fraud in a report published". */
  private static boolean takesClause(String verb, String next) {
    boolean complemented = !OBJECTED.contains(verb) && !next.equals("to");
    return complemented || CLAUSE_OPENERS.contains(next);
  }

  /** "<em>It took</em> two years to build": nothing does anything. */
  private static boolean isExpletive(SentenceReading reading, Trigger.Verb verb) {
    Phrase subject = verb.subject();
    return subject != null
        && verb.lemma().equals("take")
        && reading.sentence().lower(subject.head()).equals("it")
        && reading.isTime(verb.token() + 1);
  }

  /** "finds (that) crimes were committed". */
  private static boolean isThought(Trigger.Verb verb) {
    return verb.lemma().equals("find") && verb.object() == null && !verb.group().passive();
  }

  private static boolean isInverted(Trigger.Verb verb) {
    return verb.group().tense().isFinite()
        && verb.subject() != null
        && verb.subject().first() > verb.token();
  }

  private static int behind(Trigger.Verb verb) {
    Phrase subject = verb.subject();
    return subject != null && isInverted(verb) ? subject.end() : verb.token() + 1;
  }

  /**
   * "First patient is treated", "Death in Homs": nobody is named who does or undergoes it. Empty
   * where nothing is left to name it by.
   */
  private String withoutSubject(EventMention mention, Trigger.Verb verb, Factuality factuality) {
    VerbGroup group = verb.group();
    boolean sure = factuality == Factuality.ACTUAL || factuality == Factuality.PLANNED;
    if (group.tense() == VerbGroup.Tense.INFINITIVE || !sure) {
      return "";
    }
    if (group.passive()) {
      return UNNAMED.contains(verb.kind())
          ? ""
          : complete(Headline.of(verb.kind().replace('-', ' ')), mention, verb).text();
    }
    SentenceReading reading = mention.reading();
    Phrase object = verb.object();
    boolean told = verb.kind().equals(EventLexicon.STATEMENT);
    if (object == null
        || told
        || isAddressed(reading.sentence(), verb.subject())
        || !isDefinite(reading, object)) {
      return "";
    }
    boolean several = subjects.isSeveral(reading.sentence(), object);
    return Headline.of(phrases.writeBare(reading, object))
        .add(
            Predicates.passive(
                verbs.participle(group.lemma()), group, several, factuality, REPORTEDLY))
        .addAll(Complement.circumstances(phrases, reading, object.end()))
        .text();
  }

  /** "<em>You</em> sold your office": speech, and nobody's event. */
  private static boolean isAddressed(TaggedSentence sentence, @Nullable Phrase subject) {
    return subject != null && ADDRESSED.contains(sentence.lower(subject.head()));
  }

  /** "Kuwait", "their first patient", "ten people"; not "part" or "him". */
  private static boolean isDefinite(SentenceReading reading, Phrase object) {
    TaggedSentence sentence = reading.sentence();
    boolean noun = sentence.isNoun(object.head()) && !reading.isTime(object.head());
    boolean bare = object.first() == object.head() && sentence.is(object.head(), "NOUN");
    return noun && !bare;
  }

  /** Who did it, by name: "minted by <em>the White House</em>", but not "by accident". */
  private static @Nullable Phrase agent(TaggedSentence sentence, int by) {
    Phrase phrase = sentence.lower(by).equals("by") ? Phrases.startingAt(sentence, by + 1) : null;
    if (phrase == null || !sentence.is(phrase.head(), "PROPN")) {
      return null;
    }
    int end = phrase.end();
    while (sentence.lower(end).equals("of") || sentence.lower(end).equals("and")) {
      Phrase next = Phrases.startingAt(sentence, end + 1);
      if (next == null || !sentence.is(next.head(), "PROPN")) {
        break;
      }
      end = next.end();
    }
    return new Phrase(phrase.first(), phrase.head(), end);
  }
}
