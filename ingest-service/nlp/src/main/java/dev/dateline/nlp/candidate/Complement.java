package dev.dateline.nlp.candidate;

import dev.dateline.nlp.grammar.Clause;
import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.Phrases;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.mention.EventMention;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.sentence.TimeSpan;
import dev.dateline.nlp.text.WordLists;
import dev.dateline.nlp.trigger.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands behind a verb, in pieces that a headline may end after: particles, objects,
 * prepositional phrases, the infinitive that a verb asks for. Stops where the next clause begins.
 */
final class Complement {
  private static final int MOST_PIECES = 5;
  private static final Map<String, String> CLASSES = WordLists.classes("complement-words.txt");
  private static final Set<String> COMPLEMENTED = WordLists.words("complement-verbs.txt");
  private static final Set<String> OPENERS = Set.of("before", "after", "since", "until");
  private static final Set<String> PARTS = Set.of("most", "half", "much", "all", "part", "some");
  private static final Set<String> THIRD_PERSONS = Set.of("him", "her", "them", "it");

  private static final Set<String> PARTICLES_ONLY =
      Set.of("down", "out", "up", "off", "away", "back");

  /** Kinds of events that are told with how long they last: "jailed for nine years". */
  private static final Set<String> TERMS = Set.of("trial", "arrest");

  /** "called <em>the raid a crime</em>": one without the other says nothing. */
  private static final Set<String> NAMING = Set.of("call", "label", "dub", "brand");

  /** "damaged <em>its</em> port": not that of who damages it. */
  private static final Set<String> HARMING = WordLists.words("harming-verbs.txt");

  private static final Set<String> OWNERS = Set.of("its", "their");

  private static final Set<String> LETTING = Set.of("let", "lets", "make", "makes", "made");

  private static final Set<String> ORDERING = Set.of("early", "late");
  private static final Set<String> PUNCTUATION = Set.of("\"", "“", "''", "``", "”");

  private final PhraseWriter phrases;
  private final SentenceReading reading;
  private final TaggedSentence sentence;
  private final Coordination coordination;
  private final Openings openings;
  private final List<String> pieces = new ArrayList<>();
  private final Map<Integer, List<String>> meant;
  private final int from;
  private boolean keepsTerm;

  /** Whether what the verb does is done to others' things. */
  private boolean harms;

  /** Whether the verb is of a relative clause, and takes none itself. */
  private boolean related;

  private boolean ranked;
  private int at;

  /** Where the object of the verb itself, or of its gerund, begins. */
  private int ownFrom;

  private int objects;

  /** How many pieces there were when an infinitive ended the last; 0 once it has its object. */
  private int infinitive = -1;

  private String quantity = "";

  private Complement(
      PhraseWriter phrases, SentenceReading reading, Map<Integer, List<String>> meant, int from) {
    this.phrases = phrases;
    this.reading = reading;
    this.sentence = reading.sentence();
    this.coordination = new Coordination(reading);
    this.openings = new Openings(reading);
    this.meant = meant;
    this.from = from;
    this.at = from;
    this.ownFrom = from;
  }

  /**
   * The pieces behind a verb.
   *
   * @param from the first token behind it
   */
  static List<String> of(PhraseWriter phrases, EventMention mention, int from, Trigger.Verb verb) {
    Complement complement = new Complement(phrases, mention.reading(), mention.objects(), from);
    complement.related =
        verb.group().clause().role() == Clause.Role.RELATIVE
            && !COMPLEMENTED.contains(verb.lemma());
    complement.keepsTerm = TERMS.contains(verb.kind());
    complement.harms = HARMING.contains(verb.lemma());
    complement.read(verb.lemma(), verb.group().passive());
    return complement.pieces;
  }

  /** The pieces behind the verb that carries an event's noun. */
  static List<String> of(PhraseWriter phrases, EventMention mention, VerbGroup carrier) {
    Complement complement =
        new Complement(phrases, mention.reading(), Map.of(), carrier.head() + 1);
    complement.read(carrier.lemma(), false);
    return complement.pieces;
  }

  /** The prepositional phrases behind the agent of a passive. */
  static List<String> circumstances(PhraseWriter phrases, SentenceReading reading, int from) {
    Complement complement = new Complement(phrases, reading, Map.of(), from);
    complement.objects = 2;
    complement.read("", true);
    return complement.pieces;
  }

  private void read(String verb, boolean passive) {
    if (passive && objects == 0) {
      objects = 1;
    }
    boolean more = true;
    while (more && at < sentence.size() && pieces.size() < MOST_PIECES) {
      more = takePiece(verb);
    }
    if (NAMING.contains(verb) && objects == 2 && pieces.size() > 1) {
      pieces.set(0, pieces.get(0) + " " + pieces.remove(1));
    }
  }

