package dev.dateline.nlp.grammar;

import dev.dateline.nlp.grammar.VerbGroup.Tense;
import dev.dateline.nlp.text.WordLists;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds who or what does what a verb says: before it in its clause, in the clause that it depends
 * on, or behind a verb of saying ("…", said the minister).
 */
public final class Subjects {
  private static final Set<String> RELATIVE_PRONOUNS = Set.of("who", "which", "that", "whom");
  private static final Set<String> SUBORDINATORS =
      Set.of("where", "when", "while", "because", "if", "how", "why", "what", "than");
  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "''", "``", "'", "‘", "’");
  private static final Set<String> FLOATING = Set.of("both", "all", "each");
  private static final Set<String> STANDALONE =
      Set.of("this", "these", "those", "some", "many", "others", "both", "several", "most", "all");

  private static final Set<String> GERUND_PREPOSITIONS =
      Set.of("for", "of", "by", "after", "before", "without", "while", "since", "when", "on", "in");

  private static final Set<String> CAUSING = Set.of("had", "made", "let", "has", "makes", "lets");
  private static final Set<String> SAY_AND_ASK = Set.of("ask", "warn");
  private static final Map<String, String> VERBS = WordLists.classes("subject-verbs.txt");

  /** Clauses nested in clauses; beyond it the sentence is not understood. */
  private static final int DEEPEST = 6;

  private final VerbGroups groups;

  public Subjects(VerbGroups groups) {
    this.groups = groups;
  }

  /** The noun phrase or pronoun; null where the sentence does not say. */
  public @Nullable Phrase of(TaggedSentence sentence, VerbGroup verb, IntPredicate isTime) {
    return new Search(sentence, isTime).of(verb, 0);
  }

  private static boolean says(String verb) {
    return "saying".equals(VERBS.get(verb)) || SAY_AND_ASK.contains(verb);
  }

  private static boolean controls(String verb) {
    return "control".equals(VERBS.get(verb)) || SAY_AND_ASK.contains(verb);
  }

  /** Whether the subject stands behind the verb: "said the minister". */
  private static boolean isInverted(TaggedSentence sentence, VerbGroup verb) {
    boolean plain = verb.first() == verb.head() && says(verb.lemma());
    String before = sentence.lower(verb.head() - 1);
    boolean clause = QUOTES.contains(before) || isClauseBefore(sentence, verb.head());
    if (!plain || !clause || !(before.equals(",") || QUOTES.contains(before))) {
      return false;
    }
    Phrase after = Phrases.startingAt(sentence, verb.head() + 1);
    if (after == null || Nominals.isObject(sentence, after.head())) {
      return false;
    }
    Phrase full = Phrases.withComplements(sentence, after, Integer.MAX_VALUE);
    String next = sentence.tag(full.end());
    return !next.equals("VERB") && !next.equals("AUX") && !next.equals("PART");
  }

  /** "<em>It burned</em>, said the minister"; not "Weber, a doctor, reported the theft". */
  private static boolean isClauseBefore(TaggedSentence sentence, int verb) {
    for (int at = 0; at < verb; at++) {
      if (sentence.is(at, "VERB")
          || sentence.is(at, "AUX")
          || QUOTES.contains(sentence.lower(at))) {
        return true;
      }
    }
    return false;
  }

  /** The search in one sentence. */
  private final class Search {
    private final TaggedSentence sentence;
    private final IntPredicate isTime;

    Search(TaggedSentence sentence, IntPredicate isTime) {
      this.sentence = sentence;
      this.isTime = isTime;
    }

    @Nullable Phrase of(VerbGroup verb, int depth) {
      if (depth > DEEPEST) {
        return null;
      }
      if (isInverted(sentence, verb)) {
        Phrase after = Phrases.startingAt(sentence, verb.head() + 1);
        return after == null ? null : Phrases.withComplements(sentence, after, Integer.MAX_VALUE);
      }
      if (verb.tense() == Tense.INFINITIVE || verb.governor() >= 0) {
        return ofInfinitive(verb, depth);
      }
      if (verb.tense() == Tense.PARTICIPLE) {
        return ofParticiple(verb);
      }
      return verb.tense() == Tense.GERUND
          ? ofGerund(verb, depth)
          : ofFinite(verb.first() - 1, depth);
    }

    /** "the coin, just <em>minted</em> by"; "<em>Minted</em> in May, the coin". */
    private @Nullable Phrase ofParticiple(VerbGroup verb) {
      if (sentence.is(verb.first() - 1, "CCONJ")) {
        return ofVerbBefore(verb.first() - 2, 1); // "were stored and <em>flown</em> to"
      }
      return skipped(verb.first() - 1) < 0
          ? afterComma(verb.head())
          : Antecedents.of(sentence, verb.first() - 1);
    }

    private @Nullable Phrase ofGerund(VerbGroup verb, int depth) {
      int before = skipped(verb.first() - 1);
      if (before < 0) {
        return afterComma(verb.head());
      }
      if (GERUND_PREPOSITIONS.contains(sentence.lower(verb.first() - 1))) {
        return ofGoverned(verb, depth);
      }
      VerbGroup listed = sentence.is(before, "CCONJ") ? gerundBefore(before) : null;
      if (listed != null) {
        return ofGerund(listed, depth + 1); // "accused him of lying and <em>stealing</em>"
      }
      if (sentence.isNoun(before)) {
        return Antecedents.of(sentence, before);
      }
      if (sentence.lower(before).equals(",") && isPassiveBefore(before)) {
        return null;
      }
      Phrase subject = ofVerbBefore(before, depth);
      return subject == null && sentence.lower(before).equals(",")
          ? Antecedents.of(sentence, before)
          : subject;
    }

    /** The nearest verb to the left where it is a gerund; null for another. */
    private @Nullable VerbGroup gerundBefore(int from) {
      for (int at = from - 1; at >= 0 && !sentence.lower(at).equals(";"); at--) {
        VerbGroup group = sentence.is(at, "VERB") ? groups.at(sentence, at) : null;
        if (group != null) {
          return group.tense() == Tense.GERUND ? group : null;
        }
      }
      return null;
    }

    /** "was jailed for <em>taking</em> bribes", "jailed him for <em>taking</em> bribes". */
    private @Nullable Phrase ofGoverned(VerbGroup verb, int depth) {
      int at = verb.first() - 2;
      while (at >= 0 && !sentence.is(at, "VERB") && !sentence.lower(at).equals(";")) {
        at--;
      }
      VerbGroup governor = at >= 0 && sentence.is(at, "VERB") ? groups.at(sentence, at) : null;
      if (governor == null) {
        return at < 0 ? afterComma(verb.head()) : null;
      }
      String preposition = sentence.lower(verb.first() - 1);
      boolean judged = preposition.equals("for") || preposition.equals("of");
      if (judged && !governor.passive() && "judging".equals(VERBS.get(governor.lemma()))) {
        return Phrases.startingAt(sentence, governor.head() + 1);
      }
      return of(governor, depth + 1);
    }

    /** "A convoy was bombed, <em>killing</em> ten": the convoy did not kill. */
    private boolean isPassiveBefore(int from) {
      for (int at = from; at >= 0; at--) {
        VerbGroup group = sentence.is(at, "VERB") ? groups.at(sentence, at) : null;
        if (group != null && group.tense().isFinite()) {
          return group.passive();
        }
      }
      return false;
    }

    private @Nullable Phrase ofInfinitive(VerbGroup verb, int depth) {
      int governor = verb.governor();
      if (governor < 0) {
        return afterComma(verb.head());
      }
      if (sentence.is(governor, "AUX")) {
        return ofFinite(governor - 1, depth);
      }
      if (sentence.is(governor, "VERB")) {
        VerbGroup group = groups.at(sentence, governor);
        return group == null ? null : of(group, depth + 1);
      }
      if (isNominal(governor)) {
        Phrase phrase = around(governor);
        int before = phrase.first() - 1;
        VerbGroup control = sentence.is(before, "VERB") ? groups.at(sentence, before) : null;
        boolean isObject =
            (control != null && controls(control.lemma())) || sentence.lower(before).equals("for");
        Phrase owner = isObject ? phrase : Phrases.owner(sentence, phrase);
        if (owner != null) {
          return owner;
        }
        return isSaid(before, verb) ? null : ofVerbBefore(before, depth);
      }
      return ofVerbBefore(governor, depth);
    }

    /** "said the plan <em>to kill</em> him failed": whose plan is not said. */
    private boolean isSaid(int verb, VerbGroup infinitive) {
      HostNouns hosts = new HostNouns(groups, sentence, isTime);
      return sentence.is(verb, "VERB") && hosts.finiteFollows(infinitive.head() + 1);
    }

    /** The subject of the nearest verb that has one to the left of a token. */
    private @Nullable Phrase ofVerbBefore(int from, int depth) {
      for (int at = from; at >= 0; at--) {
        if (sentence.lower(at).equals(";")) {
          return null;
        }
        if (sentence.is(at, "VERB")) {
          VerbGroup group = groups.at(sentence, at);
          if (group != null && (group.tense().isFinite() || group.tense() == Tense.INFINITIVE)) {
            return of(group, depth + 1);
          }
        }
        if (sentence.is(at, "AUX") && !sentence.is(at - 1, "AUX")) {
          return ofFinite(at - 1, depth + 1);
        }
      }
      return null;
    }

    /**
     * The subject of "Speaking in Rome, Italy, <em>the pope</em> said": the last phrase before the
     * main verb.
     */
    private @Nullable Phrase afterComma(int from) {
      Phrase subject = null;
      for (int at = from + 1; at < sentence.size(); at++) {
        Phrase next = sentence.lower(at).equals(",") ? Phrases.startingAt(sentence, at + 1) : null;
        if (next != null && RELATIVE_PRONOUNS.contains(sentence.lower(next.first()))) {
          return subject;
        }
        subject = next == null ? subject : next;
        if (subject != null && at >= subject.end() && isVerbal(at)) {
          return subject;
        }
      }
      return subject;
    }

    private boolean isVerbal(int at) {
      return sentence.is(at, "VERB") || sentence.is(at, "AUX");
    }

    private @Nullable Phrase ofFinite(int from, int depth) {
      int at = from;
      while (at >= 0) {
        String word = sentence.lower(at);
        if (isPassedOver(at)) {
          at--;
        } else if (RELATIVE_PRONOUNS.contains(word) && at > 0) {
          return Antecedents.ofRelative(sentence, at);
        } else if (SUBORDINATORS.contains(word)) {
          return null;
        } else if (sentence.is(at, "CCONJ")) {
          return ofCoordinated(at, from, depth);
        } else if (Insertions.isClosing(word)) {
          Phrase inserted = Insertions.name(sentence, at);
          if (inserted != null) {
            return inserted;
          }
          int before = Insertions.before(sentence, at);
          if (before < 0 && word.equals(",")) {
            VerbGroup above = SubjectChain.aboveAdverbial(groups, sentence, at - 1);
            return above == null ? ofVerbBefore(at - 1, depth) : of(above, depth + 1);
          }
          at = before;
        } else if (isNominal(at)) {
          return new SubjectChain(groups, sentence, isTime, at).subject();
        } else if (sentence.is(at, "VERB")) {
          return SubjectChain.above(groups, sentence, isTime, at);
        } else if (sentence.is(at, "PRON")) {
          return ofPronoun(at);
        } else if (FLOATING.contains(word) && (isNominal(at - 1) || isHelper(at - 1))) {
          at--;
        } else if (sentence.is(at, "AUX") && FLOATING.contains(sentence.lower(at + 1))) {
          at--;
        } else if (STANDALONE.contains(word)) {
          return new Phrase(at, at, at + 1);
        } else {
          return null;
        }
      }
      return null;
    }

    /** "<em>it</em> fell", "<em>part of it</em> fell"; not "him". */
    private @Nullable Phrase ofPronoun(int at) {
      boolean part = sentence.is(at - 1, "ADP") && sentence.isNoun(at - 2);
      if (!part || SubjectChain.opensClause(sentence, at - 1)) {
        return Nominals.isObject(sentence, at) ? null : new Phrase(at, at, at + 1);
      }
      Phrase whole = Phrases.around(sentence, at - 2);
      boolean governed = sentence.is(whole.first() - 1, "ADP");
      return governed ? null : new Phrase(whole.first(), whole.head(), at + 1);
    }

    /** "A spokesman says that it is late but <em>added</em>": a saying goes on from a saying. */
    private @Nullable Phrase ofCoordinated(int conjunction, int from, int depth) {
      VerbGroup verb = sentence.is(from + 1, "VERB") ? groups.at(sentence, from + 1) : null;
      if (verb != null && says(verb.lemma())) {
        for (int at = conjunction - 1; at >= 0; at--) {
          VerbGroup other = sentence.is(at, "VERB") ? groups.at(sentence, at) : null;
          if (other != null && says(other.lemma())) {
            return of(other, depth + 1);
          }
        }
      }
      return ofVerbBefore(
          verb == null ? conjunction - 1 : beforeOthers(conjunction - 1, verb), depth);
    }

    /**
     * Where to look for the verb that one behind "and" goes on from. Not "had thirty men
     * <em>run</em> but stopped"; not "a school that he had <em>founded</em> and seized a computer",
     * whose own object the clause of "that" has no room for.
     */
    private int beforeOthers(int from, VerbGroup verb) {
      int at = from;
      VerbGroup left = null;
      while (at >= 0 && (left == null || left.tense() == Tense.INFINITIVE)) {
        left = sentence.is(at, "VERB") ? groups.at(sentence, at) : left;
        at--;
      }
      at++;
      if (left == null || verb.tense() != Tense.PAST || verb.passive()) {
        return from;
      }
      boolean base = left.tense() == Tense.PRESENT && left.first() == left.head();
      boolean bare = base && left.lemma().equals(sentence.lower(at)) && isCaused(left.first());
      if (bare) {
        return left.first() - 1;
      }
      int pronoun = gapPronoun(left);
      boolean object = Phrases.startingAt(sentence, verb.head() + 1) != null;
      return pronoun >= 0 && object ? pronoun - 1 : from;
    }

    /** "<em>had</em> thirty men run". */
    private boolean isCaused(int verb) {
      int before = verb - 1;
      Phrase causee = isNominal(before) ? around(before) : null;
      return causee != null && CAUSING.contains(sentence.lower(causee.first() - 1));
    }

    /** The pronoun that stands for the object of a verb: "<em>that</em> he had founded"; or -1. */
    private int gapPronoun(VerbGroup verb) {
      int before = verb.first() - 1;
      boolean pronoun = sentence.is(before, "PRON");
      if (verb.passive() || (!pronoun && !isNominal(before))) {
        return -1;
      }
      int left = (pronoun ? before : around(before).first()) - 1;
      boolean relative =
          RELATIVE_PRONOUNS.contains(sentence.lower(left)) && sentence.isNoun(left - 1);
      String next = sentence.tag(verb.head() + 1);
      return relative && next.equals("CCONJ") ? left : -1;
    }

    private boolean isPassedOver(int at) {
      return isTime.test(at)
          || sentence.is(at, "ADV")
          || QUOTES.contains(sentence.lower(at))
          || (sentence.is(at, "ADP") && isTime.test(at + 1));
    }

    private int skipped(int from) {
      int at = from;
      while (at >= 0 && (isPassedOver(at) || sentence.is(at, "SCONJ"))) {
        at--;
      }
      return at;
    }

    private boolean isHelper(int at) {
      return sentence.is(at, "AUX") || sentence.is(at, "PRON");
    }

    private boolean isNominal(int at) {
      return Nominals.is(sentence, at);
    }

    private Phrase around(int at) {
      return Phrases.around(sentence, at);
    }
  }
}
