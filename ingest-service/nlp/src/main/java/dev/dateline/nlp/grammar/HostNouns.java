package dev.dateline.nlp.grammar;

import dev.dateline.nlp.text.WordLists;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The noun in whose phrase a verb stands: "the <em>plan</em> to kill him", "the <em>woman</em>
 * accused of killing him", "the <em>man</em> who killed him", "the <em>embargo</em> the council
 * imposed".
 */
final class HostNouns {
  private static final Set<String> RELATIVE_PRONOUNS = Set.of("who", "which", "that", "whom");
  private static final Set<String> OWN_SUBJECT = Set.of("the", "a", "an", "his", "her", "its");
  private static final Set<String> CLAUSE_OPENERS =
      Set.of("before", "after", "since", "until", "till", "as", "than", "when", "while", "because");
  private static final Set<String> INDEFINITE =
      Set.of("anyone", "anybody", "everyone", "everybody", "someone", "somebody", "those");
  private static final Set<String> STOPS = Set.of(",", ";", ":");

  /** Verbs that take a clause without "that". */
  private static final Set<String> COMPLEMENTED = WordLists.words("complement-verbs.txt");

  private static final Map<String, String> VERBS = WordLists.classes("subject-verbs.txt");

  /** Verbs within the phrase, each in that of the next. */
  private static final int DEEPEST = 6;

  /** In tokens: a finite verb beyond it is of another clause. */
  private static final int FARTHEST = 30;

  private static final int NONE = -1;

  private final VerbGroups groups;
  private final TaggedSentence sentence;
  private final IntPredicate isTime;

  HostNouns(VerbGroups groups, TaggedSentence sentence, IntPredicate isTime) {
    this.groups = groups;
    this.sentence = sentence;
    this.isTime = isTime;
  }

  /** The noun's token, -1 when the verb stands in no phrase; for the subject of another verb. */
  int of(int verb) {
    return of(verb, false, 0);
  }

  /**
   * The same where a clause may have ended before: only what the grammar leaves no doubt of. In
   * "police foiled a plot to kill Castro and Smith fled" the plot is no subject.
   */
  int ofSubject(int verb) {
    int host = of(verb, true, 0);
    return host != NONE && isSubjectPlace(host, 0) ? host : NONE;
  }

  /**
   * Whether what follows a verb is a clause: "said <em>Castro died</em>".
   *
   * @param noun the last token before the finite verb that follows
   */
  boolean takesClause(int verb, int noun) {
    VerbGroup group = groupAt(verb);
    if (group == null || !COMPLEMENTED.contains(group.lemma())) {
      return false;
    }
    boolean main = group.tense().isFinite() && !isRelative(before(group.first()));
    boolean saying = "saying".equals(VERBS.get(group.lemma()));
    return main || saying || finiteFollows(behindVerb(noun + 1));
  }

  /** Whether a finite verb comes before the clause ends. */
  boolean finiteFollows(int from) {
    int end = Math.min(sentence.size(), from + FARTHEST);
    for (int at = from; at < end; at++) {
      boolean ends =
          STOPS.contains(sentence.lower(at))
              || sentence.is(at, "CCONJ")
              || sentence.is(at, "SCONJ")
              || isRelative(at);
      if (ends) {
        return false;
      }
      if (sentence.is(at, "AUX") && !sentence.lower(at - 1).equals("to")) {
        return true;
      }
      VerbGroup group = groupAt(at);
      if (group != null && group.tense().isFinite() && group.governor() < 0) {
        return true;
      }
    }
    return false;
  }

  private int behindVerb(int from) {
    int at = from;
    while (at < sentence.size() && !sentence.is(at, "VERB") && isHelper(at)) {
      at++;
    }
    return at + 1;
  }

  private boolean isHelper(int at) {
    return sentence.is(at, "AUX") || sentence.is(at, "ADV") || sentence.is(at, "PART");
  }

  private int of(int verb, boolean sure, int depth) {
    VerbGroup group = depth > DEEPEST ? null : groupAt(verb);
    if (group == null) {
      return NONE;
    }
    if (group.governor() >= 0 || group.tense() == VerbGroup.Tense.INFINITIVE) {
      return ofInfinitive(group.governor(), sure, depth);
    }
    return switch (group.tense()) {
      case GERUND -> ofGerund(before(group.first()), sure, depth);
      case PARTICIPLE -> nounAt(before(group.first()));
      default -> ofClause(group, group.first(), sure, depth);
    };
  }

  /** "the <em>plan</em> to kill", "the vote on <em>whether</em> to impeach". */
  private int ofInfinitive(int governor, boolean sure, int depth) {
    int at = governor;
    while (sentence.is(at, "SCONJ") || sentence.is(at, "ADV") || sentence.is(at, "ADP")) {
      at--;
    }
    if (sentence.is(at, "ADJ") && !Nominals.is(sentence, at)) {
      at = before(at); // "the senator <em>likely</em> to win", "who is likely to win"
    }
    if (sentence.is(at, "AUX")) {
      return ofClause(null, at, sure, depth);
    }
    return ofVerbOrNoun(at, sure, depth);
  }