  private boolean takePiece(String verb) {
    String word = sentence.lower(at);
    if (at == from && KeptTimes.isDuration(reading, at)) {
      TimeSpan time = reading.timeAt(at);
      pieces.add(phrases.words(reading, at, time == null ? at + 1 : time.end()));
      at = time == null ? at + 1 : time.end();
      return true;
    }
    boolean beforeTime = sentence.is(at, "ADP") || is(at, "particles");
    if (beforeTime && KeptTimes.isTerm(reading, at, keepsTerm)) {
      TimeSpan term = reading.timeAt(at + 1);
      int end = term == null ? at + 2 : term.end();
      pieces.add(phrases.words(reading, at, end));
      at = end;
      return true;
    }
    if (PARTICLES_ONLY.contains(word) && at == from && reading.isTime(at + 1)) {
      at++;
      pieces.add(word); // "broke down two days later"
      return true;
    }
    if (reading.isTime(at) || (beforeTime && reading.isTime(at + 1))) {
      return skipTime(reading.isTime(at) ? at : at + 1);
    }
    if (is(at, "clause-openers") && !openings.isPreposition(at)) {
      return false;
    }
    if (word.equals("not") && sentence.lower(at + 1).equals("to") && asksForInfinitive(verb)) {
      at++;
      return takeInfinitive("not ");
    }
    if (PARTS.contains(word) && sentence.lower(at + 1).equals("of")) {
      quantity = word + " of ";
      at += 2;
      return takeObject();
    }
    if (Quantities.is(sentence, at)) {
      quantity = word + " " + sentence.lower(at + 1) + " ";
      at += 2;
      return takeObject();
    }
    if (PUNCTUATION.contains(word)) {
      at++;
      return true;
    }
    if (at == from && openings.isGerund(at)) {
      return takeGerund(""); // "avoided <em>leaving</em> the pact"
    }
    if (word.equals("each") && sentence.lower(at + 1).equals("other")) {
      pieces.add("each other");
      at += 2;
      objects++;
      return true;
    }
    if (word.equals("to") && sentence.is(at + 1, "VERB")) {
      return (ranked || asksForInfinitive(verb) || isPurpose(verb)) && takeInfinitive("");
    }
    if (is(at, "particles") && !openings.starts(at + 1)) {
      at++;
      pieces.add(word);
      return true;
    }
    boolean beforeGerund = is(at, "before-gerunds") && openings.isGerund(at + 1);
    if (sentence.is(at, "ADP")
        || beforeGerund
        || (is(at, "particles") && openings.starts(at + 1))) {
      return takePrepositional();
    }
    if (word.equals("too") && sentence.is(at + 1, "ADJ")) {
      pieces.add(sentence.text(at, at + 2)); // "rolled too much"
      at += 2;
      return true;
    }
    if (sentence.is(at, "ADV")) {
      if (is(at, "directions")) {
        pieces.add(word);
      }
      at++;
      return true;
    }
    if (ORDERING.contains(word) && sentence.is(at + 1, "ADP") && reading.isTime(at + 2)) {
      at++; // "broke down <em>late</em> on Monday"
      return true;
    }
    if (sentence.is(at, "ADJ")
        && (reading.isTime(at + 1) || Phrases.startingAt(sentence, at) == null)) {
      pieces.add(sentence.word(at));
      at++;
      return true;
    }
    return takeObject();
  }

  /**
   * A time, with what hangs on it: "shortly before <em>the shooting</em>", "Friday
   * <em>prayers</em>".
   */
  private boolean skipTime(int time) {
    TimeSpan span = reading.timeAt(time);
    at = span == null ? time + 1 : span.end();
    if (span != null && KeptTimes.isAfterDuration(reading, span)) {
      return false;
    }
    if (time == from && objects == 0 && sentence.is(at, "NOUN")) {
      takePeriod(time);
      return true;
    }
    if (sentence.lower(at - 1).equals("of") && span != null && at - 1 > span.first()) {
      return false; // "on the sixth day of its talks"
    }
    boolean noun = sentence.is(at, "NOUN") || sentence.lower(at).equals("'s");
    if (OPENERS.contains(sentence.lower(at - 1)) || noun) {
      Phrase rest = Phrases.startingAt(sentence, sentence.lower(at).equals("'s") ? at + 1 : at);
      at = rest == null ? at : rest.end();
    }
    return !sentence.lower(at).equals("of")
        || (sentence.lower(at + 1).endsWith("ing") && !KeptTimes.isDuration(span));
  }

  /** "reported <em>first-quarter results</em>": which results they are. */
  private void takePeriod(int time) {
    Phrase results = Phrases.startingAt(sentence, at);
    if (results != null && sentence.lower(at - 1).equals("quarter")) {
      pieces.add(phrases.words(reading, time, results.end()));
      at = results.end();
    }
  }

  private boolean is(int token, String kind) {
    return kind.equals(CLASSES.get(sentence.lower(token)));
  }

