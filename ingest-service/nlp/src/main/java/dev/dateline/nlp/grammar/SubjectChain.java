package dev.dateline.nlp.grammar;

import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** From the noun phrase nearest to the verb back to the one that the clause is about. */
final class SubjectChain {
  private static final Set<String> CLAUSE_OPENERS =
      Set.of("before", "after", "since", "until", "till", "as", "than");

  private static final Set<String> RELATIVES = Set.of("who", "which", "that");

  /** "a fire that broke <em>out</em> in Rome". */
  private static final Set<String> PARTICLES =
      Set.of("out", "up", "down", "off", "away", "back", "over");

  private static final Set<String> MEASURES =
      Set.of("age", "height", "length", "shape", "size", "weight", "width");

  /** In noun phrases tied to each other by prepositions. */
  private static final int LONGEST = 6;

  /** In tokens: so far a clause may reach. */
  private static final int FARTHEST = 40;

  private final VerbGroups groups;
  private final TaggedSentence sentence;
  private final IntPredicate isTime;
  private final HostNouns hosts;
  private Phrase phrase;
  private int first;
  private int end;

  SubjectChain(VerbGroups groups, TaggedSentence sentence, IntPredicate isTime, int noun) {
    this.groups = groups;
    this.sentence = sentence;
    this.isTime = isTime;
    this.hosts = new HostNouns(groups, sentence, isTime);
    this.phrase = Phrases.around(sentence, noun);
    this.first = phrase.first();
    this.end = phrase.end();
  }

  /** The subject of the verb behind the noun; null where the sentence does not say. */
  @Nullable Phrase subject() {
    int noun = phrase.end() - 1;
    for (int i = 0; i < LONGEST; i++) {
      int before = first - 1;
      if (sentence.is(before, "ADP")) {
        if (!stepsOver(before)) {
          return i == 0 ? ownPart() : whole();
        }
      } else if (sentence.is(before, "VERB")) {
        int host = hosts.takesClause(before, noun) ? -1 : hosts.of(before);
        if (host < 0) {
          return isObjectOnly(before, noun) ? null : whole();
        }
        restart(host);
      } else if (!isListed(before)) {
        return whole();
      }
    }
    return whole();
  }

  /** What the clause of another verb is about, when this one stands in its subject. */
  static @Nullable Phrase above(
      VerbGroups groups, TaggedSentence sentence, IntPredicate isTime, int verb) {
    int host = new HostNouns(groups, sentence, isTime).of(verb);
    return host < 0 ? null : new SubjectChain(groups, sentence, isTime, host).subject();
  }

  /**
   * "It <em>was shut</em> after two drones were seen, reopened": what goes on is the main clause.
   */
  static @Nullable VerbGroup aboveAdverbial(VerbGroups groups, TaggedSentence sentence, int from) {
    for (int at = from; at >= 0; at--) {
      VerbGroup group = sentence.is(at, "VERB") ? groups.at(sentence, at) : null;
      if (group != null && group.tense().isFinite()) {
        int governor = group.clause().governor();
        boolean behind =
            group.clause().role() == Clause.Role.ADVERBIAL
                && governor >= 0
                && governor < group.first();
        return behind ? groups.at(sentence, governor) : null;
      }
    }
    return null;
  }

  /** Whether a preposition may open a clause: "left the town <em>after</em> it fell". */
  static boolean opensClause(TaggedSentence sentence, int preposition) {
    return CLAUSE_OPENERS.contains(sentence.lower(preposition));
  }

  /** "<em>To help Brown</em> was wrong": not Brown was. */
  private boolean isObjectOnly(int verb, int noun) {
    VerbGroup group = groups.at(sentence, verb);
    return group != null && !group.tense().isFinite() && !hosts.takesClause(verb, noun);
  }

  private Phrase whole() {
    return new Phrase(first, phrase.head(), Math.max(phrase.end(), end));
  }

  private void restart(int noun) {
    phrase = Phrases.around(sentence, noun);
    first = phrase.first();
    end = phrase.end();
  }

  /** "In the sixth year of his rule <em>Kim</em> fled": a subject hangs on no preposition. */
  private Phrase ownPart() {
    int from = phrase.end() - 1;
    while (from > phrase.first() && sentence.is(from - 1, "PROPN")) {
      from--;
    }
    boolean named = sentence.is(from, "PROPN") && sentence.is(from - 1, "NOUN");
    return named && from > phrase.first() && isAdverbial(phrase)
        ? new Phrase(from, phrase.head(), phrase.end())
        : phrase;
  }