  /** "the idea <em>of</em> leaving", "ships <em>carrying</em> oil", "caught <em>helping</em>". */
  private int ofGerund(int before, boolean sure, int depth) {
    boolean marked = sentence.is(before, "ADP") || sentence.is(before, "SCONJ");
    return ofVerbOrNoun(marked ? before(before) : before, sure, depth);
  }

  private int ofVerbOrNoun(int at, boolean sure, int depth) {
    int verb = sentence.is(at, "CCONJ") ? verbBefore(at) : at;
    return sentence.is(verb, "VERB") ? of(verb, sure, depth + 1) : nounAt(verb);
  }

  /** Of a finite verb: "the man <em>who</em> killed", "the man <em>the police</em> killed". */
  private int ofClause(@Nullable VerbGroup group, int first, boolean sure, int depth) {
    int at = before(first);
    if (isRelative(at)) {
      return antecedent(at);
    }
    if (sentence.is(at, "CCONJ")) {
      return of(verbBefore(at), sure, depth + 1);
    }
    boolean pronoun = sentence.is(at, "PRON");
    if (!pronoun && nounAt(at) == NONE) {
      return NONE;
    }
    Phrase subject = pronoun ? new Phrase(at, at, at + 1) : root(at);
    int left = subject.first() - 1;
    if (sentence.lower(subject.first()).equals("whose") || sentence.lower(left).equals("whose")) {
      return nounAt(sentence.lower(left).equals("whose") ? left - 1 : left);
    }
    if (isRelative(left)) {
      return antecedent(left);
    }
    if (sentence.is(left, "VERB")) {
      VerbGroup above = groupAt(left);
      return above != null && COMPLEMENTED.contains(above.lemma())
          ? of(left, sure, depth + 1)
          : NONE;
    }
    if (sure) {
      return NONE;
    }
    boolean own = pronoun || OWN_SUBJECT.contains(sentence.lower(subject.first()));
    if (own && nounAt(left) != NONE) {
      return left;
    }
    boolean participle = group != null && groups.mayBeParticiple(sentence, group);
    boolean opened = CLAUSE_OPENERS.contains(sentence.lower(left));
    boolean named = !pronoun || INDEFINITE.contains(sentence.lower(at));
    return participle && named && !opened ? at : NONE;
  }

  /** The noun that a relative pronoun stands for; "that" of "said that" stands for none. */
  private int antecedent(int pronoun) {
    int at = pronoun - 1;
    while (sentence.is(at, "ADP") || sentence.lower(at).equals(",")) {
      at--;
    }
    return nounAt(at);
  }

  /** Whether the phrase of a noun can be what a clause is about. */
  private boolean isSubjectPlace(int noun, int depth) {
    int left = root(noun).first() - 1;
    if (depth > DEEPEST || sentence.is(left, "AUX") || nounAt(left) != NONE) {
      return false;
    }
    if (sentence.is(left, "ADP")) {
      return CLAUSE_OPENERS.contains(sentence.lower(left));
    }
    if (!sentence.is(left, "VERB")) {
      return true;
    }
    VerbGroup above = groupAt(left);
    if (above != null && above.tense().isFinite() && COMPLEMENTED.contains(above.lemma())) {
      return true;
    }
    int host = of(left, true, depth);
    return host != NONE && isSubjectPlace(host, depth + 1);
  }

  /** "the <em>leader</em> of Iraq" of "Iraq". */
  private Phrase root(int noun) {
    Phrase phrase = Phrases.around(sentence, noun);
    while (sentence.is(phrase.first() - 1, "ADP") && nounAt(phrase.first() - 2) != NONE) {
      phrase = Phrases.around(sentence, phrase.first() - 2);
    }
    return phrase;
  }

  private int nounAt(int at) {
    boolean someone = sentence.is(at, "PRON") && !isRelative(at) && !isTime.test(at);
    return someone || (Nominals.is(sentence, at) && !isTime.test(at)) ? at : NONE;
  }

  private boolean isRelative(int at) {
    return RELATIVE_PRONOUNS.contains(sentence.lower(at));
  }

  private int verbBefore(int from) {
    int at = from;
    while (at >= 0 && !sentence.is(at, "VERB")) {
      at--;
    }
    return at;
  }

  /** The token to the left, past adverbs and times. */
  private int before(int token) {
    int at = token - 1;
    while (at >= 0
        && (isTime.test(at)
            || sentence.is(at, "ADV")
            || (sentence.is(at, "ADP") && isTime.test(at + 1)))) {
      at--;
    }
    return at;
  }

  private @Nullable VerbGroup groupAt(int at) {
    return sentence.is(at, "VERB") ? groups.at(sentence, at) : null;
  }
}
