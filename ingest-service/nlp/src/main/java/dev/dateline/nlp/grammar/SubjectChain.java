package dev.dateline.nlp.grammar;

import dev.dateline.nlp.text.WordLists;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** From the noun phrase nearest to the verb back to the one that the clause is about. */
final class SubjectChain {
  private static final Set<String> RELATIVE_PRONOUNS = Set.of("who", "which", "that", "whom");

  private static final Set<String> CLAUSE_OPENERS =
      Set.of("before", "after", "since", "until", "till", "as", "than");

  /** Verbs that take a clause without "that". */
  private static final Set<String> COMPLEMENTED = WordLists.words("complement-verbs.txt");

  /** In noun phrases tied to each other by prepositions. */
  private static final int LONGEST = 6;

  private final VerbGroups groups;
  private final TaggedSentence sentence;
  private final IntPredicate isTime;
  private Phrase phrase;
  private int first;
  private int end;

  SubjectChain(VerbGroups groups, TaggedSentence sentence, IntPredicate isTime, int noun) {
    this.groups = groups;
    this.sentence = sentence;
    this.isTime = isTime;
    this.phrase = Phrases.around(sentence, noun);
    this.first = phrase.first();
    this.end = phrase.end();
  }

  Phrase subject() {
    Phrase nearest = phrase;
    for (int i = 0; i < LONGEST; i++) {
      int before = first - 1;
      if (sentence.is(before, "ADP")) {
        if (!stepsOver(before)) {
          return i == 0 ? nearest : whole();
        }
      } else if (isRelativeObject(before)) {
        Phrase antecedent = antecedentOfClause(before);
        if (antecedent == null) {
          return whole();
        }
        restart(antecedent);
      } else if (!isListed(before)) {
        return whole();
      }
    }
    return whole();
  }

  private Phrase whole() {
    return new Phrase(first, phrase.head(), Math.max(phrase.end(), end));
  }

  private void restart(Phrase other) {
    phrase = other;
    first = other.first();
    end = other.end();
  }

  /** "the leader of <em>North Korea</em>", "a man from <em>Rome</em>". */
  private boolean stepsOver(int preposition) {
    int at = preposition - 1;
    while (at >= 0 && (isTime.test(at) || (sentence.is(at, "ADP") && isTime.test(at + 1)))) {
      at--; // "miners trapped <em>for 69 days</em> under the desert"
    }
    if (at < 0 || CLAUSE_OPENERS.contains(sentence.lower(preposition))) {
      return false;
    }
    if (Nominals.is(sentence, at)) {
      Phrase left = Phrases.around(sentence, at);
      if (startsWithAdverbial(left)) {
        return false;
      }
      phrase = left;
      first = left.first();
      return true;
    }
    // "led by X", "living in X": a participle that describes the noun before it.
    VerbGroup verb = sentence.is(at, "VERB") ? groups.at(sentence, at) : null;
    if (verb == null || verb.tense().isFinite() || !Nominals.is(sentence, verb.first() - 1)) {
      return false;
    }
    restart(Phrases.around(sentence, verb.first() - 1));
    return true;
  }

  /** "In an interview with <em>Smith</em>": a chain that hangs on a preposition of its own. */
  private boolean startsWithAdverbial(Phrase left) {
    int before = left.first() - 1;
    return sentence.is(before, "ADP")
        && !CLAUSE_OPENERS.contains(sentence.lower(before))
        && !Nominals.is(sentence, before - 1)
        && !sentence.is(before - 1, "VERB");
  }

  /** The object of a relative clause or gerund: "ships carrying <em>oil</em> sank". */
  private boolean isRelativeObject(int before) {
    VerbGroup verb = sentence.is(before, "VERB") ? groups.at(sentence, before) : null;
    return verb != null
        && ((verb.tense() == VerbGroup.Tense.GERUND && Nominals.is(sentence, verb.first() - 1))
            || RELATIVE_PRONOUNS.contains(sentence.lower(verb.first() - 1)));
  }

  private @Nullable Phrase antecedentOfClause(int before) {
    VerbGroup verb = groups.at(sentence, before);
    int at = verb == null ? -1 : verb.first() - 1;
    int noun = RELATIVE_PRONOUNS.contains(sentence.lower(at)) ? at - 1 : at;
    return Nominals.is(sentence, noun) ? Phrases.around(sentence, noun) : null;
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
    int start = left.first() - 1;
    boolean governed = sentence.is(start, "ADP") && !Nominals.is(sentence, start - 1);
    if (sentence.is(start, "VERB") || sentence.is(start, "PART") || governed) {
      return false;
    }
    if (endsClause(left)) {
      return false;
    }
    first = left.first();
    return true;
  }

  /** "The euro fell against <em>the dollar</em> and yields rose": a clause ends before "and". */
  private boolean endsClause(Phrase left) {
    int at = left.first() - 1;
    boolean tied = false;
    while (sentence.is(at, "ADP") && Nominals.is(sentence, at - 1)) {
      at = Phrases.around(sentence, at - 1).first() - 1;
      tied = true;
    }
    VerbGroup verb = tied && sentence.is(at, "VERB") ? groups.at(sentence, at) : null;
    return verb != null && verb.tense().isFinite() && !COMPLEMENTED.contains(verb.lemma());
  }

  /** "A, <em>B</em>, and C": a comma stands before it too. */
  private boolean isItem(int noun) {
    return sentence.lower(Phrases.around(sentence, noun).first() - 1).equals(",");
  }
}