  private boolean asksForInfinitive(String verb) {
    return "infinitive".equals(CLASSES.get(verb))
        || (objects > 0 && "control".equals(CLASSES.get(verb)));
  }

  /** "agree <em>to set up</em> a panel": the infinitive is the one piece, its object another. */
  private boolean takeInfinitive(String negation) {
    int verb = at + 1;
    while (sentence.is(verb, "ADV") || sentence.lower(verb).equals("be")) {
      verb++;
    }
    if (!sentence.is(verb, "VERB") && !sentence.is(verb, "AUX")) {
      return false;
    }
    pieces.add(negation + phrases.running(reading, at, verb + 1));
    at = verb + 1;
    objects = 0;
    infinitive = pieces.size();
    return true;
  }

  /** "beat Brazil <em>to reach</em> the final"; one is enough. */
  private boolean isPurpose(String verb) {
    return infinitive < 0 && !verb.isEmpty() && !pieces.isEmpty();
  }

  private boolean takeGerund(String before) {
    boolean two = sentence.lower(at + 1).equals("and") && openings.isGerund(at + 2);
    if (!two && !before.isEmpty() && openings.startsClause(at + 1)) {
      return false; // "by <em>announcing</em> that he would leave"
    }
    pieces.add(before + (two ? sentence.text(at, at + 3) : sentence.word(at)));
    at += two ? 3 : 1;
    objects = 0;
    ownFrom = at;
    return true;
  }

  private boolean takePrepositional() {
    String preposition = sentence.lower(at);
    if (openings.isGerund(at + 1)) {
      at++;
      return is(at - 1, "before-gerunds") && takeGerund(preposition + " ");
    }
    int from = at + 1;
    if (Quantities.is(sentence, from)) {
      preposition += " " + sentence.lower(from) + " " + sentence.lower(from + 1);
      from += 2;
    }
    Phrase next = openings.at(from);
    boolean opensClause =
        next != null && OPENERS.contains(preposition) && sentence.is(next.end(), "VERB");
    if (next == null || opensClause || coordination.startsClause(next)) {
      return false;
    }
    List<String> names = meant.get(next.head());
    if (names != null) {
      pieces.add(preposition + " " + PhraseWriter.join(names));
      at = next.end();
      return true;
    }
    if (THIRD_PERSONS.contains(sentence.lower(next.head()))) {
      at = next.end(); // "testified against her": nobody knows whom
      return true;
    }
    return takePhrase(preposition + " ", next);
  }

  private boolean takeObject() {
    if (sentence.lower(at).equals("those") && sentence.lower(at + 1).equals("of")) {
      quantity = "those of "; // "passed <em>those of</em> the bank"
      at += 2;
    }
    Phrase next = objects < 2 ? openings.at(at) : null;
    boolean own = at == ownFrom && related && next != null && isPlain(next);
    if (next != null && LETTING.contains(sentence.lower(at - 1))) {
      return takeLet(next);
    }
    if (next == null || (!own && coordination.startsClause(next))) {
      return false;
    }
    objects++;
    String before = quantity;
    quantity = "";
    List<String> names = meant.get(next.head());
    if (names != null) {
      at = next.end();
      return addPiece(PhraseWriter.join(names));
    }
    ranked = openings.isRanked(next);
    if (harms && OWNERS.contains(sentence.lower(next.first())) && next.first() < next.head()) {
      return takePhrase(before + "the ", new Phrase(next.first() + 1, next.head(), next.end()));
    }
    return takePhrase(before, next);
  }

  /** "let <em>him remain</em> free". */
  private boolean takeLet(Phrase phrase) {
    List<String> names = meant.get(phrase.head());
    String words = names == null ? phrases.write(reading, phrase, true) : PhraseWriter.join(names);
    boolean verb = sentence.is(phrase.end(), "VERB");
    at = verb ? phrase.end() + 1 : phrase.end();
    return addPiece(verb ? words + " " + sentence.word(phrase.end()) : words);
  }

  /** "the waves that reached <em>Hawaii</em> did no damage": its object, whatever follows. */
  private boolean isPlain(Phrase phrase) {
    return !sentence.is(phrase.head(), "PRON");
  }

  private boolean takePhrase(String before, Phrase phrase) {
    Phrase full = coordination.withOf(phrase);
    int end = coordination.listEnd(full);
    String words = phrases.write(reading, new Phrase(full.first(), full.head(), end), true);
    boolean owned = sentence.lower(end).equals("'s") && sentence.is(end, "PART");
    at = owned ? end + 1 : end;
    return words.isEmpty() || addPiece(before + words + (owned ? "'s" : ""));
  }

  /** The object of an infinitive belongs to its piece. */
  private boolean addPiece(String piece) {
    if (infinitive == pieces.size() && infinitive > 0 && objects > 0) {
      pieces.set(infinitive - 1, pieces.get(infinitive - 1) + " " + piece);
      infinitive = 0;
    } else {
      pieces.add(piece);
    }
    return true;
  }
}
