package dev.dateline.nlp.grammar;

import dev.dateline.nlp.grammar.VerbGroup.Tense;
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
  private static final Set<String> OBJECT_CASE = Set.of("him", "them", "me", "us", "there");
  private static final Set<String> FLOATING = Set.of("both", "all", "each");
  private static final Set<String> STANDALONE =
      Set.of("this", "these", "those", "some", "many", "others", "both", "several", "most", "all");

  /** "It asked <em>the neighbour</em> to come": the object is who comes. */
  private static final Set<String> OBJECT_CONTROL =
      Set.of(
          "ask",
          "order",
          "invite",
          "urge",
          "tell",
          "force",
          "allow",
          "persuade",
          "want",
          "expect",
          "require",
          "enable",
          "cause",
          "get",
          "warn",
          "advise",
          "encourage",
          "permit",
          "instruct",
          "convince",
          "press",
          "pressure",
          "direct",
          "compel",
          "request",
          "authorize",
          "challenge",
          "forbid",
          "prompt",
          "push",
          "send",
          "hire",
          "elect",
          "appoint",
          "call",
          "train",
          "help");

  private static final Set<String> SAYING =
      Set.of(
          "say",
          "add",
          "note",
          "ask",
          "explain",
          "reply",
          "write",
          "argue",
          "declare",
          "insist",
          "claim",
          "report",
          "recall",
          "warn",
          "admit",
          "state",
          "remark",
          "observe",
          "answer",
          "joke",
          "predict",
          "shout");

  /** Clauses nested in clauses; beyond it the sentence is not understood. */
  private static final int DEEPEST = 6;

  /** In noun phrases tied to each other by prepositions. */
  private static final int LONGEST_CHAIN = 6;

  private final VerbGroups groups;

  public Subjects(VerbGroups groups) {
    this.groups = groups;
  }

  /** The noun phrase or pronoun; null where the sentence does not say. */
  public @Nullable Phrase of(TaggedSentence sentence, VerbGroup verb, IntPredicate isTime) {
    return new Search(sentence, isTime).of(verb, 0);
  }

  /** Whether the subject stands behind the verb: "said the minister". */
  private static boolean isInverted(TaggedSentence sentence, VerbGroup verb) {
    boolean plain = verb.first() == verb.head() && SAYING.contains(verb.lemma());
    String before = sentence.lower(verb.head() - 1);
    if (!plain || !(before.equals(",") || QUOTES.contains(before))) {
      return false;
    }
    Phrase after = Phrases.startingAt(sentence, verb.head() + 1);
    if (after == null || OBJECT_CASE.contains(sentence.lower(after.head()))) {
      return false;
    }
    Phrase full = Phrases.withComplements(sentence, after, Integer.MAX_VALUE);
    String next = sentence.tag(full.end());
    return !next.equals("VERB") && !next.equals("AUX") && !next.equals("PART");
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
      if (verb.tense() == Tense.INFINITIVE) {
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
      return skipped(verb.first() - 1) < 0
          ? afterComma(verb.head())
          : Antecedents.of(sentence, verb.first() - 1);
    }

    private @Nullable Phrase ofGerund(VerbGroup verb, int depth) {
      int before = skipped(verb.first() - 1);
      if (before < 0) {
        return afterComma(verb.head());
      }
      if (sentence.isNoun(before)) {
        return Antecedents.of(sentence, before);
      }
      Phrase subject = ofVerbBefore(before, depth);
      return subject == null && sentence.lower(before).equals(",")
          ? Antecedents.of(sentence, before)
          : subject;
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
            (control != null && OBJECT_CONTROL.contains(control.lemma()))
                || sentence.lower(before).equals("for");
        Phrase owner = isObject ? phrase : Phrases.owner(sentence, phrase);
        return owner == null ? ofVerbBefore(before, depth) : owner;
      }
      return ofVerbBefore(governor, depth);
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

    /** The subject of "Speaking in Rome, <em>the pope</em> said". */
    private @Nullable Phrase afterComma(int from) {
      for (int at = from; at < sentence.size(); at++) {
        if (sentence.lower(at).equals(",")) {
          return Phrases.startingAt(sentence, at + 1);
        }
      }
      return null;
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
          at = Insertions.before(sentence, at);
        } else if (isNominal(at)) {
          return new Chain(at).subject();
        } else if (sentence.is(at, "PRON")) {
          return isObject(at) ? null : new Phrase(at, at, at + 1);
        } else if (FLOATING.contains(word) && isNominal(at - 1)) {
          at--;
        } else if (STANDALONE.contains(word)) {
          return new Phrase(at, at, at + 1);
        } else {
          return null;
        }
      }
      return null;
    }

    /** "A spokesman says that it is late but <em>added</em>": a saying goes on from a saying. */
    private @Nullable Phrase ofCoordinated(int conjunction, int from, int depth) {
      VerbGroup verb = sentence.is(from + 1, "VERB") ? groups.at(sentence, from + 1) : null;
      if (verb != null && SAYING.contains(verb.lemma())) {
        for (int at = conjunction - 1; at >= 0; at--) {
          VerbGroup other = sentence.is(at, "VERB") ? groups.at(sentence, at) : null;
          if (other != null && SAYING.contains(other.lemma())) {
            return of(other, depth + 1);
          }
        }
      }
      return ofVerbBefore(conjunction - 1, depth);
    }

    /** "against <em>him</em> clicked up": in the clause, but not its subject. */
    private boolean isObject(int at) {
      return OBJECT_CASE.contains(sentence.lower(at));
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

    /** A noun, a number that stands for people, or "the unemployed". */
    private boolean isNominal(int at) {
      return sentence.isNoun(at)
          || sentence.is(at, "NUM")
          || (isObject(at) && sentence.is(at - 1, "ADP"))
          || (sentence.is(at, "ADJ") && sentence.is(at - 1, "DET"));
    }

    private Phrase around(int at) {
      return Phrases.around(sentence, at);
    }

    /** From the noun phrase nearest to the verb back to the one that the clause is about. */
    private final class Chain {
      private final Phrase nearest;
      private Phrase phrase;
      private int first;

      Chain(int noun) {
        this.nearest = around(noun);
        this.phrase = nearest;
        this.first = nearest.first();
      }

      Phrase subject() {
        for (int i = 0; i < LONGEST_CHAIN; i++) {
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
          } else if (!extends_(before)) {
            return whole();
          }
        }
        return whole();
      }

      private Phrase whole() {
        return new Phrase(first, phrase.head(), Math.max(phrase.end(), end()));
      }

      private int end() {
        return restarted ? phrase.end() : nearest.end();
      }

      private boolean restarted;

      private void restart(Phrase other) {
        phrase = other;
        first = other.first();
        restarted = true;
      }

      /** "the leader of <em>North Korea</em>", "a man from <em>Rome</em>". */
      private boolean stepsOver(int preposition) {
        int at = preposition - 1;
        if (isNominal(at)) {
          Phrase left = around(at);
          if (startsWithAdverbial(left)) {
            return false;
          }
          phrase = left;
          first = left.first();
          return true;
        }
        // "led by X", "living in X": a participle that describes the noun before it.
        VerbGroup verb = sentence.is(at, "VERB") ? groups.at(sentence, at) : null;
        boolean describes =
            verb != null
                && (verb.tense() == Tense.GERUND || verb.tense() == Tense.PARTICIPLE)
                && isNominal(verb.first() - 1);
        if (describes && verb != null) {
          restart(around(verb.first() - 1));
        }
        return describes;
      }

      /** "In an interview with <em>Smith</em>": a chain that hangs on a preposition of its own. */
      private boolean startsWithAdverbial(Phrase left) {
        int before = left.first() - 1;
        return sentence.is(before, "ADP") && (before == 0 || !isNominal(before - 1) && !sentence.is(before - 1, "VERB"));
      }

      /** The object of a relative clause or gerund: "ships carrying <em>oil</em> sank". */
      private boolean isRelativeObject(int before) {
        if (!sentence.is(before, "VERB")) {
          return false;
        }
        VerbGroup verb = groups.at(sentence, before);
        return verb != null
            && ((verb.tense() == Tense.GERUND && isNominal(verb.first() - 1))
                || RELATIVE_PRONOUNS.contains(sentence.lower(verb.first() - 1)));
      }

      private @Nullable Phrase antecedentOfClause(int before) {
        VerbGroup verb = groups.at(sentence, before);
        int at = verb == null ? -1 : verb.first() - 1;
        int noun = RELATIVE_PRONOUNS.contains(sentence.lower(at)) ? at - 1 : at;
        return isNominal(noun) ? around(noun) : null;
      }

      /** "Fleming<em>,</em> Florey <em>and</em> Chain"; not "left Rome and the pope slept". */
      private boolean extends_(int before) {
        boolean listed =
            sentence.lower(before).equals("and")
                || sentence.lower(before).equals("or")
                || (sentence.lower(before).equals(",")
                    && sentence.is(before - 1, "PROPN")
                    && sentence.is(before + 1, "PROPN"));
        boolean serial = sentence.lower(before - 1).equals(",");
        int at = serial ? before - 2 : before - 1;
        boolean named = sentence.is(at, "PROPN") && sentence.is(before + 1, "PROPN");
        if (!listed || (serial && !named) || !isNominal(at) || isTime.test(at)) {
          return false;
        }
        Phrase left = around(at);
        int start = left.first() - 1;
        if (sentence.is(start, "VERB") || sentence.is(start, "PART")) {
          return false;
        }
        if (sentence.is(start, "ADP") && !isNominal(start - 1)) {
          return false;
        }
        first = left.first();
        return true;
      }
    }
  }
}