  /** "the leader of <em>North Korea</em>", "a man from <em>Rome</em>". */
  private boolean stepsOver(int preposition) {
    int at = beforeTimes(preposition - 1);
    at -= PARTICLES.contains(sentence.lower(at)) && sentence.is(at - 1, "VERB") ? 1 : 0;
    if (at < 0 || CLAUSE_OPENERS.contains(sentence.lower(preposition))) {
      return false;
    }
    if (Nominals.is(sentence, at)) {
      Phrase left = Phrases.around(sentence, at);
      if (startsWithAdverbial(left)) {
        return false;
      }
      boolean measure = MEASURES.contains(sentence.lower(left.head()));
      if (measure && sentence.is(left.first() - 1, "NOUN")) {
        left = Phrases.around(sentence, left.first() - 1); // "a rover <em>the size</em> of a car"
      }
      phrase = left;
      first = left.first();
      return true;
    }
    // "led by X", "who lived in X": the verb stands in the phrase of another noun.
    int host = sentence.is(at, "AUX") ? ofState(at) : hosts.of(at);
    if (host < 0) {
      return false;
    }
    restart(host);
    return true;
  }

  /** "<em>officers</em> who were at the scene": -1 for none. */
  private int ofState(int helper) {
    boolean relative = RELATIVES.contains(sentence.lower(helper - 1));
    return relative && sentence.isNoun(helper - 2) ? helper - 2 : -1;
  }

  /** "In an interview with <em>Smith</em>": a chain that hangs on a preposition of its own. */
  private boolean startsWithAdverbial(Phrase left) {
    int before = left.first() - 1;
    return sentence.is(before, "ADP")
        && !CLAUSE_OPENERS.contains(sentence.lower(before))
        && !Nominals.is(sentence, before - 1)
        && !sentence.is(before - 1, "VERB");
  }

  /** "Fleming<em>,</em> Florey <em>and</em> Chain"; not "left Rome and the pope slept". */
  private boolean isListed(int before) {
    String word = sentence.lower(before);
    int next = sentence.is(before + 1, "DET") ? before + 2 : before + 1;
    boolean names = sentence.is(before - 1, "PROPN") && sentence.is(next, "PROPN");
    boolean listed = word.equals("and") || word.equals("or") || (word.equals(",") && names);
    boolean serial = sentence.lower(before - 1).equals(",");
    int at = serial ? before - 2 : before - 1;
    boolean named = sentence.is(at, "PROPN") && sentence.is(next, "PROPN") && isItem(at);
    if (!listed || (serial && !named) || !Nominals.is(sentence, at) || isTime.test(at)) {
      return false;
    }
    Phrase left = Phrases.around(sentence, at);
    int governor = root(left).first() - 1;
    boolean members = isAnd(before) || sentence.lower(left.first() - 1).equals("of");
    boolean opened = members && opensClause(governor);
    if (isAdverbial(left) && !opened) {
      return false;
    }
    if (sentence.is(governor, "VERB") && !hosts.takesClause(governor, end - 1)) {
      int host = hosts.ofSubject(governor);
      if (host >= 0) {
        restart(host);
      }
      return host >= 0;
    }
    boolean governed = sentence.is(governor, "ADP") && !Nominals.is(sentence, governor - 1);
    if (sentence.is(governor, "PART") || (governed && !opened)) {
      return false;
    }
    first = left.first();
    return true;
  }

  private boolean isAnd(int token) {
    return sentence.is(token, "CCONJ");
  }

  /** "After <em>Brown and Lee left</em>, the bank closed." */
  private boolean opensClause(int preposition) {
    boolean comma = false;
    for (int at = end; at < Math.min(sentence.size(), end + FARTHEST); at++) {
      comma |= sentence.lower(at).equals(",");
      if (comma && (sentence.is(at, "AUX") || sentence.is(at, "VERB"))) {
        return CLAUSE_OPENERS.contains(sentence.lower(preposition));
      }
    }
    return false;
  }

  /** "In a speech in <em>Berlin</em>": no noun or verb before takes the phrase. */
  private boolean isAdverbial(Phrase part) {
    int preposition = root(part).first() - 1;
    int at = beforeTimes(preposition - 1);
    boolean taken =
        Nominals.is(sentence, at)
            || sentence.is(at, "VERB")
            || sentence.is(at, "AUX")
            || sentence.is(at, "PRON");
    return sentence.is(preposition, "ADP") && !taken;
  }

  /** "an <em>interview</em> with Smith" of "Smith". */
  private Phrase root(Phrase part) {
    Phrase root = part;
    while (sentence.is(root.first() - 1, "ADP") && Nominals.is(sentence, root.first() - 2)) {
      int noun = root.first() - 2;
      if (isTime.test(noun)) {
        break;
      }
      root = Phrases.around(sentence, noun);
    }
    return root;
  }

  private int beforeTimes(int from) {
    int at = from;
    while (at >= 0 && (isTime.test(at) || (sentence.is(at, "ADP") && isTime.test(at + 1)))) {
      at--; // "miners trapped <em>for 69 days</em> under the desert"
    }
    return at;
  }

  /** "A, <em>B</em>, and C": a comma stands before it too. */
  private boolean isItem(int noun) {
    return sentence.lower(Phrases.around(sentence, noun).first() - 1).equals(",");
  }
}
